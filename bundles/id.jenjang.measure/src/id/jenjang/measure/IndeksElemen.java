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
import java.util.Optional;

/** The elements of some files by type and by id, gathered in one walk over the files. */
final class IndeksElemen {
    private final Map<Class<?>, List<EObject>> byType = new HashMap<>();
    private final Map<String, Bernama> byId = new HashMap<>();

    IndeksElemen(List<Berkas> berkas) {
        Map<EClass, List<List<EObject>>> buckets = new HashMap<>();
        for (Berkas file : berkas) {
            for (var all = file.eAllContents(); all.hasNext(); ) {
                EObject element = all.next();
                buckets.computeIfAbsent(element.eClass(), this::buckets)
                        .forEach(bucket -> bucket.add(element));
                if (element instanceof Bernama named && named.getId() != null) {
                    byId.putIfAbsent(named.getId(), named);
                }
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

    @SuppressWarnings("unchecked") // a bucket holds only instances of its type
    <T extends EObject> List<T> all(Class<T> type) {
        return (List<T>) Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }

    Optional<Bernama> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
