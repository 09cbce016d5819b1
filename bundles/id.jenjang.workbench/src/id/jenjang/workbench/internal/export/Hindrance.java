package id.jenjang.workbench.internal.export;

import org.eclipse.swt.widgets.Control;

import java.util.Optional;

/**
 * What keeps a document from being printed.
 *
 * @param sentence what it is, and what would be right
 * @param field what can be changed about it in the dialog; empty when nothing can
 */
record Hindrance(String sentence, Optional<Control> field) {

    static Hindrance at(Control field, String sentence) {
        return new Hindrance(sentence, Optional.of(field));
    }
}
