package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.ui.PlatformUI;

import java.util.Optional;

/** A command that makes sense only while a plan is open; without one it can be seen to be off. */
public abstract class PlanHandler extends AbstractHandler implements PlanDesk.Visitor {

    private final PlanDesk desk = PlatformUI.getWorkbench().getService(PlanDesk.class);

    /** Asks from now on whether there is a plan. */
    protected PlanHandler() {
        desk.add(this);
    }

    @Override
    public boolean isEnabled() {
        return desk.plan().isPresent();
    }

    @Override
    public void opened(Optional<OpenPlan> plan) {
        fireHandlerChanged(new HandlerEvent(this, true, false));
    }

    @Override
    public void dispose() {
        desk.remove(this);
        super.dispose();
    }
}
