package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.FindingLine;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.report.LkjipComposer;
import id.jenjang.report.html.HtmlOptions;
import id.jenjang.report.tree.Document;
import id.jenjang.rules.Checker;
import id.jenjang.rules.Place;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * {@code jenjang laporan}: prints a report of a plan, or a document about its check, as a Word file
 * or as a page.
 */
@Command(name = "laporan", aliases = "report")
final class LaporanCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(names = "--jenis", paramLabel = "JENIS")
    private String kind = DocumentKind.LKJIP.word();

    @Option(names = "--format", paramLabel = "FORMAT")
    private DocumentFormat format;

    @Option(names = "--tahun", paramLabel = "TAHUN")
    private Year year;

    @Option(names = "--instansi", paramLabel = "ID")
    private String agency;

    @Option(names = "--tanggal", paramLabel = "TTTT-BB-HH")
    private LocalDate date;

    @Option(
            names = {"-o", "--output", "--keluaran"},
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--paksa")
    private boolean force;

    LaporanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        var document = DocumentKind.of(kind, session.messages());
        var form = DocumentFormat.of(format, output);
        form.warmUp();
        try (var progress = Progress.start(session)) {
            progress.step(session.text("progress.load"));
            var plan = new PlanSource(session).load(paths);
            progress.step(session.text("progress.check"));
            return document == DocumentKind.LKJIP
                    ? report(plan, form, progress)
                    : review(document, plan, form, progress);
        }
    }

    private int report(LoadedPlan plan, DocumentFormat form, Progress progress)
            throws CommandFailure {
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
        var choice = new ReportChoice(session.messages(), kind, year, agency);
        var laporan = choice.in(plan.rencana());
        progress.step(session.text("progress.compose"));
        var document = LkjipComposer.compose(plan.rencana(), laporan);
        var name = laporan.getJenis() + "-" + laporan.getTahun();
        var file = write(document, HtmlOptions.plain(), name, form, progress);
        warnOfUnprinted(plan, laporan);
        tell(
                errors == 0
                        ? session.text("report.written", file)
                        : session.text("report.written.forced", file, errors));
        return ExitCode.CLEAN.number();
    }

    private int review(DocumentKind kind, LoadedPlan plan, DocumentFormat form, Progress progress)
            throws CommandFailure {
        var choice = new ReviewChoice(session.messages(), year, agency);
        var review = new Review(session, plan, choice, paths);
        progress.step(session.text("progress.compose"));
        var document = review.document(kind, date);
        var name = kind.word() + "-" + review.year();
        var file = write(document, review.filter(), name, form, progress);
        tell(session.text("review.written", file, review.counts()));
        return ExitCode.CLEAN.number();
    }

    private Path write(
            Document document,
            HtmlOptions options,
            String name,
            DocumentFormat form,
            Progress progress)
            throws CommandFailure {
        progress.step(session.text("progress.write"));
        var file = output == null ? Path.of(name + "." + form.ending()) : output;
        session.write(file, out -> form.write(document, options, out));
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

    private void tell(String words) throws CommandFailure {
        session.print(writer -> writer.write(words + "\n"));
    }
}
