package id.jenjang.cli.internal;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.model.Laporan;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.ReviuDocument;
import id.jenjang.report.tree.Document;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * {@code jenjang laporan}: prints a report of a plan, or a document about its check, as a Word
 * file, a PDF or a page.
 */
@Command(name = "laporan", aliases = "report")
final class LaporanCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(names = "--jenis", paramLabel = "JENIS")
    private String kind = DocumentKind.STANDARD;

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

    @Mixin private DocumentFlags flags;

    @Mixin private ComparisonFlags comparison;

    @Mixin private OfficeOptions office;

    @Mixin private DressOptions dress;

    @Option(names = "--paksa")
    private boolean force;

    private PrintSettings printing;

    LaporanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        var document = DocumentKind.of(kind, session.messages());
        var form = DocumentFormat.of(format, output);
        refuseUnfit(document, form);
        form.warmUp();
        printing = office.settings(form, session);
        try (var progress = Progress.start(session)) {
            progress.step(session.text("progress.load"));
            var plan = comparison.plan(session, paths);
            progress.step(session.text("progress.check"));
            return switch (document) {
                case DocumentKind.OfPlan(var kindOfPlan) ->
                        report(kindOfPlan, checked(plan), form, progress);
                case DocumentKind.OfReview(var review) -> review(review, plan, form, progress);
                case DocumentKind.All all -> folder(checked(plan), form, progress);
            };
        }
    }

    /** What would be passed over in silence is a mistake. */
    private void refuseUnfit(DocumentKind document, DocumentFormat form) throws CommandFailure {
        comparison.check(document, session.messages());
        flags.check(document, session.messages());
        dress.check(document, form, session.messages());
        if (date != null && !(document instanceof DocumentKind.OfReview)) {
            throw new CommandFailure(session.text("review.date-of-what"));
        }
        if (output == null) {
            return;
        }
        if (!(document instanceof DocumentKind.All)) {
            form.check(output, format != null, session.messages());
        } else if (DocumentFormat.isNamed(output) && !Files.isDirectory(output)) {
            throw new CommandFailure(session.text("folder.is-file", output));
        }
    }

    private CheckedPlan checked(LoadedPlan plan) throws CommandFailure {
        return new CheckedPlan(session, plan, force);
    }

    private int report(
            PlanDocument document, CheckedPlan plan, DocumentFormat form, Progress progress)
            throws CommandFailure {
        var options = comparison.on(flags.options().on(dress.paper()), session, paths);
        var laporan = settings(document, plan, options);
        flags.refuseUnknown(session.messages(), document, plan.rencana(), laporan);
        progress.step(session.text("progress.compose"));
        var composed = plan.compose(document, laporan, options);
        var name = document.needsReport() ? laporan.getJenis() : document.word() + flags.suffix();
        var from = DocumentOrigin.note(document, laporan, plan.rencana(), options);
        var file = file(name + "-" + laporan.getTahun(), form);
        var settings = dressed(printing.printedFrom(from), form, laporan, file);
        write(composed, settings, file, form, progress);
        if (document.needsReport()) {
            plan.warnOfUnprinted(laporan);
        }
        tell(
                plan.isDraft()
                        ? session.text("report.written.draft", file)
                        : plan.errors() > 0
                                ? session.text("report.written.forced", file, plan.errors())
                                : session.text("report.written", file));
        return outcome(plan);
    }

    private PrintSettings dressed(
            PrintSettings settings, DocumentFormat form, Laporan laporan, Path file)
            throws CommandFailure {
        var dressed = dress.dress(settings, form, laporan, file, session);
        office.warnOfEstimate(dressed, session);
        return dressed;
    }

    private Laporan settings(PlanDocument document, CheckedPlan plan, DocumentOptions options)
            throws CommandFailure {
        try {
            if (document.needsReport()) {
                var choice = new ReportChoice(session.messages(), kind, year, agency);
                return choice.in(plan.rencana());
            }
            var choice = new DocumentChoice(session.messages(), year, agency);
            var scope = choice.in(plan.rencana(), document, options);
            return document.settings(plan.rencana(), scope.instansi(), scope.tahun());
        } catch (CommandFailure missing) {
            // A block that could not be read is a mistake there, not a missing one.
            complainOfErrors(plan);
            throw missing;
        }
    }

    private int folder(CheckedPlan plan, DocumentFormat form, Progress progress)
            throws CommandFailure {
        var scope = new DocumentChoice(session.messages(), year, agency).in(plan.rencana());
        progress.step(session.text("progress.compose"));
        var documents =
                new DocumentFolder(
                        session,
                        plan,
                        scope,
                        dress.paper(),
                        (laporan, file) -> dressed(printing, form, laporan, file));
        progress.step(session.text("progress.write"));
        var folder = output == null ? Path.of("dokumen-" + scope.tahun()) : output;
        for (var line : documents.write(folder, form)) {
            tell(line);
        }
        return outcome(plan);
    }

    /** Drafts are findings: whoever sends them on should know. */
    private int outcome(CheckedPlan plan) {
        if (!plan.isDraft()) {
            return ExitCode.CLEAN.number();
        }
        complainOfErrors(plan);
        session.complain(session.text("report.force"));
        return ExitCode.FINDINGS.number();
    }

    private void complainOfErrors(CheckedPlan plan) {
        if (plan.errors() > 0) {
            var where = paths.stream().map(Path::toString).collect(Collectors.joining(" "));
            session.complain(session.text("report.errors", plan.errors(), where));
        }
    }

    private int review(ReviuDocument kind, LoadedPlan plan, DocumentFormat form, Progress progress)
            throws CommandFailure {
        var choice = new ReviewChoice(session.messages(), year, agency);
        var review = new Review(session, plan, choice, paths);
        progress.step(session.text("progress.compose"));
        var document = review.document(kind, date);
        var name = kind.word() + "-" + review.year();
        var file = file(name, form);
        write(
                document,
                printing.with(review.filter()).printedFrom(review.note(kind)),
                file,
                form,
                progress);
        tell(session.text("review.written", file, review.counts()));
        return ExitCode.CLEAN.number();
    }

    private Path file(String name, DocumentFormat form) {
        return output == null ? Path.of(name + "." + form.ending()) : output;
    }

    private void write(
            Document document,
            PrintSettings settings,
            Path file,
            DocumentFormat form,
            Progress progress)
            throws CommandFailure {
        progress.step(session.text("progress.write"));
        session.write(file, out -> form.write(document, settings, out));
    }

    private void tell(String words) throws CommandFailure {
        session.print(writer -> writer.write(words + "\n"));
    }
}
