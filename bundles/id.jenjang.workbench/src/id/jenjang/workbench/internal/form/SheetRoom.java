package id.jenjang.workbench.internal.form;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.sheet.Sheet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;

/** Gives a sheet in a form the height of its rows; what is wider is scrolled. */
final class SheetRoom {

    private static final int MOST_ROWS = 14;

    private final Sheet sheet;
    private final FormHost host;
    private String help;

    /**
     * The room of a sheet.
     *
     * @param help what its field means; may be empty
     */
    SheetRoom(Sheet sheet, String help, FormHost host) {
        this.sheet = sheet;
        this.host = host;
        this.help = help;
        sheet.control().addListener(SWT.FocusIn, event -> tell());
        sheet.control().addListener(SWT.FocusOut, event -> host.tell(""));
        GridDataFactory.fillDefaults().grab(true, false).hint(160, 80).applyTo(sheet.control());
        sheet.control()
                .addListener(
                        SWT.Resize, event -> sheet.control().getDisplay().asyncExec(this::fit));
    }

    private void tell() {
        host.tell((help + " " + Messages.get("sheet.keys")).strip());
    }

    /** Somebody is where something else is meant. */
    void means(String sentence) {
        help = sentence;
        if (sheet.control().isFocusControl()) {
            tell();
        }
    }

    /** Shows the cell somebody goes to, also where the sheet is higher than what is seen. */
    void reveal() {
        if (sheet.control().isFocusControl()) {
            host.reveal(sheet.control(), sheet.cursor());
        }
    }

    void fit() {
        if (sheet.control().isDisposed()) {
            return;
        }
        var data = (GridData) sheet.control().getLayoutData();
        int height = Math.min(sheet.whole().y, MOST_ROWS * sheet.place(0, 0).height);
        if (height > 0 && data.heightHint != height) {
            data.heightHint = height;
            host.layout(sheet.control());
        }
    }
}
