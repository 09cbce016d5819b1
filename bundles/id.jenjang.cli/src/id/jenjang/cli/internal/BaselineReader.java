package id.jenjang.cli.internal;

import id.jenjang.cli.internal.git.GitArchive;
import id.jenjang.cli.internal.git.GitProblem;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Checker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a plan as it was in an earlier revision. All use of git is behind this class, so that
 * nothing of it is loaded unless it is asked for.
 */
record BaselineReader(Session session) {

    Baseline read(List<Path> paths, String revision, Checker checker) throws CommandFailure {
        try (var archive = GitArchive.open(paths, revision, "--sejak", session.messages())) {
            var notes = new ArrayList<String>();
            archive.submodules().forEach(each -> notes.add(session.text("git.submodule", each)));
            var check = new PlanCheck(List.of(), List.of());
            if (archive.planFiles().isEmpty()) {
                notes.add(session.text("git.new-plan", revision));
            } else {
                check = PlanLoader.load(archive, session.locale()).check(checker);
                check.findings().stream()
                        .filter(TextFinding::isUnreadableFile)
                        .map(each -> each.range().file())
                        .forEach(each -> notes.add(session.text("git.lost", revision, each)));
            }
            return Baseline.of(revision, archive.commit(), check, notes);
        } catch (GitProblem e) {
            throw new CommandFailure(e.getMessage());
        }
    }
}
