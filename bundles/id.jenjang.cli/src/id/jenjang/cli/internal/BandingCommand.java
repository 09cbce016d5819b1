package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.DifferenceJson;
import id.jenjang.cli.internal.print.DifferenceText;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.ReviuDocument;
import id.jenjang.report.docx.DocxFigures;
import id.jenjang.report.docx.FigureComparison;
import id.jenjang.report.docx.Provenance;
import id.jenjang.report.tree.Document;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code jenjang banding}: composes the document of a Word file anew from its plan and tells which
 * figures no longer agree.
 */
@Command(name = "banding", aliases = "compare")
final class BandingCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1..*", paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "FORMAT")
    private ListFormat format = ListFormat.TEKS;

    BandingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        WordWarmUp.start();
        try (var progress = Progress.start(session)) {
            progress.step(session.text("progress.word"));
            var figures = new WordFile(session, file).figures();
            var from = figures.provenance();
            if (from.isEmpty()) {
                throw new CommandFailure(session.text("compare.no-provenance", file));
            }
            progress.step(session.text("progress.load"));
            var plan = new CheckedPlan(session, new PlanSource(session).load(paths), true);
            progress.step(session.text("progress.compose"));
            var anew = DocxFigures.of(compose(from.get(), plan));
            var differences = FigureComparison.of(figures, anew);
            progress.close();
            session.print(
                    writer -> {
                        switch (format) {
                            case TEKS ->
                                    new DifferenceText(session.messages())
                                            .print(differences, figures, writer);
                            case JSON -> new DifferenceJson().print(differences, writer);
                        }
                    });
            return (differences.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
        }
    }

    /** The document the file was printed from, as the plan has it now. */
    private Document compose(Provenance from, CheckedPlan plan) throws CommandFailure {
        for (var review : ReviuDocument.values()) {
            if (review.word().equals(from.kind())) {
                throw failure("compare.review", file, from.kind());
            }
        }
        var kind =
                PlanDocument.named(from.kind())
                        .orElseThrow(() -> failure("compare.kind", file, from.kind()));
        return new DocumentOrigin(session.messages()).compose(kind, from, plan.rencana());
    }

    private CommandFailure failure(String key, Object... values) {
        return new CommandFailure(session.text(key, values));
    }
}
