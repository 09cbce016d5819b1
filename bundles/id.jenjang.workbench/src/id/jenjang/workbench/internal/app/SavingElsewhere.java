package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;
import id.jenjang.workbench.internal.control.PlaceDialog;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanCopy;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

/**
 * Saves the plan as it stands in the window into another folder and goes on with it there. The old
 * folder stays as it is.
 */
public final class SavingElsewhere extends PlanHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(PlanDesk.class).plan().ifPresent(plan -> ask(window, plan));
        return null;
    }

    static void ask(IWorkbenchWindow window, OpenPlan plan) {
        var near = plan.root().toAbsolutePath().getParent();
        new PlaceDialog(window.getShell(), Messages.get("save.elsewhere.title"), near)
                .folder(Messages.get("save.elsewhere.message"))
                .ifPresent(folder -> save(window, plan, folder));
    }

    /** Saves it into an empty folder and opens it there. */
    public static void save(IWorkbenchWindow window, OpenPlan plan, Path folder) {
        var copy = PlanCopy.of(plan);
        try {
            window.getWorkbench()
                    .getProgressService()
                    .busyCursorWhile(
                            monitor -> {
                                try {
                                    copy.write(folder);
                                } catch (IOException failed) {
                                    throw new InvocationTargetException(failed);
                                }
                            });
            PlanOpening.goOn(window, folder);
        } catch (InvocationTargetException failed) {
            MessageDialog.openError(
                    window.getShell(), Messages.get("save.failed"), sentence(folder, failed));
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String sentence(Path folder, InvocationTargetException failed) {
        return failed.getCause() instanceof PlanCopy.NotEmpty
                ? Messages.get("save.elsewhere.notEmpty", folder)
                : Messages.get("save.elsewhere.failed", folder, WhyFailed.of(failed.getCause()));
    }
}
