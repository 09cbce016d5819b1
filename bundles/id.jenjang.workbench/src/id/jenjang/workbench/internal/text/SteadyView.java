package id.jenjang.workbench.internal.text;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

import java.util.OptionalInt;

/**
 * Keeps the lines that are seen where they are when the text above them changes: by a colleague, in
 * a form, or by a fix somewhere else. The text widget itself would go to where it has changed.
 */
public final class SteadyView
        implements IReconciler, ITextInputListener, IDocumentListener, ITextListener {

    private ITextViewer viewer;

    /** How far from the end of the text the first line that is seen begins; empty to stay there. */
    private OptionalInt top = OptionalInt.empty();

    /** Where that line was painted. */
    private int pixel;

    @Override
    public void install(ITextViewer shownBy) {
        viewer = shownBy;
        shownBy.addTextInputListener(this);
        shownBy.addTextListener(this);
        inputDocumentChanged(null, shownBy.getDocument());
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            viewer.removeTextListener(this);
            viewer.removeTextInputListener(this);
            inputDocumentAboutToBeChanged(viewer.getDocument(), null);
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        if (before != null) {
            before.removeDocumentListener(this);
        }
        top = OptionalInt.empty();
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        if (after != null) {
            after.addDocumentListener(this);
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        var widget = viewer.getTextWidget();
        if (widget == null || widget.isDisposed()) {
            return;
        }
        int first = viewer.getTopIndexStartOffset();
        boolean above = event.getOffset() + event.getLength() <= first;
        top = above ? OptionalInt.of(event.getDocument().getLength() - first) : OptionalInt.empty();
        pixel = above ? pixel(first) : 0;
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        // The widget shows it a little later.
    }

    @Override
    public void textChanged(TextEvent event) {
        if (top.isPresent() && event.getDocumentEvent() != null) {
            int now = pixel(viewer.getDocument().getLength() - top.getAsInt());
            top = OptionalInt.empty();
            var widget = viewer.getTextWidget();
            widget.setTopPixel(widget.getTopPixel() + now - pixel);
        }
    }

    /** Where the line that begins at a place of the text is painted. */
    private int pixel(int place) {
        var widget = viewer.getTextWidget();
        int shown =
                viewer instanceof ITextViewerExtension5 folded
                        ? folded.modelOffset2WidgetOffset(place)
                        : place;
        return shown < 0 ? pixel : widget.getLinePixel(widget.getLineAtOffset(shown));
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
