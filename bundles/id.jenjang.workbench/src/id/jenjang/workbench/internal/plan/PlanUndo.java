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
        documents.add(
                DocumentUndoManagerRegistry.getDocumentUndoManager(document).getUndoContext());
    }

    void forget(IDocument document) {
        var manager = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        documents.remove(manager.getUndoContext());
        DocumentUndoManagerRegistry.disconnect(document);
    }

    void close() {
        history.removeOperationHistoryListener(marker);
        history.dispose(context, true, true, true);
    }

    /** Makes changes of documents that are undone together. */
    void asOne(String label, Runnable changes, Iterable<IDocument> changed) {
        changed.forEach(PlanUndo::endTyping);
        var step = new TriggeredOperations(new PlanStep(label, context), history);
        history.openOperation(step, IOperationHistory.EXECUTE);
        asOne++;
        boolean done = false;
        try {
            changes.run();
            changed.forEach(PlanUndo::endTyping);
            done = true;
        } finally {
            asOne--;
            history.closeOperation(done, true, IOperationHistory.EXECUTE);
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
