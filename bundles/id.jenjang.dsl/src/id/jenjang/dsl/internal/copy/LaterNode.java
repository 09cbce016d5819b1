package id.jenjang.dsl.internal.copy;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.BidiIterable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;
import org.eclipse.xtext.nodemodel.impl.CompositeNode;

import java.util.List;

/**
 * The node around an element whose words are the same as in an earlier plan: what is below it is
 * made of its table when somebody asks for it, which for most elements nobody does before the next
 * key. Any thread may be the first to ask.
 */
final class LaterNode extends CompositeNode {

    private final NodeTable table;
    private final int start;
    private final List<EObject> elements;
    private final ICompositeNode[] nodes;
    private boolean making;
    private volatile boolean made;

    /**
     * A node that belongs to no text yet.
     *
     * @param start where it begins in the text
     * @param elements the element and those it contains, in the order of the table
     */
    LaterNode(NodeTable table, int start, List<EObject> elements) {
        this.table = table;
        this.start = start;
        this.elements = elements;
        nodes = new ICompositeNode[elements.size()];
    }

    NodeTable table() {
        return table;
    }

    /** The node an element was read by; null when it has none. */
    ICompositeNode node(int element) {
        make();
        return nodes[element];
    }

    /** Makes what is below this node, once. */
    private void make() {
        if (made) {
            return;
        }
        synchronized (this) {
            if (!made && !making) {
                making = true;
                try {
                    NodeCopy.fill(this, table, start, elements, nodes);
                    made = true;
                } finally {
                    making = false;
                }
            }
        }
    }

    @Override
    protected AbstractNode basicGetFirstChild() {
        make();
        return super.basicGetFirstChild();
    }

    @Override
    protected AbstractNode basicGetLastChild() {
        make();
        return super.basicGetLastChild();
    }

    @Override
    public BidiIterable<AbstractNode> basicGetChildren() {
        make();
        return super.basicGetChildren();
    }

    @Override
    public boolean hasChildren() {
        make();
        return super.hasChildren();
    }

    @Override
    public INode getFirstChild() {
        make();
        return super.getFirstChild();
    }

    @Override
    public int getTotalOffset() {
        return start;
    }

    @Override
    public int getTotalLength() {
        return table.length();
    }

    @Override
    public int getOffset() {
        return start + table.firstWord();
    }

    @Override
    public int getEndOffset() {
        return start + table.lastWord();
    }

    @Override
    public int getLength() {
        return table.lastWord() - table.firstWord();
    }
}
