package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.CheckReport;
import id.jenjang.cli.internal.print.Scope;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.PlanRepair;
import id.jenjang.dsl.RepairedPlan;
import id.jenjang.rules.Checker;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code jenjang periksa}: checks a plan, mends what is certain, and prints what was found. */
@Command(name = "periksa", aliases = "check")
final class PeriksaCommand implements Callable<Integer> {

    private final Session session;
    private final Checker checker = new Checker();

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Mixin private PrintOptions print;
    @Mixin private FilterOptions filters;
    @Mixin private RepairOptions repair;

    PeriksaCommand(Session session) {
        this.session = session;
    }

    /** A checked plan, and what it was repaired to if it was. */
    private record Checked(LoadedPlan plan, PlanCheck check, Optional<RepairedPlan> repaired) {}

    @Override
    public Integer call() throws CommandFailure {
        print.validate(session);
        repair.validate(session);
        var filter = filters.filter(session, checker.registry());
        var checked = check(filter);
        if (checked.repaired().isPresent()) {
            repair.finish(checked.repaired().get(), print, session);
        }
        var shown = checked.check().only(filter::keeps, filter::keeps);
        if (repair.onlyShows()) {
            var untouched = checked.repaired().orElseThrow().changes().isEmpty();
            return (untouched ? PlanSource.exitCode(shown) : ExitCode.FINDINGS).number();
        }
        print.print(report(checked, shown), session, checker.registry());
        return PlanSource.exitCode(shown).number();
    }

    private CheckReport report(Checked checked, PlanCheck shown) {
        int filtered = checked.check().findings().size() - shown.findings().size();
        return new CheckReport(
                checked.plan().berkas().size(),
                shown,
                print.view(shown.findings().size()),
                new Scope(Optional.empty(), filtered, filters.words()));
    }

    private Checked check(FindingFilter filter) throws CommandFailure {
        var source = new PlanSource(session);
        try (var progress = Progress.start(session)) {
            progress.step(session.text("progress.load"));
            if (repair.repairs()) {
                var plan =
                        source.read(
                                () ->
                                        new PlanRepair(checker, session.locale(), filter::keeps)
                                                .repair(paths));
                return new Checked(plan.plan(), plan.check(), Optional.of(plan));
            }
            var plan = source.load(paths);
            progress.step(session.text("progress.check"));
            return new Checked(plan, plan.check(checker), Optional.empty());
        }
    }
}
