package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.CheckReport;
import id.jenjang.cli.internal.print.Scope;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.PlanRepair;
import id.jenjang.dsl.RepairedPlan;
import id.jenjang.dsl.TextFinding;
import id.jenjang.report.DocumentRules;
import id.jenjang.rules.Checker;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** {@code jenjang periksa}: checks a plan, mends what is certain, and prints what was found. */
@Command(name = "periksa", aliases = "check")
final class PeriksaCommand implements Callable<Integer> {

    private final Session session;
    private final Checker checker = new Checker(DocumentRules.registry());

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Mixin private PrintOptions print;
    @Mixin private FilterOptions filters;
    @Mixin private RepairOptions repair;

    @Option(
            names = {"--sejak", "--since"},
            paramLabel = "REV")
    private String revision;

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
        Checked checked;
        Baseline baseline;
        try (var progress = Progress.start(session)) {
            baseline = baseline(progress);
            var earlier = baseline;
            checked = check(each -> filter.keeps(each) && earlier.isNew(each), progress);
        }
        new KnownCodeFile(session).tell(paths);
        baseline.notes().forEach(session::complain);
        if (checked.repaired().isPresent()) {
            repair.finish(checked.repaired().get(), print, session);
        }
        var news = baseline.newIn(checked.check());
        var shown = news.only(filter::keeps, filter::keeps);
        if (repair.onlyShows()) {
            return repair.exitCode(checked.repaired().orElseThrow(), shown).number();
        }
        int filtered = news.findings().size() - shown.findings().size();
        var report =
                new CheckReport(
                        checked.plan().berkas().size(),
                        shown,
                        print.view(shown.findings().size()),
                        new Scope(baseline.since(checked.check()), filtered, filters.words()));
        print.print(report, session, checker.registry());
        return PlanSource.exitCode(shown).number();
    }

    private Baseline baseline(Progress progress) throws CommandFailure {
        if (revision == null) {
            return Baseline.NONE;
        }
        progress.step(session.text("progress.history"));
        return new BaselineReader(session).read(paths, revision, checker);
    }

    private Checked check(Predicate<TextFinding> repairable, Progress progress)
            throws CommandFailure {
        var source = new PlanSource(session);
        progress.step(session.text("progress.load"));
        if (repair.repairs()) {
            var all = new PlanRepair(checker, session.locale(), repairable);
            var plan = source.read(() -> all.repair(paths));
            return new Checked(plan.plan(), plan.check(), Optional.of(plan));
        }
        var plan = source.load(paths);
        progress.step(session.text("progress.check"));
        return new Checked(plan, plan.check(checker), Optional.empty());
    }
}
