package id.jenjang.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A library with a room of its own is used nowhere else, so that it can be changed in one place.
 */
final class LibraryCheck implements Check {

    private static final Map<String, Set<String>> ROOMS_OF =
            Map.ofEntries(
                    Map.entry("org.docx4j", Set.of("report.docx", "docx4j")),
                    Map.entry("org.eclipse.xtext", Set.of("dsl", "dsl.ide", "workbench")),
                    Map.entry("org.antlr", Set.of("dsl", "dsl.ide")),
                    Map.entry("java.awt", Set.of("cli", "workbench")),
                    Map.entry("javax.swing", Set.of("workbench")),
                    Map.entry("org.eclipse.swt", Set.of("workbench")),
                    Map.entry("org.eclipse.jface", Set.of("workbench")),
                    Map.entry("org.eclipse.ui", Set.of("workbench")),
                    Map.entry("org.eclipse.e4", Set.of("workbench")),
                    Map.entry("picocli", Set.of("cli")),
                    Map.entry("org.jsoup", Set.of("report.html")),
                    Map.entry("com.github.difflib", Set.of("cli", "dsl.ide")),
                    // The command line's tests make repositories with it.
                    Map.entry("org.eclipse.jgit", Set.of("dsl.ide", "cli")),
                    Map.entry("lombok", Set.of()));

    /** Modules that run whole programs may look at whatever these produce. */
    private static final Set<String> WHOLE = Set.of("id.jenjang.acceptance", "id.jenjang.bench");

    @Override
    public List<Violation> violations(Project project) {
        var violations = new ArrayList<Violation>();
        for (var source : project.sources()) {
            if (WHOLE.contains(source.module())) {
                continue;
            }
            var room = Rooms.of(source.bundle()).orElse("");
            for (var name : source.names()) {
                foreign(name.text(), room)
                        .forEach(message -> violations.add(source.violation(name.line(), message)));
            }
        }
        for (var bundle : Bundle.all(project)) {
            var room = Rooms.of(bundle.name()).orElse("");
            for (var header : List.of("Require-Bundle", "Import-Package")) {
                for (var entry : bundle.entries(header)) {
                    long line = project.lineOf(bundle.file(), entry.split(";")[0]);
                    foreign(entry.split(";")[0].strip(), room)
                            .forEach(
                                    message ->
                                            violations.add(
                                                    new Violation(bundle.file(), line, message)));
                }
            }
        }
        return violations;
    }

    private static List<String> foreign(String name, String room) {
        return ROOMS_OF.entrySet().stream()
                .filter(
                        library ->
                                name.equals(library.getKey())
                                        || name.startsWith(library.getKey() + "."))
                .filter(library -> !library.getValue().contains(room))
                .map(
                        library ->
                                library.getKey()
                                        + " belongs to "
                                        + library.getValue().stream().sorted().toList()
                                        + ", not to "
                                        + (room.isEmpty() ? "this module" : room))
                .toList();
    }
}
