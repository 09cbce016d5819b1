package id.jenjang.workbench.internal.plan;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The steps of a plan that can be undone, in the order they were made, whether by typing or by a
 * form. The platform's history keeps the steps of each document; this one marks them as the plan's.
 */
public final class PlanUndo {

    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final IUndoContext context = new ObjectUndoContext(this, "Jenjang");
    private final Set<IUndoContext> documents = new HashSet<>();
    private final IOperationHistoryListener marker = this::mark;
    private int asOne;

    PlanUndo() {
        history.setLimit(context, 1000);
        history.addOperationHistoryListener(marker);
    }

    /** What the plan's steps are marked with. */
    public IUndoContext context() {
        return context;
    }

    void watch(IDocument document) {
        DocumentUndoManagerRegistry.connect(document);
        var manager = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        // It listens from now on, also to changes of a file that no editor shows.
        manager.connect(this);
        documents.add(manager.getUndoContext());
    }

    void forget(IDocument document) {
        var manager = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        documents.remove(manager.getUndoContext());
        manager.disconnect(this);
        DocumentUndoManagerRegistry.disconnect(document);
    }

    void close() {
        history.removeOperationHistoryListener(marker);
        history.dispose(context, true, true, true);
    }

    /**
     * Makes changes of documents that are undone together.
     *
     * @param forth makes them
     * @param back takes them back
     * @param changed the documents they change
     */
    void asOne(String label, Runnable forth, Runnable back, Collection<IDocument> changed) {
        changed.forEach(PlanUndo::endTyping);
        Runnable make = () -> together(forth, changed);
        var step =
                new TriggeredOperations(
                        new PlanStep(label, context, make, () -> together(back, changed)), history);
        history.openOperation(step, IOperationHistory.EXECUTE);
        boolean done = false;
        try {
            make.run();
            done = true;
        } finally {
            history.closeOperation(done, true, IOperationHistory.EXECUTE);
        }
    }

    /** What documents note about the changes goes into the step that is open, all of it. */
    private void together(Runnable changes, Collection<IDocument> changed) {
        asOne++;
        try {
            changes.run();
            changed.forEach(PlanUndo::endTyping);
        } finally {
            asOne--;
        }
    }

    /** What was typed before is a step of its own. */
    private static void endTyping(IDocument document) {
        DocumentUndoManagerRegistry.getDocumentUndoManager(document).commit();
    }

    private void mark(OperationHistoryEvent event) {
        if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED && asOne == 0) {
            IUndoableOperation step = event.getOperation();
            for (var each : step.getContexts()) {
                if (documents.contains(each) && !step.hasContext(context)) {
                    step.addContext(context);
                    return;
                }
            }
        }
    }
}
