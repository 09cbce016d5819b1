package id.jenjang.workbench.internal.plan;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * A step over several files. It is already made when it comes into the history; the changes of
 * documents that it triggers, also when it is taken back, belong to it.
 */
final class PlanStep extends AbstractOperation implements IAdvancedUndoableOperation {

    private final Runnable forth;
    private final Runnable back;

    /**
     * A step.
     *
     * @param forth makes it again
     * @param back takes it back
     */
    PlanStep(String label, IUndoContext context, Runnable forth, Runnable back) {
        super(label);
        this.forth = forth;
        this.back = back;
        addContext(context);
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        forth.run();
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        back.run();
        return Status.OK_STATUS;
    }

    /** No editor needs to ask before it undoes a step over several files: the plan is one. */
    @Override
    public Object[] getAffectedObjects() {
        return new Object[0];
    }

    @Override
    public void aboutToNotify(OperationHistoryEvent event) {
        // There is nothing to prepare.
    }

    @Override
    public IStatus computeUndoableStatus(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public IStatus computeRedoableStatus(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }
}
