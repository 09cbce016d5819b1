package id.jenjang.workbench.internal.app;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.Selector;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.IWorkbenchWindow;

import java.util.Set;

/**
 * The tools that take a step back and forth. The platform looks at them when a text becomes
 * changed, which may be before the step can be taken back, and does not look again.
 */
final class UndoTools {

    private static final String TOOLS = "id.jenjang.workbench.tools.";

    private static final Selector OURS =
            element -> element.getElementId() != null && element.getElementId().startsWith(TOOLS);

    /** When there are steps that were not there before; not at each letter of one step. */
    private static final Set<Integer> OTHER_STEPS =
            Set.of(
                    OperationHistoryEvent.DONE,
                    OperationHistoryEvent.UNDONE,
                    OperationHistoryEvent.REDONE,
                    OperationHistoryEvent.OPERATION_ADDED,
                    OperationHistoryEvent.OPERATION_REMOVED);

    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final IOperationHistoryListener listener = this::happened;
    private final IEventBroker events;

    UndoTools(IWorkbenchWindow window) {
        events = window.getService(IEventBroker.class);
        history.addOperationHistoryListener(listener);
    }

    private void happened(OperationHistoryEvent event) {
        if (OTHER_STEPS.contains(event.getEventType())) {
            events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, OURS);
        }
    }

    void dispose() {
        history.removeOperationHistoryListener(listener);
    }
}
