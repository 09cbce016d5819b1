package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;

import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Elements that were cut or copied, until they are pasted. What was cut stays where it is until
 * then, and keeps its short names and all references to it.
 *
 * @param text the elements as text, with their comments; fit for the clipboard of the system
 * @param cut where the elements lie that will move; empty when they were copied
 * @param from the plan they were cut from; null when they were copied
 */
public record Clipping(String text, List<ElementRef> cut, EditedPlan from) {

    public Clipping {
        cut = List.copyOf(cut);
    }

    /** Text from elsewhere, such as the clipboard of the system. */
    public static Clipping of(String text) {
        return new Clipping(text, List.of(), null);
    }

    /** Copies elements; empty when one is not there or has a writing mistake. */
    public static Optional<Clipping> copied(EditedPlan plan, List<ElementRef> elements) {
        return new PlanEditor(plan).copy(elements).map(Clipping::of);
    }

    /** Cuts elements; empty when one is not there or has a writing mistake. */
    public static Optional<Clipping> cut(EditedPlan plan, List<ElementRef> elements) {
        return new PlanEditor(plan).copy(elements).map(text -> new Clipping(text, elements, plan));
    }

    /**
     * Pastes below an element, at the end.
     *
     * @param plan the plan as it is now; what was cut from an older one is copied
     */
    public EditResult into(EditedPlan plan, ElementRef parent) {
        return paste(plan, parent, null, Integer.MAX_VALUE);
    }

    /** Pastes right behind an element, below the same one. */
    public EditResult behind(EditedPlan plan, ElementRef sibling) {
        var element = sibling.in(plan);
        if (element.isEmpty() || sibling.parent().isEmpty()) {
            return paste(plan, sibling, null, Integer.MAX_VALUE);
        }
        var feature = (EReference) element.get().eContainmentFeature();
        return paste(
                plan,
                sibling.parent().get(),
                feature,
                feature.isMany() ? sibling.steps().getLast().index() + 1 : Integer.MAX_VALUE);
    }

    private EditResult paste(EditedPlan plan, ElementRef parent, EReference feature, int index) {
        var editor = new PlanEditor(plan);
        return cut.size() == 1 && plan == from
                ? moved(editor, cut.getFirst(), parent, feature, index)
                : cut.isEmpty() || plan != from
                        ? editor.apply(new ModelChange.Paste(parent, feature, index, text))
                        : allMoved(editor, parent);
    }

    private static EditResult moved(
            PlanEditor editor, ElementRef from, ElementRef to, EReference feature, int index) {
        var element = from.in(editor.plan());
        var fitting =
                feature != null
                                && element.isPresent()
                                && feature.getEReferenceType().isInstance(element.get())
                        ? Optional.of(feature)
                        : element.flatMap(each -> feature(editor, to, each.eClass().getName()));
        if (fitting.isEmpty()) {
            // Refused with the words of the edit service.
            return editor.apply(
                    new ModelChange.Paste(to, null, 0, editor.copy(List.of(from)).orElse("")));
        }
        boolean within =
                from.parent().equals(Optional.of(to))
                        && from.steps().getLast().feature().equals(fitting.get().getName())
                        && from.steps().getLast().index() < index;
        int at = index == Integer.MAX_VALUE || !within ? index : index - 1;
        return editor.apply(new ModelChange.Move(from, to, fitting.get(), at));
    }

    private static Optional<EReference> feature(PlanEditor editor, ElementRef to, String type) {
        return editor.writable(to).stream()
                .flatMap(each -> each.slots().stream())
                .filter(each -> each.feature().isMany())
                .filter(
                        each ->
                                each.kinds().stream()
                                        .anyMatch(kind -> kind.type().getName().equals(type)))
                .map(each -> (EReference) each.feature())
                .findFirst();
    }

    /** Where the parent lies once what was cut is gone; empty when it goes along. */
    private Optional<ElementRef> shifted(ElementRef parent) {
        var steps = new ArrayList<ElementRef.Step>();
        for (int depth = 0; depth < parent.steps().size(); depth++) {
            var step = parent.steps().get(depth);
            var above = parent.steps().subList(0, depth);
            int before = 0;
            for (var each : cut) {
                boolean neighbour =
                        each.file().equals(parent.file())
                                && each.steps().size() == depth + 1
                                && each.steps().subList(0, depth).equals(above)
                                && each.steps().getLast().feature().equals(step.feature());
                int index = neighbour ? each.steps().getLast().index() : Integer.MAX_VALUE;
                if (index == step.index()) {
                    return Optional.empty();
                }
                before += index < step.index() ? 1 : 0;
            }
            steps.add(new ElementRef.Step(step.feature(), step.index() - before));
        }
        return Optional.of(new ElementRef(parent.file(), steps));
    }

    /** They leave together, keeping their names, and arrive in their order. */
    private EditResult allMoved(PlanEditor editor, ElementRef parent) {
        var deleted = editor.apply(new ModelChange.DeleteAll(cut, ModelChange.References.KEEP));
        if (!(deleted instanceof EditResult.Accepted gone)) {
            return deleted;
        }
        var kept = shifted(parent);
        if (kept.isEmpty()) {
            // Refused: into itself.
            return moved(editor, cut.getFirst(), parent, null, Integer.MAX_VALUE);
        }
        var pasted =
                gone.next().apply(new ModelChange.Paste(kept.get(), null, Integer.MAX_VALUE, text));
        return pasted instanceof EditResult.Accepted there
                ? new EditResult.Accepted(gone.edits().then(there.edits()), there.next(), List.of())
                : pasted;
    }
}
