package id.jenjang.workbench.internal.control;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Keys of a field to search in, besides those of any text. */
public final class SearchKeys {

    private SearchKeys() {}

    /** Esc empties the field. */
    public static void in(Text field) {
        field.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.ESC && !field.getText().isEmpty()) {
                        field.setText("");
                        event.doit = false;
                    }
                });
    }
}
