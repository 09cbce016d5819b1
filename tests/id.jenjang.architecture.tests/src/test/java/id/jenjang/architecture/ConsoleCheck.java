package id.jenjang.architecture;

import java.util.List;
import java.util.Set;

/** Only programs write to the console; everything else returns what it has to say. */
final class ConsoleCheck implements Check {

    private static final Set<String> PROGRAMS =
            Set.of("id.jenjang.cli", "id.jenjang.bench", "id.jenjang.acceptance");

    @Override
    public List<Violation> violations(Project project) {
        return project.sources().stream()
                .filter(source -> !PROGRAMS.contains(source.bundle()))
                .flatMap(
                        source ->
                                source.names().stream()
                                        .filter(name -> isConsole(name.text()))
                                        .map(
                                                name ->
                                                        source.violation(
                                                                name.line(),
                                                                name.text()
                                                                        + " outside a program")))
                .toList();
    }

    private static boolean isConsole(String name) {
        return List.of("System.out", "System.err", "java.lang.System.out", "java.lang.System.err")
                .stream()
                .anyMatch(stream -> name.equals(stream) || name.startsWith(stream + "."));
    }
}
