package id.jenjang.dsl.internal.load;

import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which files with the same text must be made anew all the same: those whose names lead to a file
 * that is made anew, or may lead elsewhere than before.
 *
 * @param renewed the files
 * @param sameNames whether every name of the plan is that of an element of the same file and kind
 *     as before
 */
record Renewal(Set<Path> renewed, boolean sameNames) {

    static final Renewal NOTHING = new Renewal(Set.of(), true);

    /**
     * Finds them.
     *
     * @param before the plan as it was
     * @param sources its files now
     * @param changed those whose text is new
     * @param beside what the files name beside the plan
     */
    static Renewal of(
            PlanReading before,
            List<Source> sources,
            Map<Path, FileInMaking> changed,
            FilesNamed beside) {
        var same = new HashMap<Path, ReadFile>();
        var readable = new HashMap<Path, Source>();
        for (var source : sources) {
            if (source.text() != null) {
                readable.put(source.path(), source);
                if (!changed.containsKey(source.path())) {
                    before.file(source.path()).ifPresent(file -> same.put(source.path(), file));
                }
            }
        }
        var others = otherNames(before, same, changed);
        var renewed = new HashSet<Path>();
        var places = new HashSet<String>();
        for (var file : before.files()) {
            var path = file.source().path();
            if (!same.containsKey(path)) {
                places.add(path.toString());
            } else if (beside.differ(file) || !others.isEmpty() && mayLeadElsewhere(file, others)) {
                renewed.add(path);
                places.add(path.toString());
            }
        }
        if (!places.isEmpty()) {
            spread(same, renewed, places);
        }
        return new Renewal(renewed, others.isEmpty());
    }

    private static boolean mayLeadElsewhere(ReadFile file, Set<String> others) {
        return !file.resource().unresolved().isEmpty()
                || file.names().stream().anyMatch(each -> others.contains(each.getId()));
    }

    /** Whoever leads to a file that is made anew is made anew. */
    private static void spread(Map<Path, ReadFile> same, Set<Path> renewed, Set<String> places) {
        boolean more = true;
        while (more) {
            more = false;
            for (var file : same.values()) {
                var path = file.source().path();
                if (!renewed.contains(path) && file.leadsTo().stream().anyMatch(places::contains)) {
                    renewed.add(path);
                    places.add(path.toString());
                    more = true;
                }
            }
        }
    }

    /** The names that are not those of the same kinds of elements, in the same files as before. */
    private static Set<String> otherNames(
            PlanReading before, Map<Path, ReadFile> same, Map<Path, FileInMaking> changed) {
        var others = new HashSet<String>();
        for (var file : before.files()) {
            var path = file.source().path();
            if (!same.containsKey(path)) {
                var now = changed.get(path);
                compare(file.names(), now == null ? List.of() : now.names(), others);
            }
        }
        changed.forEach(
                (path, file) -> {
                    if (before.file(path).isEmpty()) {
                        compare(List.of(), file.names(), others);
                    }
                });
        return others;
    }

    private static void compare(List<Bernama> before, List<Bernama> now, Set<String> others) {
        if (isSame(before, now)) {
            return;
        }
        var old = kinds(before);
        var young = kinds(now);
        old.forEach((id, kind) -> addIfOther(id, kind, young.get(id), others));
        young.forEach((id, kind) -> addIfOther(id, kind, old.get(id), others));
    }

    private static void addIfOther(String id, EClass kind, EClass other, Set<String> others) {
        if (!Objects.equals(kind, other)) {
            others.add(id);
        }
    }

    private static boolean isSame(List<Bernama> before, List<Bernama> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).eClass() != now.get(i).eClass()
                    || !before.get(i).getId().equals(now.get(i).getId())) {
                return false;
            }
        }
        return true;
    }

    /** The first element of each name in a file is the one that counts. */
    private static Map<String, EClass> kinds(List<Bernama> names) {
        var kinds = new HashMap<String, EClass>();
        names.forEach(each -> kinds.putIfAbsent(each.getId(), ((EObject) each).eClass()));
        return kinds;
    }
}
