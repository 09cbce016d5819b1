package id.jenjang.workbench.internal.change;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import java.io.IOException;
import java.util.Optional;

/**
 * A part in which the plan is changed: it is as dirty as the plan, and saving it saves the plan,
 * also those files that no text editor shows.
 */
public abstract class SaveablePlanView extends ViewPart implements ISaveablePart, PlanDesk.Visitor {

    /** Kept, because a part that is gone is still asked, and its site then knows no services. */
    private PlanDesk desk;

    private MPart place;

    /** Takes what somebody types and has not ended yet; null when nobody does. */
    private Runnable unfinished;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        desk = site.getService(PlanDesk.class);
        place = site.getService(MPart.class);
    }

    /** The place of a part stays when the part is closed; nothing is left to be saved there. */
    @Override
    public void dispose() {
        place.setDirty(false);
        super.dispose();
    }

    private Optional<OpenPlan> plan() {
        return desk.plan();
    }

    @Override
    public void dirtyChanged(PlanFile file) {
        firePropertyChange(PROP_DIRTY);
    }

    /**
     * Somebody types what is not in the plan yet: there is something to be saved, and saving takes
     * it first.
     *
     * @param take puts it into the plan, or says what is wrong about it; null once it is taken or
     *     given up
     */
    public void typing(Runnable take) {
        boolean before = unfinished != null;
        unfinished = take;
        if (before != (take != null)) {
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public boolean isDirty() {
        return unfinished != null || plan().filter(OpenPlan::isDirty).isPresent();
    }

    /** What somebody types is put into the plan, or it is said what is wrong about it. */
    @Override
    public void finish() {
        if (unfinished != null) {
            unfinished.run();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            if (plan().isPresent()) {
                plan().get().save();
            }
        } catch (IOException failed) {
            monitor.setCanceled(true);
            if (!desk.notSaved(failed)) {
                MessageDialog.openError(
                        getSite().getShell(), Messages.get("save.failed"), WhyFailed.of(failed));
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
