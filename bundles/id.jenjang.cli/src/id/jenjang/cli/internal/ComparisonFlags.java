package id.jenjang.cli.internal;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.PlanBefore;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/** The options that choose the two states of a plan whose differences are printed. */
final class ComparisonFlags {

    private static final String CHANGES = "perubahan";

    @Option(
            names = {"--sejak", "--since"},
            paramLabel = "REVISI")
    private String since;

    @Option(
            names = {"--sampai", "--until"},
            paramLabel = "REVISI")
    private String until;

    /**
     * Refuses what would be passed over in silence.
     *
     * @throws CommandFailure saying which option goes with what
     */
    void check(DocumentKind kind, Messages messages) throws CommandFailure {
        if (since == null && until != null) {
            throw new CommandFailure(messages.text("since.until-alone"));
        }
        if (since != null && !CHANGES.equals(kind.word())) {
            throw new CommandFailure(messages.text("since.only-changes"));
        }
    }

    /** The plan printed: as it is now, or as it was in the later revision. */
    LoadedPlan plan(Session session, List<Path> paths) throws CommandFailure {
        return until == null
                ? new PlanSource(session).load(paths)
                : new RevisionReader(session).read(paths, until, "--sampai").plan();
    }

    /** The options with the earlier plan, where one is asked for. */
    DocumentOptions on(DocumentOptions options, Session session, List<Path> paths)
            throws CommandFailure {
        if (since == null) {
            return options;
        }
        var reader = new RevisionReader(session);
        var earlier = reader.read(paths, since, "--sejak");
        var later = until == null ? null : reader.read(paths, until, "--sampai").name();
        return options.since(new PlanBefore(earlier.plan().rencana(), earlier.name(), later));
    }
}
