package id.jenjang.workbench.internal.comparison;

import org.eclipse.jface.viewers.ITreeContentProvider;

import java.util.List;

/** The lines of a comparison as a tree. */
final class LineTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object lines) {
        return ((List<?>) lines).toArray();
    }

    @Override
    public Object[] getChildren(Object line) {
        return ((Line) line).lines().toArray();
    }

    @Override
    public Object getParent(Object line) {
        return null;
    }

    @Override
    public boolean hasChildren(Object line) {
        return !((Line) line).lines().isEmpty();
    }
}
