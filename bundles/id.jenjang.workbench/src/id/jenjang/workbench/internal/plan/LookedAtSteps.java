package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.AfterEdit;
import id.jenjang.dsl.ide.edit.ElementRef;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.TriggeredOperations;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;

/**
 * Remembers what everybody looked at when a step was made, and looks there again when it is taken
 * back or made again; at what was typed in a text, where it was typed.
 */
final class LookedAtSteps implements IOperationHistoryListener {

    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final OpenPlan plan;
    private final LookedAt looked;
    private final Map<IUndoableOperation, ElementRef> before = new WeakHashMap<>();
    private final Map<IUndoableOperation, ElementRef> after = new WeakHashMap<>();
    private IUndoableOperation last;
    private EditedPlan from;

    /** Follows the steps of a plan until {@link #stop}. */
    LookedAtSteps(OpenPlan plan, LookedAt looked) {
        this.plan = plan;
        this.looked = looked;
        history.addOperationHistoryListener(this);
    }

    void stop() {
        history.removeOperationHistoryListener(this);
        before.clear();
        after.clear();
        last = null;
    }

    /** The last step was made to look at this. */
    void madeFor(ElementRef element) {
        if (last != null) {
            after.put(last, element);
        }
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        var step = event.getOperation();
        if (!step.hasContext(plan.undo().context())) {
            return;
        }
        switch (event.getEventType()) {
            case OperationHistoryEvent.OPERATION_ADDED -> made(step);
            case OperationHistoryEvent.ABOUT_TO_REDO -> from = plan.now();
            case OperationHistoryEvent.UNDONE -> looked.wish(undone(step));
            case OperationHistoryEvent.REDONE -> looked.wish(redone(step));
            default -> {
                // Nothing has changed.
            }
        }
    }

    private void made(IUndoableOperation step) {
        last = step;
        if (step instanceof TriggeredOperations) {
            looked.element().ifPresent(each -> before.put(step, each));
        }
    }

    private Function<EditedPlan, Optional<ElementRef>> undone(IUndoableOperation step) {
        var there = before.get(step);
        return there == null ? written() : now -> new AfterEdit(now, now).of(there);
    }

    private Function<EditedPlan, Optional<ElementRef>> redone(IUndoableOperation step) {
        var there = after.get(step);
        if (there != null) {
            return now -> new AfterEdit(now, now).of(there);
        }
        var texts = from;
        var old = before.get(step);
        return old == null ? written() : now -> new AfterEdit(texts, now).of(old);
    }

    private Function<EditedPlan, Optional<ElementRef>> written() {
        var place = plan.lastChange();
        return now -> place.flatMap(each -> ElementAt.of(now, each.file(), each.offset()));
    }
}
