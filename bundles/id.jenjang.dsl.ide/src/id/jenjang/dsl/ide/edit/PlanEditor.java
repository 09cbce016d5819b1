package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.EditResult.Refused;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

    /**
     * What the language can write in an element where it stands.
     *
     * @return empty when nothing lies there (any more)
     */
    public Optional<Writable> writable(ElementRef element) {
        return plan.find(element).map(each -> new Writable(each.rule(), each.type()));
    }

    /**
     * Where the text of an element has a mistake that keeps it from being edited.
     *
     * @return empty when it can be edited
     */
    public Optional<TextRange> broken(ElementRef element) {
        return plan.find(element)
                .filter(each -> plan.file(element.file()).isBroken(each))
                .map(each -> plan.range(element.file(), each.offset(), each.end()));
    }

    /**
     * Whether a mistake may stand in an element or in one that lies in it: not where the element is
     * found and has none.
     */
    boolean mayBeBroken(ElementRef element) {
        return plan.find(element)
                .filter(each -> !plan.file(element.file()).isBrokenInside(each))
                .isEmpty();
    }

    /** Finds the edits for a change; the plan of this editor stays as it is. */
    public EditResult apply(ModelChange change) {
        try {
            return switch (change) {
                case ModelChange.Paste paste -> pasted(paste);
                case ModelChange.DuplicateAll copy -> duplicated(copy.elements());
                default -> made(List.of(change));
            };
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    /**
     * Finds the edits for several changes that are made as one, or not at all. Each refers to the
     * plan of this editor, as if the others were not there; no two may ask for the same thing, give
     * the same short name, or take out what another one needs.
     *
     * @param changes at least one
     */
    public EditResult apply(List<ModelChange> changes) {
        try {
            return made(changes);
        } catch (Refusal refusal) {
            boolean split = refusal.reason() == Reason.NOT_POSSIBLE && changes.size() > 1;
            return split && changes.stream().allMatch(PlanEditor::keepsPlaces)
                    ? oneFirst(changes)
                    : refused(refusal);
        }
    }

    /** Whether every other element is found under the same reference after a change. */
    private static boolean keepsPlaces(ModelChange change) {
        return switch (change) {
            case ModelChange.SetValues set -> true;
            case ModelChange.SetYears set -> !set.values().isEmpty();
            case ModelChange.AddChild add -> add.index() == Integer.MAX_VALUE;
            case ModelChange.Rename rename -> true;
            default -> false;
        };
    }

    /** Changes that would meet in the text: the first is made, then the others in its result. */
    private EditResult oneFirst(List<ModelChange> changes) {
        return switch (apply(changes.getFirst())) {
            case Refused refused -> refused;
            case Accepted first -> {
                var others = first.next().apply(changes.subList(1, changes.size()));
                yield others instanceof Accepted then
                        ? new Accepted(first.edits().then(then.edits()), then.next(), first.left())
                        : others;
            }
        };
    }

    /** Pastes one element after the other. */
    private EditResult pasted(ModelChange.Paste paste) {
        var draft = new PlanDraft(plan);
        draft.whole(paste.parent().file(), draft.element(paste.parent()));
        var edits = PlanEdits.NONE;
        var editor = this;
        int index = paste.index();
        for (var text : PastedText.of(plan, paste)) {
            boolean here = text.feature() == paste.feature();
            var one =
                    new ModelChange.Paste(
                            paste.parent(),
                            text.feature(),
                            here ? index : Integer.MAX_VALUE,
                            text.text());
            index += here && index < Integer.MAX_VALUE ? 1 : 0;
            var made = editor.made(List.of(one));
            edits = edits.then(made.edits());
            editor = made.next();
        }
        return new Accepted(edits, editor, List.of());
    }

    /** Writes one copy behind the other. */
    private EditResult duplicated(List<ElementRef> elements) {
        var last =
                elements.stream()
                        .max(Comparator.comparingInt(each -> each.steps().getLast().index()))
                        .orElseThrow();
        var edits = PlanEdits.NONE;
        var editor = this;
        for (var copy : new CopyEdit(new PlanDraft(plan)).copies(elements)) {
            var behind = last;
            var made = editor.made(draft -> new CopyEdit(draft).behind(behind, copy));
            edits = edits.then(made.edits());
            editor = made.next();
            last = last.sibling(1);
        }
        return new Accepted(edits, editor, List.of());
    }

    /**
     * The text of elements with their comments, to be pasted elsewhere.
     *
     * @param elements what lies in another one of them is left out
     * @return empty when one of them is not there, cannot be copied alone or has a writing mistake
     */
    public Optional<String> copy(List<ElementRef> elements) {
        var texts = new ArrayList<String>();
        for (var ref : outermost(elements)) {
            var part = plan.find(ref).map(WrittenElement::holder);
            var file = part.isEmpty() ? null : plan.file(ref.file());
            if (file == null
                    || !SlotEditor.canGo(part.get())
                    || file.isBrokenInside(part.get().child())) {
                return Optional.empty();
            }
            texts.add(PastedText.copy(file, part.get()));
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts) + "\n");
    }

    private static List<ElementRef> outermost(List<ElementRef> elements) {
        return elements.stream()
                .distinct()
                .filter(each -> elements.stream().noneMatch(other -> other.holds(each)))
                .toList();
    }

    private Refused refused(Refusal refusal) {
        return new Refused(
                refusal.reason(), EditMessages.of(refusal, plan().locale()), refusal.places());
    }

    private Accepted made(List<ModelChange> changes) {
        return made(draft -> changes.forEach(change -> make(draft, change)));
    }

    private Accepted made(Consumer<PlanDraft> work) {
        var draft = new PlanDraft(plan);
        work.accept(draft);
        return verified(draft);
    }

    private static void make(PlanDraft draft, ModelChange change) {
        switch (change) {
            case ModelChange.SetValues set -> new ValueEdit(draft).set(set);
            case ModelChange.SetYears set -> new YearsEdit(draft).set(set);
            case ModelChange.AddChild add -> new AddEdit(draft).child(add);
            case ModelChange.AddSibling add -> new AddEdit(draft).sibling(add);
            case ModelChange.Duplicate copy -> new CopyEdit(draft).duplicate(copy);
            case ModelChange.DuplicateAll copy -> throw new Refusal(Reason.NOT_POSSIBLE);
            case ModelChange.Move move -> new MoveEdit(draft).move(move);
            case ModelChange.Reorder move -> new MoveEdit(draft).reorder(move);
            case ModelChange.Delete delete ->
                    new DeleteEdit(draft).delete(List.of(delete.element()), delete.references());
            case ModelChange.DeleteAll delete ->
                    new DeleteEdit(draft).delete(delete.elements(), delete.references());
            case ModelChange.Paste paste -> new PasteEdit(draft).paste(paste);
            case ModelChange.Rename rename -> new RenameEdit(draft).rename(rename);
        }
    }

    private Accepted verified(PlanDraft draft) {
        PlanEdits edits = draft.edits().orElseThrow(() -> new Refusal(Reason.NOT_POSSIBLE));
        var after = plan().apply(edits);
        var files = new ArrayList<WrittenFile>();
        for (var file : draft.files().values()) {
            var path = file.file().path();
            var read = file.file().after(edits.of(path), after.text(path).orElseThrow());
            if (!file.isRight(read)) {
                throw new Refusal(Reason.NOT_POSSIBLE);
            }
            files.add(read);
        }
        return new Accepted(
                edits, new PlanEditor(plan.with(after, files)), List.copyOf(draft.left()));
    }
}
