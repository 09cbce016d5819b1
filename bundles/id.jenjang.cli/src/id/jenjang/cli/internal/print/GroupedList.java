package id.jenjang.cli.internal.print;

import id.jenjang.dsl.TextFinding;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings under headings that count them. */
final class GroupedList {

    /** How many findings of a group a brief list shows. */
    private static final int BRIEFLY = 3;

    private final FindingLine line;
    private final RuleBook rules;
    private final View view;

    GroupedList(FindingLine line, RuleBook rules, View view) {
        this.line = line;
        this.rules = rules;
        this.view = view;
    }

    void print(List<TextFinding> findings, Writer writer) throws IOException {
        int left = view.most();
        var separator = "";
        for (var group : groups(findings).entrySet()) {
            if (left == 0) {
                return;
            }
            writer.write(separator + heading(group.getKey(), group.getValue()) + "\n");
            separator = "\n";
            left -= printGroup(group.getKey(), group.getValue(), left, writer);
        }
    }

    private int printGroup(String key, List<TextFinding> group, int most, Writer writer)
            throws IOException {
        int count = Math.min(Math.min(most, view.brief() ? BRIEFLY : most), group.size());
        for (var finding : group.subList(0, count)) {
            writer.write("  " + line.of(finding) + "\n");
            writer.write(view.brief() ? "" : line.details(finding, "      "));
        }
        if (view.brief() && count < group.size()) {
            var rest = line.messages().text("check.more", group.size() - count, key);
            writer.write("  " + rest + "\n");
        }
        return count;
    }

    private String heading(String key, List<TextFinding> group) {
        var title = view.grouping() == Grouping.ATURAN ? key + " " + rules.rule(key).title() : key;
        return line.colour(title, "1") + " (" + line.counts(group) + ")";
    }

    private Map<String, List<TextFinding>> groups(List<TextFinding> findings) {
        var groups = new LinkedHashMap<String, List<TextFinding>>();
        for (var finding : inOrder(findings)) {
            groups.computeIfAbsent(key(finding), key -> new ArrayList<>()).add(finding);
        }
        return groups;
    }

    /** Files and elements follow each other as in the plan; of rules the gravest come first. */
    private List<TextFinding> inOrder(List<TextFinding> findings) {
        if (view.grouping() != Grouping.ATURAN) {
            return findings;
        }
        var gravest = new LinkedHashMap<String, Integer>();
        for (var finding : findings) {
            gravest.merge(finding.ruleId(), finding.severity().ordinal(), Math::min);
        }
        return findings.stream()
                .sorted(
                        Comparator.comparing((TextFinding each) -> gravest.get(each.ruleId()))
                                .thenComparing(TextFinding::ruleId))
                .toList();
    }

    private String key(TextFinding finding) {
        return switch (view.grouping()) {
            case ATURAN -> finding.ruleId();
            case UNSUR -> Subjects.element(finding);
            case BERKAS, TANPA -> finding.range().file().toString();
        };
    }
}
