package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.CascadeNode;

import org.eclipse.jface.viewers.ITreeContentProvider;

import java.util.List;

/**
 * The lines of the tree by their keys, so that the viewer knows them again after each reading; what
 * they say is looked up in the newest tree.
 */
final class CascadeContent implements ITreeContentProvider {

    private ShownTree shown;

    void show(ShownTree next) {
        shown = next;
    }

    ShownTree shown() {
        return shown;
    }

    @Override
    public Object[] getElements(Object input) {
        return shown == null ? new Object[0] : shown.keys(shown.lines().roots());
    }

    @Override
    public Object[] getChildren(Object key) {
        return children(key).stream().map(CascadeNode::key).toArray();
    }

    private List<CascadeNode> children(Object key) {
        return shown == null
                ? List.of()
                : shown.node(key).map(CascadeNode::children).orElse(List.of());
    }

    @Override
    public boolean hasChildren(Object key) {
        return !children(key).isEmpty();
    }

    @Override
    public Object getParent(Object key) {
        // While another plan takes its place the viewer still asks about lines of the old one.
        var way = shown == null ? List.<CascadeNode>of() : shown.lines().way((String) key);
        return way.size() < 2 ? null : way.get(way.size() - 2).key();
    }
}
