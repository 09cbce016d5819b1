package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.rules.Checker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plans of the client's folders. A folder that directly holds a plan file is one plan with all
 * below it; in any other, each topmost folder that does is one. Plans named one by one win over
 * that.
 */
final class PlanHomes {

    private final DiskText disk;
    private final Locale locale;
    private final Checker checker;
    private final Map<Path, PlanHome> homes = new ConcurrentHashMap<>();

    /** Plans that speak a language and are checked by these rules. */
    PlanHomes(Locale locale, Checker checker) {
        this.locale = locale;
        this.checker = checker;
        this.disk = new DiskText(locale);
    }

    /** All plans, in no order. */
    Collection<PlanHome> all() {
        return homes.values();
    }

    /** The plan a file belongs to: of several the one that lies deepest. */
    Optional<PlanHome> of(Path file) {
        return homes.values().stream()
                .filter(each -> each.holds(file))
                .max(Comparator.comparingInt(each -> each.root().getNameCount()));
    }

    /** The plan of a file that is being opened; makes one of the files beside it if need be. */
    PlanHome open(Path file) {
        return of(file).orElseGet(
                        () -> {
                            var root = file.toAbsolutePath().getParent();
                            return keep(root, false, disk.in(root));
                        });
    }

    /** A plan of one text that lies in no file. */
    PlanHome alone(Path file) {
        var home = new PlanHome(file, true, EditedPlan.of(Map.of(), locale).under(checker));
        homes.put(file, home);
        return home;
    }

    /**
     * Adds the plans of a folder.
     *
     * @param named the plans in it if they are named one by one; may be none
     */
    void add(Path folder, List<Path> named) {
        if (!named.isEmpty()) {
            named.forEach(each -> keep(each, true, disk.below(each)));
            return;
        }
        if (homes.values().stream().anyMatch(each -> folder.startsWith(each.root()))) {
            return;
        }
        var texts = disk.below(folder);
        var roots = roots(folder, texts);
        if (roots.isEmpty()) {
            keep(folder, true, Map.of());
        }
        for (var root : roots) {
            var here = new TreeMap<>(texts);
            here.keySet().removeIf(each -> !each.startsWith(root));
            keep(root, true, here);
        }
    }

    /** Forgets a plan. */
    void remove(PlanHome home) {
        homes.remove(home.root());
    }

    private PlanHome keep(Path root, boolean deep, Map<Path, String> texts) {
        var home = new PlanHome(root, deep, EditedPlan.onDisk(texts, locale).under(checker));
        homes.put(root, home);
        return home;
    }

    private static List<Path> roots(Path folder, Map<Path, String> texts) {
        var holding = new TreeSet<Path>();
        texts.keySet().forEach(file -> holding.add(file.getParent()));
        if (holding.contains(folder)) {
            return List.of(folder);
        }
        var topmost = new ArrayList<Path>();
        for (var each : holding) {
            if (topmost.stream().noneMatch(each::startsWith)) {
                topmost.add(each);
            }
        }
        return topmost;
    }
}
