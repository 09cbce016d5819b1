package id.jenjang.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Pages keep what they promise: links lead somewhere, every decision is listed, every type has its
 * term.
 */
final class DocumentCheck implements Check {

    private static final Pattern LINK =
            Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern TYPE =
            Pattern.compile("<eClassifiers xsi:type=\"ecore:(EClass|EEnum)\" name=\"(\\w+)\"");
    private static final Path GLOSSARY = Path.of("docs", "glosarium.md");
    private static final Path INDEX = Path.of("docs", "adr", "README.md");

    @Override
    public List<Violation> violations(Project project) {
        var violations = new ArrayList<Violation>();
        project.files(".md").forEach(page -> links(project, page, violations));
        project.files(".md")
                .filter(
                        page ->
                                page.startsWith(INDEX.getParent())
                                        && page.getFileName().toString().matches("\\d{4}-.*"))
                .filter(page -> !project.read(INDEX).contains("(" + page.getFileName() + ")"))
                .forEach(
                        page ->
                                violations.add(
                                        new Violation(
                                                page, 1, "is not listed in docs/adr/README.md")));
        project.files(".ecore").forEach(model -> terms(project, model, violations));
        return violations;
    }

    private static void links(Project project, Path page, List<Violation> violations) {
        var lines = project.lines(page);
        for (int i = 0; i < lines.size(); i++) {
            var matcher = LINK.matcher(lines.get(i));
            while (matcher.find()) {
                var target = page.resolveSibling(matcher.group(1)).normalize();
                if (!project.exists(target)) {
                    violations.add(
                            new Violation(page, i + 1L, matcher.group(1) + " leads nowhere"));
                }
            }
        }
    }

    private static void terms(Project project, Path model, List<Violation> violations) {
        var glossary = project.read(GLOSSARY);
        var lines = project.lines(model);
        for (int i = 0; i < lines.size(); i++) {
            var matcher = TYPE.matcher(lines.get(i));
            while (matcher.find()) {
                if (!Pattern.compile("`" + matcher.group(2) + "[`.]").matcher(glossary).find()) {
                    violations.add(
                            new Violation(
                                    model,
                                    i + 1L,
                                    matcher.group(2) + " is missing in docs/glosarium.md"));
                }
            }
        }
    }
}
