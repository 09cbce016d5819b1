package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.model.Berkas;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** The same as {@link #of} gives; what both plans share is taken over. */
    Places following(EditedPlan plan) {
        var next = plan.plan().berkas().stream().filter(each -> path(plan, each) != null).toList();
        if (!plan.locale().equals(locale) || next.size() != files.size()) {
            return of(plan);
        }
        var places = new Places(locale);
        var reader = new PlacedFile.Reader(plan);
        var before = files.entrySet().iterator();
        for (var file : next) {
            var placed = after(before.next(), file, path(plan, file), reader);
            if (placed.isEmpty()) {
                return of(plan);
            }
            places.files.put(file, placed.get());
        }
        return places;
    }

    private static Optional<PlacedFile> after(
            Map.Entry<Berkas, PlacedFile> before,
            Berkas file,
            Path path,
            PlacedFile.Reader reader) {
        var known = before.getValue();
        if (before.getKey() == file) {
            return Optional.of(known);
        }
        return known.path().equals(path) ? reader.read(file, path, known) : Optional.empty();
    }

    /** Null for what is written in no file. */
    private static Path path(EditedPlan plan, Berkas file) {
        return plan.plan().file(file).orElse(null);
    }

    private void read(EditedPlan plan, Berkas file, PlacedFile.Reader reader, Set<String> taken) {
        plan.plan().file(file).ifPresent(path -> files.put(file, reader.read(file, path, taken)));
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
