package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

import java.io.IOException;
import java.util.Optional;

/**
 * Saves the whole plan at once. The platform would save part by part, and ask about each of them
 * after somebody has just been told that the plan cannot be saved.
 */
public final class SaveAllHandler extends AbstractHandler {

    private static PlanDesk desk() {
        return PlatformUI.getWorkbench().getService(PlanDesk.class);
    }

    private static Optional<OpenPlan> changed() {
        return desk().plan().filter(OpenPlan::isDirty);
    }

    @Override
    public boolean isEnabled() {
        return changed().isPresent();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        changed().ifPresent(SaveAllHandler::save);
        return null;
    }

    private static void save(OpenPlan plan) {
        try {
            plan.save();
        } catch (IOException unwritable) {
            desk().notSaved(unwritable);
        }
    }
}
