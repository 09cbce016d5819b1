package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

import java.io.IOException;

/** Asks what to do with changes before the plan they belong to goes away. */
final class UnsavedPlan {

    private static final int SAVE = 0;
    private static final int LOSE = 1;

    private UnsavedPlan() {}

    /** Whether the plan on the desk may be closed: it has no changes, or somebody decided. */
    static boolean mayClose() {
        finishTyping();
        var plan = PlatformUI.getWorkbench().getService(PlanDesk.class).plan();
        plan.ifPresent(OpenPlan::finish);
        return plan.filter(OpenPlan::isDirty).map(UnsavedPlan::ask).orElse(true);
    }

    /** What stands in a field that is being typed into counts as typed. */
    private static void finishTyping() {
        var control = PlatformUI.getWorkbench().getDisplay().getFocusControl();
        if (control != null) {
            control.notifyListeners(SWT.FocusOut, new Event());
        }
    }

    private static boolean ask(OpenPlan plan) {
        var shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
        int answer =
                MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell,
                        Messages.get("unsaved.title"),
                        Messages.get("unsaved.question", plan.root().getFileName()),
                        0,
                        Messages.get("unsaved.save"),
                        Messages.get("unsaved.lose"),
                        Messages.get("unsaved.cancel"));
        return switch (answer) {
            case SAVE -> save(plan);
            case LOSE -> true;
            default -> false;
        };
    }

    private static boolean save(OpenPlan plan) {
        try {
            plan.save();
            return true;
        } catch (IOException failed) {
            PlatformUI.getWorkbench().getService(PlanDesk.class).notSaved(failed);
            return false;
        }
    }
}
