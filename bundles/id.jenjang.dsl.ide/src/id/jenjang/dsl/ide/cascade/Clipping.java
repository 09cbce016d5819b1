package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.edit.AfterMove;
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

    private static final int LAST = Integer.MAX_VALUE;

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
        if (cut.isEmpty() || plan != from) {
            return editor.apply(new ModelChange.Paste(parent, feature, index, text));
        }
        return moved(editor, cut, parent, feature, index) instanceof EditResult.Accepted made
                ? made
                : refused(editor, parent, feature, index);
    }

    /** What is said of the first that cannot move, with lines as they are before any has. */
    private EditResult refused(PlanEditor editor, ElementRef to, EReference feature, int index) {
        return cut.stream()
                .map(each -> moved(editor, List.of(each), to, feature, index))
                .filter(EditResult.Refused.class::isInstance)
                .findFirst()
                .orElseGet(() -> moved(editor, cut, to, feature, index));
    }

    /** One after the other, each behind the one before; all of them, or none. */
    private static EditResult moved(
            PlanEditor editor,
            List<ElementRef> elements,
            ElementRef to,
            EReference feature,
            int index) {
        var way = new ArrayList<>(elements);
        way.add(to);
        var edits = PlanEdits.NONE;
        var next = editor;
        int at = index;
        for (int i = 0; i < elements.size(); i++) {
            var from = way.get(i);
            var parent = way.getLast();
            var slot = fitting(next, from, parent, feature);
            if (slot.isEmpty()) {
                // Refused with the words of the edit service.
                var text = next.copy(List.of(from)).orElse("");
                return next.apply(new ModelChange.Paste(parent, null, 0, text));
            }
            boolean here = slot.get() == feature && at < Integer.MAX_VALUE;
            int place = here ? at - (isBefore(from, parent, feature, at) ? 1 : 0) : LAST;
            var move = new ModelChange.Move(from, parent, slot.get(), place);
            var result = next.apply(move);
            if (!(result instanceof EditResult.Accepted made)) {
                return result;
            }
            var after = new AfterMove(next.plan(), move);
            way.replaceAll(after::of);
            edits = edits.then(made.edits());
            next = made.next();
            at = here ? place + 1 : at;
        }
        return new EditResult.Accepted(edits, next, List.of());
    }

    private static boolean isBefore(ElementRef from, ElementRef to, EReference feature, int index) {
        var last = from.steps().getLast();
        return from.parent().equals(Optional.of(to))
                && last.feature().equals(feature.getName())
                && last.index() < index;
    }

    private static Optional<EReference> fitting(
            PlanEditor editor, ElementRef from, ElementRef to, EReference wanted) {
        var element = from.in(editor.plan());
        boolean fits =
                wanted != null
                        && element.filter(wanted.getEReferenceType()::isInstance).isPresent();
        return fits
                ? Optional.of(wanted)
                : element.flatMap(each -> feature(editor, to, each.eClass().getName()));
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
}
