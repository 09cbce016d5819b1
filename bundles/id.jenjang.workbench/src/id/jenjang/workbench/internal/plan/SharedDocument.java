package id.jenjang.workbench.internal.plan;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.ISynchronizable;
import org.eclipse.jface.text.Position;

/**
 * The text of a file. It is changed by the thread of the user interface, but what is marked in it
 * comes and goes by others, too: the platform works out figures in the text in the background.
 */
final class SharedDocument extends Document implements ISynchronizable {

    private final Object own = new Object();
    private Object given;

    SharedDocument(String text) {
        super(text);
    }

    @Override
    public void setLockObject(Object lock) {
        given = lock;
    }

    @Override
    public Object getLockObject() {
        if (given != null) {
            return given;
        }
        // While it is being made nobody else knows it.
        return own == null ? this : own;
    }

    @Override
    protected void updateDocumentStructures(DocumentEvent event) {
        synchronized (getLockObject()) {
            super.updateDocumentStructures(event);
        }
    }

    @Override
    public void addPositionCategory(String category) {
        synchronized (getLockObject()) {
            super.addPositionCategory(category);
        }
    }

    @Override
    public void removePositionCategory(String category) throws BadPositionCategoryException {
        synchronized (getLockObject()) {
            super.removePositionCategory(category);
        }
    }

    @Override
    public void addPosition(String category, Position position)
            throws BadLocationException, BadPositionCategoryException {
        synchronized (getLockObject()) {
            super.addPosition(category, position);
        }
    }

    @Override
    public void removePosition(String category, Position position)
            throws BadPositionCategoryException {
        synchronized (getLockObject()) {
            super.removePosition(category, position);
        }
    }

    @Override
    public Position[] getPositions(String category) throws BadPositionCategoryException {
        synchronized (getLockObject()) {
            return super.getPositions(category);
        }
    }

    @Override
    public Position[] getPositions(
            String category, int offset, int length, boolean before, boolean behind)
            throws BadPositionCategoryException {
        synchronized (getLockObject()) {
            return super.getPositions(category, offset, length, before, behind);
        }
    }

    @Override
    public boolean containsPosition(String category, int offset, int length) {
        synchronized (getLockObject()) {
            return super.containsPosition(category, offset, length);
        }
    }

    @Override
    public int computeIndexInCategory(String category, int offset)
            throws BadLocationException, BadPositionCategoryException {
        synchronized (getLockObject()) {
            return super.computeIndexInCategory(category, offset);
        }
    }
}
