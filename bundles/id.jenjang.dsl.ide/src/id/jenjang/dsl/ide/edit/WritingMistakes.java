package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which elements of a plan cannot be edited because of a mistake in their own text; those around
 * and within them can. Files without a mistake are not looked into.
 */
public final class WritingMistakes {

    private static final String SYNTAX = "S001";

    private final PlanEditor editor;
    private final Set<Path> files;
    private final Map<Path, Map<ElementRef.Step, Boolean>> broken = new ConcurrentHashMap<>();

    /** The mistakes of a plan as it is now. */
    public WritingMistakes(EditedPlan plan) {
        this(new PlanEditor(plan));
    }

    /** The same for the plan of an editor, which may have read its files already. */
    public WritingMistakes(PlanEditor editor) {
        this.editor = editor;
        files =
                editor.plan().plan().problems().stream()
                        .filter(each -> each.ruleId().equals(SYNTAX))
                        .map(TextFinding::range)
                        .map(TextRange::file)
                        .collect(Collectors.toSet());
    }

    /** Whether every element can be edited. */
    public boolean isNone() {
        return files.isEmpty();
    }

    /**
     * Where a mistake stands in an element, or in a value in it such as its targets; not in what
     * lies in it and is an element for itself.
     *
     * @param place where the element lies
     * @return the text of the element or value; empty when it can be edited
     */
    public Optional<TextRange> in(EObject element, ElementRef place) {
        return mayBeBroken(place)
                ? editor.broken(place).or(() -> inValues(element, place))
                : Optional.empty();
    }

    private Optional<TextRange> inValues(EObject element, ElementRef place) {
        return element.eClass().getEAllContainments().stream()
                .flatMap(feature -> in(element, place, feature).stream())
                .findFirst();
    }

    /** The same in the values of one feature of an element only. */
    public Optional<TextRange> in(EObject element, ElementRef place, EReference feature) {
        if (!mayBeBroken(place)) {
            return Optional.empty();
        }
        int index = 0;
        for (var value : values(element, feature)) {
            var child = place.child(feature, index++);
            var found = value instanceof Simpul ? Optional.<TextRange>empty() : in(value, child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a mistake stands in the outermost element around a place. */
    private boolean mayBeBroken(ElementRef place) {
        if (!files.contains(place.file())) {
            return false;
        }
        if (place.steps().isEmpty()) {
            return true;
        }
        return broken.computeIfAbsent(place.file(), file -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        place.steps().getFirst(),
                        first -> editor.mayBeBroken(new ElementRef(place.file(), List.of(first))));
    }

    private static List<EObject> values(EObject element, EReference feature) {
        return switch (element.eGet(feature)) {
            case null -> List.of();
            case List<?> all -> all.stream().map(EObject.class::cast).toList();
            case Object one -> List.of((EObject) one);
        };
    }
}
