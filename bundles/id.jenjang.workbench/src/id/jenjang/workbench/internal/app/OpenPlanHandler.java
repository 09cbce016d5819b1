package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.control.PlaceDialog;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for the folder of a plan and opens it. */
public final class OpenPlanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        // Plans lie side by side.
        var near =
                window.getService(PlanDesk.class)
                        .plan()
                        .map(each -> each.root().toAbsolutePath().getParent())
                        .orElseGet(Settings::home);
        new PlaceDialog(window.getShell(), Messages.get("open.title"), near)
                .folder(Messages.get("open.message"))
                .ifPresent(folder -> PlanOpening.open(window, folder));
        return null;
    }
}
