package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef.Step;

import java.util.ArrayList;
import java.util.List;

/**
 * Where elements lie after one of them was put elsewhere. What lies in that one goes with it, what
 * stood behind it moves up, what stands behind its new place moves down.
 */
public final class AfterMove {

    private final ElementRef from;
    private final ElementRef parent;
    private final String feature;
    private final int index;

    /**
     * After a move.
     *
     * @param plan the plan before it
     * @param move one that the edit service makes
     */
    public AfterMove(EditedPlan plan, ModelChange.Move move) {
        from = move.element();
        parent = withoutMoved(move.parent());
        feature = move.feature().getName();
        var list = move.parent().in(plan).map(each -> each.eGet(move.feature()));
        boolean within = list.filter(each -> isIn(move.parent(), feature)).isPresent();
        int others = list.map(each -> ((List<?>) each).size()).orElse(0) - (within ? 1 : 0);
        index = Math.clamp(move.index(), 0, others);
    }

    private boolean isIn(ElementRef owner, String slot) {
        return from.parent().filter(owner::equals).isPresent()
                && from.steps().getLast().feature().equals(slot);
    }

    /** Where an element lies now. */
    public ElementRef of(ElementRef element) {
        if (element.equals(from) || from.holds(element)) {
            var steps = new ArrayList<>(parent.steps());
            steps.add(new Step(feature, index));
            steps.addAll(element.steps().subList(from.steps().size(), element.steps().size()));
            return new ElementRef(parent.file(), steps);
        }
        return withMoved(withoutMoved(element));
    }

    private ElementRef withoutMoved(ElementRef element) {
        var last = from.steps().getLast();
        return isBeside(element, from.parent().orElseThrow(), last.feature(), last.index())
                ? shifted(element, from.steps().size() - 1, -1)
                : element;
    }

    private ElementRef withMoved(ElementRef element) {
        return isBeside(element, parent, feature, index)
                ? shifted(element, parent.steps().size(), 1)
                : element;
    }

    /** Whether an element lies in a list at a place or behind it, or in such a one. */
    private static boolean isBeside(ElementRef element, ElementRef owner, String slot, int place) {
        if (!owner.holds(element)) {
            return false;
        }
        var step = element.steps().get(owner.steps().size());
        return step.feature().equals(slot) && step.index() >= place;
    }

    private static ElementRef shifted(ElementRef element, int depth, int places) {
        var steps = new ArrayList<>(element.steps());
        var step = steps.get(depth);
        steps.set(depth, new Step(step.feature(), step.index() + places));
        return new ElementRef(element.file(), steps);
    }
}
