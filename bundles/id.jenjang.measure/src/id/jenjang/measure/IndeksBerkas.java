package id.jenjang.measure;

import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

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
        Map<EClass, List<List<EObject>>> buckets = new HashMap<>();
        for (var all = file.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            buckets.computeIfAbsent(element.eClass(), this::buckets)
                    .forEach(bucket -> bucket.add(element));
            if (element instanceof Bernama named && named.getId() != null) {
                byId.putIfAbsent(named.getId(), named);
            }
        }
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
}
