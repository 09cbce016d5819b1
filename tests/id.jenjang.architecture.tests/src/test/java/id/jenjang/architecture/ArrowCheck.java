package id.jenjang.architecture;

import java.util.ArrayList;
import java.util.List;

/** A room uses only the rooms it has a door to, in its code and in its manifest. */
final class ArrowCheck implements Check {

    @Override
    public List<Violation> violations(Project project) {
        var violations = new ArrayList<Violation>();
        project.sources().stream()
                .filter(source -> !source.isTest())
                .forEach(source -> inCode(source, violations));
        Bundle.all(project).forEach(bundle -> inManifest(project, bundle, violations));
        return violations;
    }

    private static void inCode(JavaSource source, List<Violation> violations) {
        Rooms.of(source.module())
                .ifPresent(
                        user -> {
                            for (var name : source.names()) {
                                Rooms.of(name.text())
                                        .filter(used -> !Rooms.mayUse(user, used))
                                        .ifPresent(
                                                used ->
                                                        violations.add(
                                                                source.violation(
                                                                        name.line(),
                                                                        message(user, used))));
                            }
                        });
    }

    private static void inManifest(Project project, Bundle bundle, List<Violation> violations) {
        Rooms.of(bundle.name())
                .ifPresent(
                        user -> {
                            for (var header : List.of("Require-Bundle", "Import-Package")) {
                                for (var entry : bundle.entries(header)) {
                                    var name = entry.split(";")[0].strip();
                                    Rooms.of(name)
                                            .filter(used -> !Rooms.mayUse(user, used))
                                            .ifPresent(
                                                    used ->
                                                            violations.add(
                                                                    new Violation(
                                                                            bundle.file(),
                                                                            project.lineOf(
                                                                                    bundle.file(),
                                                                                    name),
                                                                            message(user, used))));
                                }
                            }
                        });
    }

    private static String message(String user, String used) {
        return user + " uses " + used + "; it has doors to " + Rooms.doorsOf(user) + " only";
    }
}
