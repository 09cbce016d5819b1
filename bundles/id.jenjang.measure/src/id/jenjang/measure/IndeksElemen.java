package id.jenjang.measure;

import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The elements of some files by type and by id. Each file is walked over once; what is asked of all
 * of them is put together when the first one asks.
 */
final class IndeksElemen {
    private final Map<Berkas, IndeksBerkas> files = new LinkedHashMap<>();
    private final Map<Class<?>, List<EObject>> byType = new ConcurrentHashMap<>();
    private Map<String, Bernama> byId;

    /**
     * Gathers the elements.
     *
     * @param before an earlier index; files that are in it are not walked over again
     */
    IndeksElemen(List<Berkas> berkas, Optional<IndeksElemen> before) {
        for (Berkas file : berkas) {
            IndeksBerkas known = before.map(b -> b.files.get(file)).orElse(null);
            files.put(file, known == null ? new IndeksBerkas(file) : known);
        }
    }

    @SuppressWarnings("unchecked") // the elements of a type are instances of it
    <T extends EObject> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, this::gather);
    }

    private List<EObject> gather(Class<?> type) {
        List<EObject> all = new ArrayList<>();
        files.values().forEach(file -> all.addAll(file.all(type)));
        return Collections.unmodifiableList(all);
    }

    synchronized Optional<Bernama> byId(String id) {
        if (byId == null) {
            byId = new HashMap<>();
            files.values().forEach(file -> file.byId().forEach(byId::putIfAbsent));
        }
        return Optional.ofNullable(byId.get(id));
    }
}
