package id.jenjang.cli.internal;

import id.jenjang.dsl.RepairedPlan;
import id.jenjang.dsl.ide.guard.SafeOutput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/**
 * Writes repaired files over those they were made of, each all or not at all. Before the first is
 * written, every one is looked at: one that may not be written, or that somebody changed meanwhile,
 * stops the command as it found the plan.
 */
record PlanRewrite(Session session) {

    void write(List<RepairedPlan.Change> changes) throws CommandFailure {
        for (var change : changes) {
            check(change);
        }
        for (var change : changes) {
            var bytes = change.after().getBytes(StandardCharsets.UTF_8);
            session.write(change.file(), out -> out.write(bytes));
        }
    }

    private void check(RepairedPlan.Change change) throws CommandFailure {
        try {
            SafeOutput.refuseUnwritable(change.file());
            var now = Files.readAllBytes(change.file());
            if (!Arrays.equals(now, change.before().getBytes(StandardCharsets.UTF_8))) {
                throw new CommandFailure(session.text("repair.changed-meanwhile", change.file()));
            }
        } catch (IOException e) {
            throw new CommandFailure(
                    session.text(
                            "failure.output",
                            change.file(),
                            new FailureReason(session.messages()).of(e)));
        }
    }
}
