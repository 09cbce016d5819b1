package id.jenjang.cli.internal.print;

import id.jenjang.cli.internal.Messages;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.rules.Severity;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * For documents: a list in Markdown with a table of the rules before it. Findings in transcripts
 * stand under the document and its table or section, in the order of the transcript; all others
 * stand under their rule. All are numbered through.
 */
public final class MarkdownPrinter implements ReportPrinter {

    private final Messages messages;
    private final FindingLine words;
    private final Summary summary;
    private final RuleBook rules;

    /** Prints in the language of the messages. */
    public MarkdownPrinter(Messages messages, RuleBook rules) {
        this.messages = messages;
        this.words = new FindingLine(messages, false);
        this.summary = new Summary(messages, words);
        this.rules = rules;
    }

    @Override
    public void print(CheckReport report, Writer writer) throws IOException {
        writer.write("# " + messages.text("list.title") + "\n\n");
        writer.write(messages.text("list.generated") + "\n\n");
        writer.write(summary.of(report) + "\n");
        for (var sentence : summary.of(report.scope())) {
            writer.write("\n" + Markdown.text(sentence) + "\n");
        }
        printRules(report.check().findings(), writer);
        printFindings(report.shown(), report.view().grouping(), writer);
        if (report.hidden() > 0) {
            writer.write("\n" + messages.text("list.more", report.hidden()) + "\n");
        }
        printSilenced(report, writer);
        printSettings(report, writer);
    }

    private void printRules(List<TextFinding> findings, Writer writer) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        var counts = new TreeMap<String, int[]>();
        for (var finding : findings) {
            counts.computeIfAbsent(finding.ruleId(), id -> new int[Severity.values().length])[
                    finding.severity().ordinal()]++;
        }
        writer.write("\n" + messages.text("list.columns") + "\n|---|---|--:|--:|--:|\n");
        for (var entry : counts.entrySet()) {
            var title = Markdown.text(rules.rule(entry.getKey()).title());
            writer.write("| " + entry.getKey() + " | " + title + " |");
            for (int count : entry.getValue()) {
                writer.write(count == 0 ? " |" : " " + count + " |");
            }
            writer.write("\n");
        }
    }

    private void printFindings(List<TextFinding> findings, Grouping grouping, Writer writer)
            throws IOException {
        int number = 0;
        for (var chapter : groups(printedFirst(findings), this::chapter).entrySet()) {
            writer.write("\n## " + Markdown.text(chapter.getKey()) + "\n");
            var sections =
                    groups(inOrder(chapter.getValue(), grouping), each -> section(each, grouping));
            for (var section : sections.entrySet()) {
                writer.write("\n### " + Markdown.text(section.getKey()) + "\n\n");
                for (var finding : section.getValue()) {
                    writer.write(item(++number, finding));
                }
            }
        }
    }

    /** Who reads such a list holds the printed document in the other hand. */
    private static List<TextFinding> printedFirst(List<TextFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(each -> each.subject().document().isEmpty()))
                .toList();
    }

    /** What stands under rules follows their ids, all else its place. */
    private static List<TextFinding> inOrder(List<TextFinding> findings, Grouping grouping) {
        boolean byRule =
                grouping == Grouping.ATURAN
                        || grouping == Grouping.TANPA
                                && findings.stream().noneMatch(each -> each.subject().isPrinted());
        return byRule
                ? findings.stream().sorted(Comparator.comparing(TextFinding::ruleId)).toList()
                : findings;
    }

    private String chapter(TextFinding finding) {
        var subject = finding.subject();
        return subject.document().isEmpty() ? messages.text("list.plan") : subject.document();
    }

    private String section(TextFinding finding, Grouping grouping) {
        var subject = finding.subject();
        return switch (grouping) {
            case BERKAS -> Names.file(finding.range().file());
            case ATURAN -> rule(finding);
            case UNSUR -> Subjects.element(finding);
            case TANPA -> subject.isPrinted() ? subject.piece() : rule(finding);
        };
    }

    private String rule(TextFinding finding) {
        return finding.ruleId() + " " + rules.rule(finding.ruleId()).title();
    }

    private static Map<String, List<TextFinding>> groups(
            List<TextFinding> findings, Function<TextFinding, String> key) {
        var groups = new LinkedHashMap<String, List<TextFinding>>();
        for (var finding : findings) {
            groups.computeIfAbsent(key.apply(finding), each -> new ArrayList<>()).add(finding);
        }
        return groups;
    }

    /** Two lines, which Markdown keeps together: what is wrong; on what it rests and where. */
    private String item(int number, TextFinding finding) {
        var start = number + ". ";
        return start
                + sentence(finding)
                + "\\\n"
                + " ".repeat(start.length())
                + details(finding)
                + "\n";
    }

    private String sentence(TextFinding finding) {
        var place = finding.subject().place();
        return "**"
                + words.level(finding.severity())
                + "** "
                + finding.ruleId()
                + (place.isEmpty() ? "" : ", " + Markdown.text(place))
                + ": "
                + Markdown.text(finding.message());
    }

    private String details(TextFinding finding) {
        var parts = new ArrayList<String>();
        var basis = rules.rule(finding.ruleId()).basis();
        if (!basis.isEmpty()) {
            parts.add(messages.text("list.basis", Markdown.text(basis)));
        }
        parts.add(messages.text("list.place", place(finding.range())));
        if (!finding.related().isEmpty()) {
            parts.add(messages.text("check.related", related(finding)) + ".");
        }
        return String.join(" ", parts);
    }

    private static String related(TextFinding finding) {
        var places = new ArrayList<String>();
        var printed = finding.subject().related();
        for (int i = 0; i < finding.related().size(); i++) {
            var label = i < printed.size() ? printed.get(i) : "";
            places.add(label.isEmpty() ? place(finding.related().get(i)) : Markdown.text(label));
        }
        return String.join("; ", places);
    }

    private static String place(TextRange range) {
        return Markdown.code(Names.file(range.file()) + ":" + range.line() + ":" + range.column());
    }

    private void printSilenced(CheckReport report, Writer writer) throws IOException {
        if (report.check().suppressed().isEmpty()) {
            return;
        }
        writer.write("\n## " + heading("check.silenced") + "\n\n");
        for (var each : report.check().suppressed()) {
            writer.write("- " + sentence(each.finding()) + "\\\n  ");
            writer.write(messages.text("check.reason", reason(each.reason())) + " ");
            writer.write(messages.text("list.place", place(each.finding().range())) + "\n");
        }
    }

    /** A reason ends like a sentence, however it was written. */
    private static String reason(String written) {
        var text = Markdown.text(written);
        return text.endsWith(".") ? text : text + ".";
    }

    private void printSettings(CheckReport report, Writer writer) throws IOException {
        if (report.check().settings().isEmpty()) {
            return;
        }
        writer.write("\n## " + heading("check.settings") + "\n\n");
        for (var each : report.check().settings()) {
            writer.write("- " + Markdown.text(summary.setting(each)) + "\n");
        }
    }

    /** A line that introduces a list, as a heading. */
    private String heading(String key) {
        return messages.text(key).replaceAll(":$", "");
    }
}
