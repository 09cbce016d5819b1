package id.jenjang.workbench.internal.export;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.app.PlanHandler;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks which document shall be printed, and prints it. */
public final class ExportHandler extends PlanHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var plan =
                window.getService(PlanDesk.class).plan().filter(each -> each.moment().isPresent());
        if (plan.isEmpty()) {
            MessageDialog.openInformation(
                    window.getShell(), Messages.get("export.title"), Messages.get("export.noPlan"));
            return null;
        }
        OpenPlan open = plan.get();
        var dialog = new ExportDialog(window.getShell(), open);
        if (dialog.open() == Window.OK) {
            new ExportJob(dialog.order(), window.getShell()).schedule();
        }
        return null;
    }
}
