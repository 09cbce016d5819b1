package id.jenjang.workbench.internal.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps the keyboard in the dialog that is open. Where a dialog opens while the window behind it is
 * just being activated, the toolkit takes the window for the active one, whatever the screen shows:
 * Enter and Esc are lost, and keys of the window open further dialogs.
 */
final class DialogFocus implements Listener {

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private DialogFocus() {}

    /** Keeps it there as long as the display lives. */
    static void keep(Display display) {
        var focus = new DialogFocus();
        display.addFilter(SWT.FocusIn, focus);
        display.addFilter(SWT.Activate, focus);
    }

    @Override
    public void handleEvent(Event event) {
        if (event.widget instanceof Control control) {
            var behind = control.getShell();
            over(behind).ifPresent(each -> event.display.asyncExec(() -> giveBack(behind)));
        }
    }

    private static void giveBack(Shell behind) {
        var active = behind.isDisposed() ? null : behind.getDisplay().getActiveShell();
        if (active == behind) {
            over(behind).ifPresent(DialogFocus::enter);
        }
    }

    private static void enter(Shell dialog) {
        dialog.forceActive();
        var at = dialog.getDisplay().getFocusControl();
        if (at == null || at.getShell() != dialog) {
            dialog.setFocus();
        }
    }

    /** The dialog that has to be answered before the window behind it can be used. */
    private static Optional<Shell> over(Shell behind) {
        return Arrays.stream(behind.getShells())
                .filter(each -> each.isVisible() && (each.getStyle() & MODAL) != 0)
                .reduce((earlier, later) -> later)
                .map(each -> over(each).orElse(each));
    }
}
