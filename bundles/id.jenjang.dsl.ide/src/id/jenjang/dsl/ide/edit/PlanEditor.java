package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.EditResult.Refused;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns changes of the model into edits of the text. Every result was read again before it is
 * given: it says exactly what was asked for, and every comment is still there exactly once but
 * those of a deleted element. What cannot be done so is refused, with a reason. Can be used by
 * several threads.
 */
public final class PlanEditor {

    private final WrittenPlan plan;

    /** The editor of a plan as it is now. */
    public PlanEditor(EditedPlan plan) {
        this(WrittenPlan.of(plan));
    }

    private PlanEditor(WrittenPlan plan) {
        this.plan = plan;
    }

    /** The plan this editor edits. */
    public EditedPlan plan() {
        return plan.plan();
    }

    /**
     * Where an element of the plan lies, to ask for changes of it.
     *
     * @return empty for elements of the built-in library, which cannot be edited
     */
    public Optional<ElementRef> refer(EObject element) {
        return ElementRef.of(plan(), element);
    }

    /** Finds the edits for a change; the plan of this editor stays as it is. */
    public EditResult apply(ModelChange change) {
        try {
            var draft = new PlanDraft(plan);
            switch (change) {
                case ModelChange.SetValues set -> new ValueEdit(draft).set(set);
                case ModelChange.SetYears set -> new YearsEdit(draft).set(set);
                case ModelChange.AddChild add -> new AddEdit(draft).child(add);
                case ModelChange.AddSibling add -> new AddEdit(draft).sibling(add);
                case ModelChange.Duplicate copy -> new AddEdit(draft).duplicate(copy);
                case ModelChange.Move move -> new MoveEdit(draft).move(move);
                case ModelChange.Reorder move -> new MoveEdit(draft).reorder(move);
                case ModelChange.Delete delete -> new DeleteEdit(draft).delete(delete);
                case ModelChange.Rename rename -> new RenameEdit(draft).rename(rename);
            }
            return verified(draft);
        } catch (Refusal refusal) {
            return new Refused(
                    refusal.reason(), EditMessages.of(refusal, plan().locale()), refusal.places());
        }
    }

    private Accepted verified(PlanDraft draft) {
        PlanEdits edits = draft.edits().orElseThrow(() -> new Refusal(Reason.NOT_POSSIBLE));
        var after = plan().apply(edits);
        var files = new ArrayList<WrittenFile>();
        for (var file : draft.files().values()) {
            var path = file.file().path();
            var read = WrittenFile.read(path, after.text(path).orElseThrow());
            if (!file.isRight(read)) {
                throw new Refusal(Reason.NOT_POSSIBLE);
            }
            files.add(read);
        }
        return new Accepted(
                edits, new PlanEditor(plan.with(after, files)), List.copyOf(draft.left()));
    }
}
