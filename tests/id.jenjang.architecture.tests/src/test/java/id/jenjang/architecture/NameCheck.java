package id.jenjang.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;

import java.util.ArrayList;
import java.util.List;

/** A class is named for what it stands for, not for being of use. */
final class NameCheck implements Check {

    private static final List<String> ENDS =
            List.of("Util", "Utils", "Utility", "Utilities", "Helper", "Manager");

    @Override
    public List<Violation> violations(Project project) {
        var violations = new ArrayList<Violation>();
        for (var source : project.sources()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree tree, Void unused) {
                    var name = tree.getSimpleName().toString();
                    ENDS.stream()
                            .filter(name::endsWith)
                            .map(
                                    end ->
                                            source.violation(
                                                    source.line(tree), name + " is named " + end))
                            .forEach(violations::add);
                    return super.visitClass(tree, unused);
                }
            }.scan(source.unit(), null);
        }
        return violations;
    }
}
