package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.model.Berkas;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where every element of a plan lies, what its line says, and a key that names it over readings.
 */
final class Places {

    private final Locale locale;
    private final Map<Berkas, PlacedFile> files = new LinkedHashMap<>();

    private Places(Locale locale) {
        this.locale = locale;
    }

    /** The places of a plan. */
    static Places of(EditedPlan plan) {
        var places = new Places(plan.locale());
        var reader = new PlacedFile.Reader(plan);
        var taken = new HashSet<String>();
        for (var file : plan.plan().berkas()) {
            places.read(plan, file, reader, taken);
        }
        return places;
    }

    /** The same as {@link #of} gives; files that both plans share are taken over. */
    Places following(EditedPlan plan) {
        if (!plan.locale().equals(locale)
                || files.values().stream().anyMatch(PlacedFile::isNumbered)) {
            return of(plan);
        }
        var places = new Places(locale);
        var reader = new PlacedFile.Reader(plan);
        for (var file : plan.plan().berkas()) {
            var known = files.get(file);
            if (known != null) {
                places.files.put(file, known);
            } else {
                places.read(plan, file, reader, new HashSet<>());
            }
        }
        // Keys that were told apart among all files still are, if they are the same.
        return places.hasKeysOf(this) ? places : of(plan);
    }

    private void read(EditedPlan plan, Berkas file, PlacedFile.Reader reader, Set<String> taken) {
        plan.plan().file(file).ifPresent(path -> files.put(file, reader.read(file, path, taken)));
    }

    private boolean hasKeysOf(Places other) {
        if (files.size() != other.files.size()) {
            return false;
        }
        var others = other.files.values().iterator();
        for (var each : files.values()) {
            var before = others.next();
            if (each != before && (each.isNumbered() || !each.hasKeysOf(before))) {
                return false;
            }
        }
        return true;
    }

    /** Null for what lies in no file of the plan. */
    Placed of(EObject element) {
        var file = files.get(EcoreUtil.getRootContainer(element));
        return file == null ? null : file.of(element);
    }

    /** The files in the order of the plan. */
    Collection<PlacedFile> files() {
        return files.values();
    }
}
