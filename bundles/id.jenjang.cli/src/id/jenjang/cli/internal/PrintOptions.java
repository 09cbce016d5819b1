package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.CheckReport;
import id.jenjang.cli.internal.print.Grouping;
import id.jenjang.cli.internal.print.JsonPrinter;
import id.jenjang.cli.internal.print.MarkdownPrinter;
import id.jenjang.cli.internal.print.ReportPrinter;
import id.jenjang.cli.internal.print.SarifPrinter;
import id.jenjang.cli.internal.print.TextPrinter;
import id.jenjang.cli.internal.print.View;
import id.jenjang.rules.RuleRegistry;

import picocli.CommandLine.Option;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The options that say in which form a check is printed, how much of it, and where to. */
final class PrintOptions {

    @Option(names = "--format", paramLabel = "FORMAT")
    private OutputFormat format = OutputFormat.TEKS;

    @Option(
            names = {"-o", "--keluaran", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--maks", paramLabel = "N")
    private Integer most;

    @Option(names = "--kelompok", paramLabel = "CARA")
    private Grouping grouping;

    @Option(names = "--tanpa-warna")
    private boolean plain;

    /** Refuses what cannot be meant before anything is read. */
    void validate(Session session) throws CommandFailure {
        if (most != null && most < 0) {
            throw new CommandFailure(session.text("usage.bad-number", most, "--maks"));
        }
    }

    /** How so many findings are printed: as asked for, or in the way that stays readable. */
    View view(int findings) {
        if (most == null && grouping == null) {
            return format == OutputFormat.TEKS ? View.fitting(findings) : View.ALL;
        }
        int limit = most == null || most == 0 ? Integer.MAX_VALUE : most;
        return new View(limit, grouping == null ? Grouping.TANPA : grouping, false);
    }

    /** Whether the standard output carries a form that programs read. */
    boolean isForPrograms() {
        return output == null && format != OutputFormat.TEKS;
    }

    /** Whether results may be coloured on the standard output. */
    boolean colours(Session session) {
        return session.terminal().watchedOut() && !plain;
    }

    void print(CheckReport report, Session session, RuleRegistry registry) throws CommandFailure {
        var printer = printer(session, registry);
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

    private ReportPrinter printer(Session session, RuleRegistry registry) {
        var rules = new RuleTexts(registry, session.messages(), session.locale());
        return switch (format) {
            case TEKS ->
                    new TextPrinter(session.messages(), output == null && colours(session), rules);
            case JSON -> new JsonPrinter();
            case MD -> new MarkdownPrinter(session.messages(), rules);
            case SARIF ->
                    new SarifPrinter(
                            Version.text(), session.locale().toLanguageTag(), rules.entries());
        };
    }
}
