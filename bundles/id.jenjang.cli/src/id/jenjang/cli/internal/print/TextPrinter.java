package id.jenjang.cli.internal.print;

import id.jenjang.cli.internal.Messages;
import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Severity;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;

/**
 * For people: one line per finding, a blank line between files, then what was silenced and why,
 * then the counts.
 */
public final class TextPrinter implements ReportPrinter {

    private final Messages messages;
    private final boolean coloured;

    /** Prints in the language of the messages. */
    public TextPrinter(Messages messages, boolean coloured) {
        this.messages = messages;
        this.coloured = coloured;
    }

    @Override
    public void print(CheckReport report, Writer writer) throws IOException {
        Path file = null;
        for (var finding : report.shown()) {
            if (file != null && !file.equals(finding.range().file())) {
                writer.write("\n");
            }
            file = finding.range().file();
            writer.write(line(finding) + "\n");
        }
        if (report.hidden() > 0) {
            writer.write("\n" + messages.text("check.hidden", report.hidden()) + "\n");
        }
        printSilenced(report, writer);
        var alone = file == null && report.check().suppressed().isEmpty();
        writer.write((alone ? "" : "\n") + summary(report) + "\n");
    }

    private void printSilenced(CheckReport report, Writer writer) throws IOException {
        var silenced = report.check().suppressed();
        if (silenced.isEmpty()) {
            return;
        }
        writer.write(
                (report.shown().isEmpty() ? "" : "\n") + messages.text("check.silenced") + "\n");
        for (var each : silenced) {
            writer.write(
                    line(each.finding())
                            + "\n    "
                            + messages.text("check.reason", each.reason())
                            + "\n");
        }
    }

    /** The line of one finding, as in {@code setda/2023.jenjang:12:7: galat [J203] ...}. */
    public String line(TextFinding finding) {
        var range = finding.range();
        var severity = messages.text("level." + key(finding.severity()));
        return range.file()
                + ":"
                + range.line()
                + ":"
                + range.column()
                + ": "
                + colour(severity, Names.colour(finding.severity()))
                + " ["
                + finding.ruleId()
                + "] "
                + finding.message();
    }

    private String summary(CheckReport report) {
        var files =
                messages.text(
                        report.files() == 1 ? "check.files.one" : "check.files", report.files());
        if (report.check().findings().isEmpty()) {
            return files + " " + colour(messages.text("check.clean"), "32");
        }
        var counts =
                messages.text(
                        "check.counts",
                        counted(report, Severity.ERROR),
                        counted(report, Severity.WARNING),
                        counted(report, Severity.INFO));
        return files + " " + counts;
    }

    private String counted(CheckReport report, Severity severity) {
        var count = report.count(severity);
        var words = messages.text("count." + key(severity) + (count == 1 ? ".one" : ""), count);
        return count == 0 ? words : colour(words, Names.colour(severity));
    }

    private static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private String colour(String words, String number) {
        return coloured ? "\u001B[" + number + "m" + words + "\u001B[0m" : words;
    }
}
