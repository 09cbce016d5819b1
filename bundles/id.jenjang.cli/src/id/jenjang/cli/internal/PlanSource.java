package id.jenjang.cli.internal;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Severity;

import java.nio.file.Path;
import java.util.List;

/** Reads the plan a command is given and judges what a check of it means for the exit code. */
record PlanSource(Session session) {

    /** A way to read plans. */
    interface Reading<T> {
        T read() throws PlanLoadException;
    }

    /**
     * Reads the plan.
     *
     * @throws CommandFailure when there is nothing to read
     */
    LoadedPlan load(List<Path> paths) throws CommandFailure {
        return read(() -> PlanLoader.load(paths, session.locale()));
    }

    /** Reads in some way; what there is not to read is told to the user. */
    <T> T read(Reading<T> reading) throws CommandFailure {
        try {
            return reading.read();
        } catch (PlanLoadException e) {
            throw new CommandFailure(session.text("failure.input", e.getMessage()));
        }
    }

    /** A file that could not be read outweighs mistakes in files that could. */
    static ExitCode exitCode(PlanCheck check) {
        if (check.findings().stream().anyMatch(TextFinding::isUnreadableFile)) {
            return ExitCode.FAILURE;
        }
        return errors(check) > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** How many findings that stand are errors. */
    static long errors(PlanCheck check) {
        return check.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }
}
