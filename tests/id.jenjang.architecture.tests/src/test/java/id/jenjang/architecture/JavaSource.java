package id.jenjang.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

/**
 * A parsed Java file.
 *
 * @param file its path in the project
 * @param module the module it belongs to, by its folder: {@code id.jenjang.dsl} or {@code
 *     id.jenjang.dsl.tests}
 * @param unit its syntax tree
 * @param positions where parts of the tree stand
 */
record JavaSource(Path file, String module, CompilationUnitTree unit, SourcePositions positions) {

    /**
     * A name with dots in the file, as in imports and in qualified names.
     *
     * @param text the name
     * @param line its line, from 1
     */
    record Name(String text, long line) {}

    static List<JavaSource> parse(Path root, List<Path> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var objects =
                    manager.getJavaFileObjectsFromPaths(files.stream().map(root::resolve).toList());
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null, manager, null, List.of("-proc:none"), null, objects);
            var positions = Trees.instance(task).getSourcePositions();
            var sources = new ArrayList<JavaSource>();
            for (CompilationUnitTree unit : task.parse()) {
                var file = root.relativize(Path.of(unit.getSourceFile().toUri()));
                sources.add(new JavaSource(file, moduleOf(file), unit, positions));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String moduleOf(Path file) {
        return file.getNameCount() > 1 ? file.getName(1).toString() : "";
    }

    boolean isTest() {
        return file.startsWith("tests");
    }

    /** The bundle the file belongs to or tests. */
    String bundle() {
        return isTest() && module.endsWith(".tests")
                ? module.substring(0, module.length() - 6)
                : module;
    }

    long line(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    long lastLine(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
    }

    /** Every name with dots in imports and code, the longest form of each. */
    List<Name> names() {
        var names = new ArrayList<Name>();
        var scanner =
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
                        var text = tree.toString();
                        if (text.chars()
                                .allMatch(
                                        c ->
                                                c == '.'
                                                        || c == '*'
                                                        || Character.isJavaIdentifierPart(c))) {
                            names.add(new Name(text, line(tree)));
                            return null;
                        }
                        return super.visitMemberSelect(tree, unused);
                    }
                };
        scanner.scan(unit.getImports(), null);
        scanner.scan(unit.getTypeDecls(), null);
        return names;
    }

    Violation violation(long line, String message) {
        return new Violation(file, line, message);
    }
}
