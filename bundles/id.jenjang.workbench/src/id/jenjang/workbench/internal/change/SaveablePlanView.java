package id.jenjang.workbench.internal.change;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.part.ViewPart;

import java.io.IOException;
import java.util.Optional;

/**
 * A part in which the plan is changed: it is as dirty as the plan, and saving it saves the plan,
 * also those files that no text editor shows.
 */
public abstract class SaveablePlanView extends ViewPart implements ISaveablePart, PlanDesk.Visitor {

    private Optional<OpenPlan> plan() {
        return getSite().getService(PlanDesk.class).plan();
    }

    @Override
    public void dirtyChanged(PlanFile file) {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return plan().filter(OpenPlan::isDirty).isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            if (plan().isPresent()) {
                plan().get().save();
            }
        } catch (IOException failed) {
            monitor.setCanceled(true);
            if (!getSite().getService(PlanDesk.class).notSaved(failed)) {
                MessageDialog.openError(
                        getSite().getShell(),
                        Messages.get("save.failed"),
                        failed.getLocalizedMessage());
            }
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A plan is saved where it lies");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        // The plan keeps the texts when a part is closed.
        return false;
    }
}
