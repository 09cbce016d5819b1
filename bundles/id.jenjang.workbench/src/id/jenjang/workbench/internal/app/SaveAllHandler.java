package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;

import java.io.IOException;
import java.util.Arrays;

/**
 * Saves the whole plan at once. The platform would save part by part, and ask about each of them
 * after somebody has just been told that the plan cannot be saved.
 */
public final class SaveAllHandler extends AbstractHandler {

    private static PlanDesk desk() {
        return PlatformUI.getWorkbench().getService(PlanDesk.class);
    }

    @Override
    public boolean isEnabled() {
        return desk().plan().filter(each -> each.isDirty() || isTyped()).isPresent();
    }

    /** Whether somebody types in a part what is not in the plan yet. */
    private static boolean isTyped() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null
                && window.getActivePage() != null
                && Arrays.stream(window.getActivePage().getViewReferences())
                        .anyMatch(IViewReference::isDirty);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        desk().plan().ifPresent(SaveAllHandler::save);
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
