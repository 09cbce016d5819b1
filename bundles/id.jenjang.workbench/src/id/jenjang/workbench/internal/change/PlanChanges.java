package id.jenjang.workbench.internal.change;

import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.EditResult.Refused;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.workbench.internal.plan.OpenPlan;

import java.io.IOException;
import java.util.List;

/** Changes of the model, asked of the edit service and made in the texts as one step for undo. */
public final class PlanChanges {

    private final OpenPlan plan;

    /** Changes of an open plan. */
    public PlanChanges(OpenPlan plan) {
        this.plan = plan;
    }

    /**
     * Makes changes together, or none.
     *
     * @param label what the step is called
     * @return what was made, or why it was not
     */
    public EditResult make(String label, List<ModelChange> changes) {
        return make(label, new PlanEditor(plan.now()).apply(changes));
    }

    /** Makes what the edit service has found for the texts as they stand now. */
    public EditResult make(String label, EditResult found) {
        if (found instanceof Accepted accepted && !accepted.edits().isEmpty()) {
            try {
                plan.apply(label, accepted.edits());
            } catch (IOException unreadable) {
                return new Refused(
                        Reason.NOT_POSSIBLE, unreadable.getLocalizedMessage(), List.of());
            }
        }
        return found;
    }
}
