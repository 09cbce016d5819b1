package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.ide.EditedPlan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an element lies, without the element: its file and the way down from the file. Stays good
 * while the text changes, as long as nothing is put in or taken out before it on that way.
 *
 * @param file the file as the plan names it
 * @param steps the way from the whole file down to the element; empty for the file itself
 */
public record ElementRef(Path file, List<Step> steps) {

    /**
     * One step down.
     *
     * @param feature name of the containing feature
     * @param index place in it, from 0; 0 for a feature with one value
     */
    public record Step(String feature, int index) {}

    public ElementRef {
        steps = List.copyOf(steps);
    }

    /** The whole file, in which top-level elements lie. */
    public static ElementRef file(Path file) {
        return new ElementRef(file, List.of());
    }

    /**
     * Where an element of a plan lies.
     *
     * @param element an element of {@code plan.plan()}
     * @return empty for an element of the built-in library and for what lies in no plan
     */
    public static Optional<ElementRef> of(EditedPlan plan, EObject element) {
        return of(plan.plan(), element);
    }

    /**
     * Where an element of a plan lies.
     *
     * @param element an element of the plan
     * @return empty for an element of the built-in library and for what lies in no plan
     */
    public static Optional<ElementRef> of(LoadedPlan plan, EObject element) {
        return plan.file(element).map(file -> new ElementRef(file, steps(element)));
    }

    private static List<Step> steps(EObject element) {
        var steps = new ArrayDeque<Step>();
        for (var at = element; at.eContainer() != null; at = at.eContainer()) {
            EReference feature = at.eContainmentFeature();
            int index =
                    feature.isMany() ? ((List<?>) at.eContainer().eGet(feature)).indexOf(at) : 0;
            steps.addFirst(new Step(feature.getName(), index));
        }
        return List.copyOf(steps);
    }

    static ElementRef of(Path file, WrittenElement element) {
        var steps = new ArrayDeque<Step>();
        for (var at = element; at.parent() != null; at = at.parent()) {
            var feature = at.holder().feature();
            int index = feature.isMany() ? at.parent().parts(feature).indexOf(at.holder()) : 0;
            steps.addFirst(new Step(feature.getName(), index));
        }
        return new ElementRef(file, List.copyOf(steps));
    }

    /** An element that lies in this one. */
    public ElementRef child(EReference feature, int index) {
        var down = steps.toArray(new Step[steps.size() + 1]);
        down[steps.size()] = new Step(feature.getName(), index);
        return new ElementRef(file, List.of(down));
    }

    /** Whether this is {@code above.child(feature, index)}. */
    public boolean isChild(ElementRef above, EReference feature, int index) {
        int last = steps.size() - 1;
        boolean is =
                last == above.steps.size()
                        && steps.get(last).index == index
                        && steps.get(last).feature.equals(feature.getName())
                        && file.equals(above.file);
        // Not by a list of the other steps: large plans ask for each of their elements.
        for (int i = 0; is && i < last; i++) {
            is = steps.get(i).equals(above.steps.get(i));
        }
        return is;
    }

    /** The place some places behind this one in the same list, or before it. */
    public ElementRef sibling(int places) {
        var beside = new ArrayList<>(steps);
        var last = beside.removeLast();
        beside.add(new Step(last.feature(), last.index() + places));
        return new ElementRef(file, beside);
    }

    /** The element this one lies in; empty for the file. */
    public Optional<ElementRef> parent() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new ElementRef(file, steps.subList(0, steps.size() - 1)));
    }

    /** Whether another element lies in this one; no element lies in itself. */
    public boolean holds(ElementRef other) {
        return file.equals(other.file)
                && steps.size() < other.steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    /** The element in a plan; empty when nothing lies there any more. */
    public Optional<EObject> in(EditedPlan plan) {
        var at =
                plan.plan().berkas().stream()
                        .filter(each -> plan.plan().file(each).filter(file::equals).isPresent())
                        .map(EObject.class::cast)
                        .findFirst();
        for (var step : steps) {
            at = at.flatMap(each -> down(each, step));
        }
        return at;
    }

    private static Optional<EObject> down(EObject element, Step step) {
        var feature = element.eClass().getEStructuralFeature(step.feature());
        if (feature == null) {
            return Optional.empty();
        }
        var value = element.eGet(feature);
        if (value instanceof List<?> list) {
            value = step.index() < list.size() ? list.get(step.index()) : null;
        }
        return value instanceof EObject child && EcoreUtil.isAncestor(element, child)
                ? Optional.of(child)
                : Optional.empty();
    }
}
