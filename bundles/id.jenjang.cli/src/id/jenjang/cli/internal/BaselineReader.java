package id.jenjang.cli.internal;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Checker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a plan as it was in an earlier revision. */
record BaselineReader(Session session) {

    Baseline read(List<Path> paths, String revision, Checker checker) throws CommandFailure {
        var past = new RevisionReader(session).past(paths, revision, "--sejak");
        var notes = new ArrayList<String>();
        past.submodules().forEach(each -> notes.add(session.text("git.submodule", each)));
        var check = new PlanCheck(List.of(), List.of());
        if (past.isEmpty()) {
            notes.add(session.text("git.new-plan", revision));
        } else {
            check = past.plan().check(checker);
            check.findings().stream()
                    .filter(TextFinding::isUnreadableFile)
                    .map(each -> each.range().file())
                    .forEach(each -> notes.add(session.text("git.lost", revision, each)));
        }
        return Baseline.of(revision, past.commit(), check, notes);
    }
}
