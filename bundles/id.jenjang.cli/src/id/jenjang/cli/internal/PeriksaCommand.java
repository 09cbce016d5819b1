package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.CheckReport;
import id.jenjang.cli.internal.print.JsonPrinter;
import id.jenjang.cli.internal.print.ReportPrinter;
import id.jenjang.cli.internal.print.SarifPrinter;
import id.jenjang.cli.internal.print.TextPrinter;
import id.jenjang.rules.Checker;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code jenjang periksa}: checks a plan and prints what was found. */
@Command(name = "periksa", aliases = "check")
final class PeriksaCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "FORMAT")
    private OutputFormat format = OutputFormat.TEKS;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--maks", paramLabel = "N")
    private int most;

    @Option(names = "--tanpa-warna")
    private boolean plain;

    PeriksaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        CheckReport report;
        var checker = new Checker();
        try (var progress = Progress.start(session)) {
            progress.step(session.text("progress.load"));
            var plan = new PlanSource(session).load(paths);
            progress.step(session.text("progress.check"));
            report =
                    new CheckReport(
                            plan.berkas().size(),
                            plan.check(checker),
                            most > 0 ? most : Integer.MAX_VALUE);
        }
        print(report, printer(checker));
        return PlanSource.exitCode(report.check()).number();
    }

    private ReportPrinter printer(Checker checker) {
        return switch (format) {
            case TEKS -> new TextPrinter(session.messages(), colours());
            case JSON -> new JsonPrinter();
            case SARIF -> {
                var rules = new RuleTexts(session.locale()).entries(checker.registry());
                yield new SarifPrinter(Version.text(), session.locale().toLanguageTag(), rules);
            }
        };
    }

    private boolean colours() {
        return session.terminal().watchedOut() && output == null && !plain;
    }

    private void print(CheckReport report, ReportPrinter printer) throws CommandFailure {
        if (output == null) {
            session.print(writer -> printer.print(report, writer));
        } else {
            session.write(
                    output,
                    out -> {
                        var writer =
                                new BufferedWriter(
                                        new OutputStreamWriter(out, StandardCharsets.UTF_8));
                        printer.print(report, writer);
                        writer.flush();
                    });
        }
    }
}
