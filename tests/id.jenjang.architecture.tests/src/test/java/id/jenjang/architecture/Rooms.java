package id.jenjang.architecture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rooms of the house and the doors between them: which bundle may use which. */
final class Rooms {

    private static final String PREFIX = "id.jenjang.";

    /** What each room may use. A room that is not listed may use all. */
    private static final Map<String, Set<String>> DOORS =
            Map.ofEntries(
                    Map.entry("model", Set.of()),
                    Map.entry("measure", Set.of("model")),
                    Map.entry("rules", Set.of("measure", "model")),
                    Map.entry("dsl", Set.of("rules", "measure", "model")),
                    Map.entry("dsl.ide", Set.of("dsl", "rules", "measure", "model")),
                    Map.entry("excel", Set.of("dsl", "rules", "measure", "model")),
                    Map.entry("diagram", Set.of("model")),
                    // Documents about a check tell what rules say: ADR 0011.
                    Map.entry("report", Set.of("rules", "measure", "diagram", "model")),
                    // How a document tree becomes a Word file; a plan has no business there.
                    Map.entry("report.docx", Set.of("report", "diagram", "docx4j")),
                    Map.entry("report.html", Set.of("report", "diagram")),
                    // The window shows what others know; it computes nothing, so no measure.
                    Map.entry(
                            "workbench",
                            Set.of(
                                    "dsl.ide",
                                    "dsl",
                                    "rules",
                                    "model",
                                    "excel",
                                    "diagram",
                                    "report",
                                    "report.docx",
                                    "report.html")));

    /** The longer names first, so that report.docx is not taken for report. */
    private static final List<String> NAMES =
            List.of(
                    "report.docx",
                    "report.html",
                    "dsl.ide",
                    "workbench",
                    "docx4j",
                    "diagram",
                    "measure",
                    "report",
                    "excel",
                    "model",
                    "rules",
                    "dsl",
                    "cli");

    private Rooms() {}

    /** The room a package or type or bundle belongs to, when it is one of the project's. */
    static Optional<String> of(String name) {
        return NAMES.stream()
                .filter(room -> name.equals(PREFIX + room) || name.startsWith(PREFIX + room + "."))
                .findFirst();
    }

    static boolean mayUse(String user, String used) {
        return user.equals(used) || !DOORS.containsKey(user) || DOORS.get(user).contains(used);
    }

    static String doorsOf(String room) {
        return DOORS.getOrDefault(room, Set.of()).stream().sorted().toList().toString();
    }
}
