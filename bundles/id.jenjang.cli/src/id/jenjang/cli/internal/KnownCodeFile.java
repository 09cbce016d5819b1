package id.jenjang.cli.internal;

import id.jenjang.dsl.ide.complete.CodeList;
import id.jenjang.dsl.ide.complete.CodeProblem;
import id.jenjang.excel.KnownCodes;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The list of codes that the user brings along. */
record KnownCodeFile(Session session) {

    /** So many lines are named at once. */
    private static final int SHOWN = 10;

    /** Tells what is wrong with the lists in the folders of plans; they are not used otherwise. */
    void tell(List<Path> plans) throws CommandFailure {
        for (var plan : plans) {
            var file = plan.resolve(CodeList.FILE);
            if (Files.isRegularFile(file)) {
                var problems = CodeList.parse(text(file)).problems();
                for (var kind : CodeProblem.Kind.values()) {
                    tell(file, problems, kind);
                }
            }
        }
    }

    private void tell(Path file, List<CodeProblem> problems, CodeProblem.Kind kind) {
        var lines =
                problems.stream()
                        .filter(each -> each.kind() == kind)
                        .map(each -> String.valueOf(each.line()))
                        .toList();
        if (!lines.isEmpty()) {
            var more = lines.size() > SHOWN ? ", ..." : "";
            var shown = String.join(", ", lines.subList(0, Math.min(SHOWN, lines.size())));
            session.complain(session.text("codes." + kind, file, shown + more));
        }
    }

    /**
     * Reads the list.
     *
     * @param named the file the user names; null for the one in the plan's folder
     * @param folder the plan's folder
     * @return null when there is none
     * @throws CommandFailure when the file cannot be read, or has lines that are none
     */
    KnownCodes read(Path named, Path folder) throws CommandFailure {
        var file = named == null ? folder.resolve(CodeList.FILE) : named;
        if (named == null && !Files.exists(file)) {
            return null;
        }
        var list = CodeList.parse(text(file));
        for (var problem : list.problems()) {
            if (problem.kind().leavesOut()) {
                var key = "import.codes." + problem.kind();
                throw new CommandFailure(session.text(key, file, problem.line(), problem.code()));
            }
        }
        if (list.size() == 0) {
            throw new CommandFailure(session.text("import.codes.none", file));
        }
        tell(file, list.problems(), CodeProblem.Kind.REPEATED);
        tell(file, list.problems(), CodeProblem.Kind.WITHOUT_PARENT);
        return list::name;
    }

    private String text(Path file) throws CommandFailure {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new CommandFailure(session.text("import.codes.text", file));
        } catch (IOException e) {
            var reason = new FailureReason(session.messages()).of(e);
            throw new CommandFailure(session.text("import.unreadable", file, reason));
        }
    }
}
