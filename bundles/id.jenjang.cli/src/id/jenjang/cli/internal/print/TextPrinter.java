package id.jenjang.cli.internal.print;

import id.jenjang.cli.internal.Messages;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * For people: one line per finding, a blank line between files or under headings, then what was
 * silenced and why, what was left out, and the counts.
 */
public final class TextPrinter implements ReportPrinter {

    private final Messages messages;
    private final FindingLine line;
    private final Summary summary;
    private final RuleBook rules;

    /** Prints in the language of the messages. */
    public TextPrinter(Messages messages, boolean coloured, RuleBook rules) {
        this.messages = messages;
        this.line = new FindingLine(messages, coloured);
        this.summary = new Summary(messages, line);
        this.rules = rules;
    }

    @Override
    public void print(CheckReport report, Writer writer) throws IOException {
        var view = report.view();
        if (view.grouping() == Grouping.TANPA) {
            printByPlace(report.shown(), writer);
        } else {
            new GroupedList(line, rules, view).print(report.check().findings(), writer);
        }
        var blank = report.shown().isEmpty() ? "" : "\n";
        if (view.brief()) {
            blank = paragraph(blank, messages.text("check.brief"), writer);
        } else if (report.hidden() > 0) {
            blank = paragraph(blank, messages.text("check.hidden", report.hidden()), writer);
        }
        blank = printSilenced(report, blank, writer);
        blank = printSettings(report.check().settings(), blank, writer);
        blank = printScope(report.scope(), blank, writer);
        writer.write(blank + summary.of(report) + "\n");
    }

    private void printByPlace(List<TextFinding> findings, Writer writer) throws IOException {
        Path file = null;
        for (var finding : findings) {
            if (file != null && !file.equals(finding.range().file())) {
                writer.write("\n");
            }
            file = finding.range().file();
            writer.write(line.of(finding) + "\n" + line.details(finding, "    "));
        }
    }

    /** Prints words after a blank line if need be; returns what goes before the next ones. */
    private static String paragraph(String blank, String words, Writer writer) throws IOException {
        writer.write(blank + words + "\n");
        return "\n";
    }

    private String printSilenced(CheckReport report, String blank, Writer writer)
            throws IOException {
        var silenced = report.check().suppressed();
        if (silenced.isEmpty()) {
            return blank;
        }
        writer.write(blank + messages.text("check.silenced") + "\n");
        for (var each : silenced) {
            var reason = messages.text("check.reason", each.reason());
            writer.write(line.of(each.finding()) + "\n    " + reason + "\n");
        }
        return "\n";
    }

    private String printSettings(List<PlanCheck.Setting> settings, String blank, Writer writer)
            throws IOException {
        if (settings.isEmpty()) {
            return blank;
        }
        writer.write(blank + messages.text("check.settings") + "\n");
        for (var each : settings) {
            writer.write(summary.setting(each) + "\n");
        }
        return "\n";
    }

    private String printScope(Scope scope, String blank, Writer writer) throws IOException {
        var next = blank;
        for (var sentence : summary.of(scope)) {
            next = paragraph(next, sentence, writer);
        }
        return next;
    }
}
