package id.jenjang.dsl.internal.copy;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.INodeReference;

/** Leads Xtext from an element to its node, which is made only then. */
final class NodeOfElement extends AdapterImpl implements INodeReference {

    private final LaterNode top;
    private final int number;

    /**
     * For one of the elements of a node.
     *
     * @param number its number in the table of the node
     */
    NodeOfElement(LaterNode top, int number) {
        this.top = top;
        this.number = number;
    }

    @Override
    public ICompositeNode getNode() {
        return top.node(number);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type instanceof Class<?> kind && INode.class.isAssignableFrom(kind);
    }
}
