package id.jenjang.workbench.internal.hint;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import java.util.function.Supplier;

/**
 * Says by F2 what else is said only where the pointer rests: below the control, until somebody goes
 * on.
 */
public final class HelpByKey {

    private final Control control;
    private final Supplier<String> help;
    private final DefaultToolTip beside;

    private HelpByKey(Control control, Supplier<String> help) {
        this.control = control;
        this.help = help;
        beside = new DefaultToolTip(control, ToolTip.NO_RECREATE, true);
        beside.setPopupDelay(0);
        beside.setHideDelay(0);
    }

    /**
     * Offers help.
     *
     * @param help what is said then; nothing for an empty text
     */
    public static HelpByKey at(Control control, Supplier<String> help) {
        var byKey = new HelpByKey(control, help);
        control.addListener(SWT.KeyDown, byKey::pressed);
        control.addListener(SWT.FocusOut, event -> byKey.beside.hide());
        return byKey;
    }

    private void pressed(Event event) {
        beside.hide();
        if (event.keyCode == SWT.F2 && event.stateMask == 0 && !help.get().isEmpty()) {
            event.doit = false;
            say();
        }
    }

    /** Says it now. */
    public void say() {
        beside.setText(help.get());
        beside.show(new Point(0, control.getSize().y + 3));
    }
}
