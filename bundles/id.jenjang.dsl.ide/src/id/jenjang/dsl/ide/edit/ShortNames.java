package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the short names of a plan apart. */
final class ShortNames {

    private static final String FORM = "[A-Za-z_][A-Za-z0-9_]*";

    private final WrittenPlan plan;

    ShortNames(WrittenPlan plan) {
        this.plan = plan;
    }

    /** Refuses a name that another element has, or that is none. */
    void refuseTaken(WrittenElement element, Map<EStructuralFeature, List<Object>> values) {
        for (var name : values.getOrDefault(Literals.BERNAMA__ID, List.of())) {
            boolean same =
                    element != null
                            && element.parts(Literals.BERNAMA__ID).stream()
                                    .anyMatch(part -> part.name().equals(name));
            if (!same) {
                refuse(String.valueOf(name));
            }
        }
    }

    /** Refuses new elements that have a name of another one. */
    void refuseTaken(ElementData data) {
        refuseTaken(null, data.values());
        data.values()
                .values()
                .forEach(
                        list ->
                                list.forEach(
                                        each -> {
                                            if (each instanceof ElementData child) {
                                                refuseTaken(child);
                                            }
                                        }));
    }

    private void refuse(String name) {
        if (!name.matches(FORM)) {
            throw new Refusal(Reason.NAME_INVALID, name);
        }
        if (plan.isTaken(name)) {
            var places = plan.definitions(name).stream().map(plan::range).toList();
            throw new Refusal(Reason.NAME_TAKEN, places, name);
        }
    }

    /** A name like another one that nobody has: the next number. */
    String fresh(String like, Set<String> used) {
        var stem = like.replaceFirst("\\d+$", "");
        var digits = like.substring(stem.length());
        // Longer numbers are no counters.
        long number = digits.isEmpty() || digits.length() > 9 ? 1 : Long.parseLong(digits);
        String name;
        do {
            number++;
            name = stem + number;
        } while (used.contains(name) || plan.isTaken(name));
        return name;
    }
}
