package id.jenjang.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The project is the same on every machine: no file names a person's folder, no build file an
 * address on the net.
 */
final class PlaceCheck implements Check {

    private static final List<String> TEXTS =
            List.of(
                    ".java",
                    ".xml",
                    ".md",
                    ".properties",
                    ".MF",
                    ".target",
                    ".mwe2",
                    ".xtext",
                    ".jenjang",
                    ".json",
                    ".ecore",
                    ".genmodel",
                    ".cmd",
                    ".config",
                    ".yml",
                    "/run",
                    "jenjang",
                    "verify",
                    "bench");

    private static final List<String> BUILD =
            List.of(
                    "pom.xml",
                    ".target",
                    ".mwe2",
                    ".config",
                    "extensions.xml",
                    "settings.xml",
                    ".cmd",
                    "/run",
                    "jenjang",
                    "verify",
                    "bench",
                    ".product",
                    "feature.xml");

    private static final Pattern PERSONAL =
            Pattern.compile(
                    "(?<![\\w.])(/home/\\w+|/Users/\\w+|/root/\\w+|[A-Za-z]:\\\\+Users\\\\+\\w+)");

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.:-]+");

    /** Names of formats and licences, which nobody calls up to build. */
    private static final List<String> NAMES =
            List.of(
                    "http://maven.apache.org",
                    "https://maven.apache.org",
                    "http://www.w3.org",
                    "https://www.w3.org",
                    "https://www.eclipse.org",
                    "http://www.eclipse.org",
                    "https://jenjang.id");

    @Override
    public List<Violation> violations(Project project) {
        var violations = new ArrayList<Violation>();
        endingWith(project, TEXTS)
                .forEach(file -> find(project, file, PERSONAL, List.of(), violations));
        endingWith(project, BUILD).forEach(file -> find(project, file, ADDRESS, NAMES, violations));
        return violations;
    }

    private static Stream<Path> endingWith(Project project, List<String> ends) {
        return ends.stream().flatMap(project::files).distinct();
    }

    private static void find(
            Project project,
            Path file,
            Pattern pattern,
            List<String> allowed,
            List<Violation> violations) {
        var lines = project.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            var matcher = pattern.matcher(lines.get(i));
            while (matcher.find()) {
                if (!allowed.contains(matcher.group())) {
                    violations.add(new Violation(file, i + 1L, matcher.group() + " names a place"));
                }
            }
        }
    }
}
