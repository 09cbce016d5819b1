package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.FindingLine;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.report.LkjipComposer;
import id.jenjang.report.docx.DocxWriter;
import id.jenjang.rules.Checker;
import id.jenjang.rules.Place;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code jenjang laporan}: prints a report of a plan as a Word file. */
@Command(name = "laporan", aliases = "report")
final class LaporanCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(names = "--jenis", paramLabel = "JENIS")
    private String kind = "lkjip";

    @Option(names = "--tahun", paramLabel = "TAHUN")
    private Year year;

    @Option(names = "--instansi", paramLabel = "ID")
    private String agency;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--paksa")
    private boolean force;

    LaporanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        var choice = new ReportChoice(session.messages(), kind, year, agency);
        choice.requireKnownKind();
        WordWarmUp.start();
        try (var progress = Progress.start(session)) {
            progress.step(session.text("progress.load"));
            var plan = new PlanSource(session).load(paths);
            progress.step(session.text("progress.check"));
            var check = plan.check(new Checker());
            refuseUnreadable(check);
            var errors = PlanSource.errors(check);
            if (errors > 0 && !force) {
                var where = paths.stream().map(Path::toString).collect(Collectors.joining(" "));
                session.complain(session.text("report.errors", errors, where));
                return ExitCode.FINDINGS.number();
            }
            // After the errors: a report block that could not be read is a mistake there, not a
            // missing one.
            var laporan = choice.in(plan.rencana());
            var file = print(plan.rencana(), laporan, progress);
            warnOfUnprinted(plan, laporan);
            tell(file, errors);
            return ExitCode.CLEAN.number();
        }
    }

    private Path print(Rencana plan, Laporan laporan, Progress progress) throws CommandFailure {
        progress.step(session.text("progress.compose"));
        var document = LkjipComposer.compose(plan, laporan);
        progress.step(session.text("progress.write"));
        var file =
                output == null
                        ? Path.of(laporan.getJenis() + "-" + laporan.getTahun() + ".docx")
                        : output;
        session.write(file, out -> new DocxWriter().write(document, out));
        return file;
    }

    /**
     * A text under a title that the report does not have would be missed by nobody until it is too
     * late.
     */
    private void warnOfUnprinted(LoadedPlan plan, Laporan laporan) {
        for (var bagian : LkjipComposer.unprinted(plan.rencana(), laporan)) {
            var place =
                    plan.locate(Place.of(bagian, RencanaPackage.Literals.BAGIAN__JUDUL))
                            .map(
                                    range ->
                                            range.file()
                                                    + ":"
                                                    + range.line()
                                                    + ":"
                                                    + range.column()
                                                    + ": ")
                            .orElse("");
            session.complain(place + session.text("report.unprinted", bagian.getJudul()));
        }
    }

    /** Not even by force: the report would silently lack what stands in that file. */
    private void refuseUnreadable(PlanCheck check) throws CommandFailure {
        var printer = new FindingLine(session.messages(), false);
        var unreadable =
                check.findings().stream()
                        .filter(TextFinding::isUnreadableFile)
                        .map(printer::of)
                        .toList();
        if (!unreadable.isEmpty()) {
            throw new CommandFailure(unreadable);
        }
    }

    private void tell(Path file, long errors) throws CommandFailure {
        var words =
                errors == 0
                        ? session.text("report.written", file)
                        : session.text("report.written.forced", file, errors);
        session.print(writer -> writer.write(words + "\n"));
    }
}
