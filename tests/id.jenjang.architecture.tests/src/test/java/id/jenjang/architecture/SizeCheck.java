package id.jenjang.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;

import java.util.ArrayList;
import java.util.List;

/** Files, methods and parameter lists stay small enough to be read at once. */
final class SizeCheck implements Check {

    static final int FILE = 500;
    static final int METHOD = 60;
    static final int PARAMETERS = 5;
    static final int POM = 200;

    @Override
    public List<Violation> violations(Project project) {
        var violations = new ArrayList<Violation>();
        for (var end : List.of(".java", ".xtext")) {
            project.files(end)
                    .forEach(
                            file -> {
                                int lines = project.lines(file).size();
                                if (lines > FILE) {
                                    violations.add(
                                            new Violation(
                                                    file,
                                                    FILE + 1L,
                                                    lines + " lines; at most " + FILE));
                                }
                            });
        }
        project.files("pom.xml")
                .forEach(
                        file -> {
                            int lines = project.lines(file).size();
                            if (lines >= POM) {
                                violations.add(
                                        new Violation(
                                                file,
                                                POM,
                                                lines + " lines; a pom has less than " + POM));
                            }
                        });
        project.sources()
                .forEach(
                        source ->
                                source.unit().accept(new MethodScanner(source, violations), null));
        return violations;
    }

    private static final class MethodScanner extends TreeScanner<Void, Void> {

        private final JavaSource source;
        private final List<Violation> violations;

        MethodScanner(JavaSource source, List<Violation> violations) {
            this.source = source;
            this.violations = violations;
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            // The components of a record are not the parameters of a method.
            boolean isRecord = tree.getKind() == ClassTree.Kind.RECORD;
            tree.getMembers().stream()
                    .filter(MethodTree.class::isInstance)
                    .map(MethodTree.class::cast)
                    .forEach(method -> check(method, isRecord));
            return super.visitClass(tree, unused);
        }

        private void check(MethodTree method, boolean inRecord) {
            long first = source.line(method);
            long last = source.lastLine(method);
            if (first < 1 || last < first) {
                return;
            }
            if (last - first + 1 > METHOD) {
                violations.add(
                        source.violation(
                                first,
                                method.getName()
                                        + " has "
                                        + (last - first + 1)
                                        + " lines; at most "
                                        + METHOD));
            }
            boolean given =
                    method.getModifiers().getAnnotations().stream()
                            .anyMatch(
                                    annotation ->
                                            annotation
                                                    .getAnnotationType()
                                                    .toString()
                                                    .equals("Override"));
            boolean canonical = inRecord && method.getName().contentEquals("<init>");
            if (method.getParameters().size() > PARAMETERS && !given && !canonical) {
                violations.add(
                        source.violation(
                                first,
                                method.getName()
                                        + " has "
                                        + method.getParameters().size()
                                        + " parameters; at most "
                                        + PARAMETERS
                                        + ", then a record"));
            }
        }
    }
}
