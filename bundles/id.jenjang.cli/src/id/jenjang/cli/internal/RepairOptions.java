package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.UnifiedDiff;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.RepairedPlan;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.Writer;

/** The options that make certain repairs, or only show them. */
final class RepairOptions {

    @Option(names = {"--perbaiki", "--fix"})
    private boolean repair;

    @Option(names = {"--coba", "--dry-run"})
    private boolean onlyShow;

    void validate(Session session) throws CommandFailure {
        if (onlyShow && !repair) {
            throw new CommandFailure(session.text("repair.only-show-what"));
        }
    }

    boolean repairs() {
        return repair;
    }

    boolean onlyShows() {
        return onlyShow;
    }

    /**
     * Writes the repaired files, unless they are only to be shown, and prints what changed.
     *
     * @param print how the check is printed: a form for programs is not mixed with a diff
     */
    void finish(RepairedPlan repaired, PrintOptions print, Session session) throws CommandFailure {
        if (!onlyShow) {
            new PlanRewrite(session).write(repaired.changes());
        }
        if (print.isForPrograms() && !onlyShow) {
            session.complain(summary(repaired, session));
            return;
        }
        var diff = new UnifiedDiff(print.colours(session));
        session.print(writer -> show(repaired, diff, session, writer));
    }

    /** What the caller learns when repairs are only shown: whether there are any, too. */
    ExitCode exitCode(RepairedPlan repaired, PlanCheck left) {
        var found = PlanSource.exitCode(left);
        return found == ExitCode.CLEAN && !repaired.changes().isEmpty() ? ExitCode.FINDINGS : found;
    }

    private void show(RepairedPlan repaired, UnifiedDiff diff, Session session, Writer writer)
            throws IOException {
        for (var change : repaired.changes()) {
            diff.print(change, writer);
        }
        writer.write(repaired.changes().isEmpty() ? "" : "\n");
        writer.write(summary(repaired, session) + "\n" + (onlyShow ? "" : "\n"));
    }

    private String summary(RepairedPlan repaired, Session session) {
        var key =
                repaired.changes().isEmpty()
                        ? "repair.none"
                        : onlyShow ? "repair.would-write" : "repair.written";
        return session.text(key, repaired.repairs(), repaired.changes().size());
    }
}
