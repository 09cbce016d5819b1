package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the plan off the desk, after asking about changes. */
public final class ClosePlanHandler extends PlanHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (UnsavedPlan.mayClose()) {
            OpenEditors.remember(window);
            window.getService(PlanDesk.class).close();
            PlanOpening.closeStrangers(window);
            PlanOpening.forget();
        }
        return null;
    }
}
