package id.jenjang.measure;

import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements of one file by type and by id, gathered in one walk over it; never changes. */
final class IndeksBerkas {
    private final Map<Class<?>, List<EObject>> byType = new HashMap<>();
    private final Map<String, Bernama> byId = new HashMap<>();

    IndeksBerkas(Berkas file) {
        var whole = new Kind(List.of(), parts(file.eClass()));
        addParts((InternalEObject) file, whole, new HashMap<>());
    }

    private void add(InternalEObject element, Map<EClass, Kind> kinds) {
        Kind kind = kinds.computeIfAbsent(element.eClass(), this::kind);
        for (List<EObject> bucket : kind.buckets()) {
            bucket.add(element);
        }
        if (element instanceof Bernama named && named.getId() != null) {
            byId.putIfAbsent(named.getId(), named);
        }
        addParts(element, kind, kinds);
    }

    /** Not by a tree iterator, which makes several objects for each element. */
    @SuppressWarnings("unchecked") // a containment holds elements
    private void addParts(InternalEObject element, Kind kind, Map<EClass, Kind> kinds) {
        for (Part part : kind.parts()) {
            if (element.eIsSet(part.id())) {
                Object value = element.eGet(part.id(), true, true);
                if (part.isMany()) {
                    for (EObject each : (List<EObject>) value) {
                        add((InternalEObject) each, kinds);
                    }
                } else {
                    add((InternalEObject) value, kinds);
                }
            }
        }
    }

    private Kind kind(EClass type) {
        return new Kind(buckets(type), parts(type));
    }

    private static List<Part> parts(EClass type) {
        List<Part> parts = new ArrayList<>();
        for (EReference each : type.getEAllContainments()) {
            parts.add(new Part(type.getFeatureID(each), each.isMany()));
        }
        return parts;
    }

    /**
     * The lists an element of this class goes into: its own, those of its supertypes and that of
     * every element.
     */
    private List<List<EObject>> buckets(EClass type) {
        List<List<EObject>> result = new ArrayList<>();
        result.add(bucket(EObject.class));
        result.add(bucket(type.getInstanceClass()));
        type.getEAllSuperTypes().forEach(s -> result.add(bucket(s.getInstanceClass())));
        return result;
    }

    private List<EObject> bucket(Class<?> type) {
        return byType.computeIfAbsent(type, t -> new ArrayList<>());
    }

    /** The elements of a type in the order of the file. */
    List<EObject> all(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    /** The first element of each id. */
    Map<String, Bernama> byId() {
        return Collections.unmodifiableMap(byId);
    }

    /** Where the elements of a class go, and what they contain. */
    private record Kind(List<List<EObject>> buckets, List<Part> parts) {}

    /** A containment by its number in a class, which leads to its value without a search. */
    private record Part(int id, boolean isMany) {}
}
