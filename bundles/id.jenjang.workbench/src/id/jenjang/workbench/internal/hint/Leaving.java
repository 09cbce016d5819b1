package id.jenjang.workbench.internal.hint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Tells when somebody has gone from a control. An editor that is opened beside it has the focus for
 * a moment and gives it back; who works there has gone nowhere.
 */
public final class Leaving {

    private Leaving() {}

    /** From now on something is done whenever the focus has gone from a control for good. */
    public static void watch(Control control, Runnable gone) {
        control.addListener(
                SWT.FocusOut,
                event ->
                        control.getDisplay()
                                .asyncExec(
                                        () -> {
                                            if (!control.isDisposed()
                                                    && !control.isFocusControl()) {
                                                gone.run();
                                            }
                                        }));
    }
}
