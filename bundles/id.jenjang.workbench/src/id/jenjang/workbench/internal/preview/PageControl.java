package id.jenjang.workbench.internal.preview;

import id.jenjang.report.tree.Document;

import org.eclipse.swt.widgets.Control;

import java.util.Set;
import java.util.function.Consumer;

/** Shows a document. */
public interface PageControl {

    /**
     * Shows a document.
     *
     * @param document the document
     * @param same whether it is the one shown before, changed; then the place looked at is kept
     */
    void show(Document document, boolean same);

    /** Shows a sentence instead of a document. */
    void tell(String sentence);

    /**
     * Moves to what the document says of an element, and marks it.
     *
     * @param elements names of the element itself, of those in it and around it; the first that has
     *     a figure is shown; none when nothing is looked at
     * @param words what the element is called; shown where it has no figure of its own
     */
    void reveal(Set<String> elements, String words);

    /** Nothing is looked at but what somebody has just clicked on; the page stays where it is. */
    void stay();

    /**
     * Looks for words from what was found last, and on from the other end; shows and marks them.
     *
     * @param here whether what was found last may be it again
     * @param told whether they occur, as soon as the document is there
     */
    void find(String words, boolean forward, boolean here, Consumer<Boolean> told);

    /** The widget. */
    Control control();
}
