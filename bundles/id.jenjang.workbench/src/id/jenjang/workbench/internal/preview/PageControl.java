package id.jenjang.workbench.internal.preview;

import id.jenjang.report.tree.Document;

import org.eclipse.swt.widgets.Control;

import java.util.Set;

/** Shows a document. */
interface PageControl {

    /**
     * Shows a document.
     *
     * @param document the document
     * @param same whether it is the one shown before, changed; then the place looked at is kept
     */
    void show(Document document, boolean same);

    /** Shows a sentence instead of a document. */
    void tell(String sentence);

    /** Moves to the first figure of the first element that has one, and marks it. */
    void reveal(Set<String> elements);

    /** The widget. */
    Control control();
}
