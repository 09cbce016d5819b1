package id.jenjang.workbench.internal.text;

import org.eclipse.jface.viewers.ITreeContentProvider;

import java.util.List;

/** The elements of an outline. */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object items) {
        return ((List<?>) items).toArray();
    }

    @Override
    public Object[] getChildren(Object item) {
        return ((OutlineItem) item).children().toArray();
    }

    @Override
    public Object getParent(Object item) {
        return ((OutlineItem) item).parent();
    }

    @Override
    public boolean hasChildren(Object item) {
        return !((OutlineItem) item).node().children().isEmpty();
    }
}
