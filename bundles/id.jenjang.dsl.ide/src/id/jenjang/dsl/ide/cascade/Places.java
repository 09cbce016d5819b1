package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where every element of a plan lies, and a key that names it over readings. */
final class Places {

    /**
     * A place.
     *
     * @param key the short name where there is one, else the way from the nearest one around
     */
    record Place(ElementRef ref, String key) {}

    private final Map<EObject, Place> places = new IdentityHashMap<>();
    private final List<EObject> order = new ArrayList<>();
    private final Map<EClass, List<EReference>> inside = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Places(EditedPlan plan) {
        for (var file : plan.plan().berkas()) {
            plan.plan()
                    .file(file)
                    .ifPresent(path -> into(file, new Place(ElementRef.file(path), "")));
        }
    }

    private void into(EObject around, Place place) {
        for (var feature : inside.computeIfAbsent(around.eClass(), Places::elements)) {
            if (feature.isMany()) {
                int index = 0;
                for (var child : (List<?>) around.eGet(feature)) {
                    add((EObject) child, place, feature, index++);
                }
            } else if (around.eGet(feature) instanceof EObject child) {
                add(child, place, feature, 0);
            }
        }
    }

    private void add(EObject element, Place around, EReference feature, int index) {
        var place = new Place(around.ref().child(feature, index), key(element, around));
        places.put(element, place);
        order.add(element);
        into(element, place);
    }

    private String key(EObject element, Place around) {
        var key =
                element instanceof Bernama named && named.getId() != null
                        ? named.getId()
                        : around.key() + '/' + element.eClass().getName() + own(element);
        if (taken.add(key)) {
            return key;
        }
        int number = 2;
        while (!taken.add(key + '#' + number)) {
            number++;
        }
        return key + '#' + number;
    }

    /** What tells an element without a short name from its neighbours of the same kind. */
    private static String own(EObject element) {
        if (element instanceof ElemenProgram program && program.getKode() != null) {
            return ' ' + program.getKode();
        }
        var about = NodeWords.about(element);
        if (about != null && about.getId() != null) {
            return ' ' + about.getId();
        }
        var own = new StringBuilder();
        for (var name : List.of("tahun", "versi", "instansi")) {
            var feature = element.eClass().getEStructuralFeature(name);
            var value = feature == null ? null : element.eGet(feature);
            if (value instanceof Bernama named) {
                own.append(' ').append(named.getId());
            } else if (value != null) {
                own.append(' ').append(value);
            }
        }
        return own.toString();
    }

    /** The features that hold elements; values hold none. */
    private static List<EReference> elements(EClass type) {
        return type.getEAllContainments().stream()
                .filter(each -> Literals.SIMPUL.isSuperTypeOf(each.getEReferenceType()))
                .toList();
    }

    /** Null for what lies in no file of the plan. */
    Place of(EObject element) {
        return places.get(element);
    }

    /** All elements, outer ones first. */
    List<EObject> all() {
        return order;
    }

    /** The elements that lie in one, in the order of its features. */
    List<EObject> inside(EObject element) {
        var found = new ArrayList<EObject>();
        for (var feature : inside.computeIfAbsent(element.eClass(), Places::elements)) {
            if (feature.isMany()) {
                ((List<?>) element.eGet(feature)).forEach(each -> found.add((EObject) each));
            } else if (element.eGet(feature) instanceof EObject child) {
                found.add(child);
            }
        }
        return found;
    }
}
