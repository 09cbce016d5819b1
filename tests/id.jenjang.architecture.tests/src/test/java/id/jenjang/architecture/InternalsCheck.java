package id.jenjang.architecture;

import java.util.ArrayList;
import java.util.List;

/**
 * Internal packages are for their own bundle and its tests: neither exported to all nor imported by
 * others.
 */
final class InternalsCheck implements Check {

    @Override
    public List<Violation> violations(Project project) {
        var violations = new ArrayList<Violation>();
        for (var bundle : Bundle.all(project)) {
            for (var entry : bundle.entries("Export-Package")) {
                if (isInternal(entry.split(";")[0])
                        && !entry.contains("x-friends")
                        && !entry.contains("x-internal")) {
                    violations.add(
                            new Violation(
                                    bundle.file(),
                                    project.lineOf(bundle.file(), entry),
                                    entry + " is exported to all"));
                }
            }
        }
        for (var source : project.sources()) {
            for (var name : source.names()) {
                boolean foreign =
                        Rooms.of(name.text())
                                .map(room -> !source.bundle().equals("id.jenjang." + room))
                                .orElse(false);
                if (foreign && isInternal(name.text())) {
                    violations.add(
                            source.violation(
                                    name.line(), name.text() + " is internal to another bundle"));
                }
            }
        }
        return violations;
    }

    private static boolean isInternal(String name) {
        return (name + ".").contains(".internal.");
    }
}
