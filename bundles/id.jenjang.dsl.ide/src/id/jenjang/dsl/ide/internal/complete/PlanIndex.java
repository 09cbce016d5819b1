package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a plan says at places of one kind, found when first asked for and kept as long as the plan:
 * a large plan cannot be searched on every key.
 */
final class PlanIndex {

    /** Longer texts are not written twice. */
    private static final int LONGEST = 120;

    private final Rencana rencana;
    private final Map<EClass, List<Bernama>> named = new ConcurrentHashMap<>();
    private final Map<Place, List<String>> texts = new ConcurrentHashMap<>();
    private final Map<Place, Set<EObject>> targets = new ConcurrentHashMap<>();

    private PlanIndex(Rencana rencana) {
        this.rencana = rencana;
    }

    static PlanIndex of(Rencana rencana) {
        return rencana.shared(PlanIndex.class, PlanIndex::new);
    }

    /** The elements of a kind that have a short name, in the order of these; the library's, too. */
    List<Bernama> named(EClass type) {
        return named.computeIfAbsent(type, this::findNamed);
    }

    private List<Bernama> findNamed(EClass type) {
        var found = new ArrayList<Bernama>();
        for (var each : all(type)) {
            if (each instanceof Bernama element && element.getId() != null) {
                found.add(element);
            }
        }
        for (var library : rencana.pustaka()) {
            for (var each : library.getElemen()) {
                if (each instanceof Bernama element && type.isSuperTypeOf(each.eClass())) {
                    found.add(element);
                }
            }
        }
        found.sort(Comparator.comparing(Bernama::getId, new NaturalOrder()));
        return List.copyOf(found);
    }

    /** The short texts elements of a kind have for a feature, the most frequent first. */
    List<String> texts(EClass type, String feature) {
        return texts.computeIfAbsent(new Place(type, feature), this::findTexts);
    }

    private List<String> findTexts(Place place) {
        var counts = new HashMap<String, Integer>();
        for (var each : all(place.type())) {
            values(each, place.feature()).forEach(value -> count(value, counts));
        }
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static void count(Object value, Map<String, Integer> into) {
        if (value instanceof String text && !text.isBlank() && text.length() <= LONGEST) {
            into.merge(text, 1, Integer::sum);
        }
    }

    /** The elements that elements of a kind refer to. */
    Set<EObject> targets(EClass type, String feature) {
        return targets.computeIfAbsent(new Place(type, feature), this::findTargets);
    }

    private Set<EObject> findTargets(Place place) {
        var found = new HashSet<EObject>();
        for (var each : all(place.type())) {
            for (var value : values(each, place.feature())) {
                if (value instanceof EObject target) {
                    found.add(target);
                }
            }
        }
        return found;
    }

    private static List<?> values(EObject element, String name) {
        var feature = element.eClass().getEStructuralFeature(name);
        var value = feature == null ? null : element.eGet(feature);
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }

    private List<? extends EObject> all(EClass type) {
        return rencana.all(type.getInstanceClass().asSubclass(EObject.class));
    }

    /** A feature of a kind of element. */
    private record Place(EClass type, String feature) {}
}
