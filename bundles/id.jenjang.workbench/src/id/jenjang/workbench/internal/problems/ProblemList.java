package id.jenjang.workbench.internal.problems;

import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Severity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The findings somebody wants to see, put together as they want them. */
final class ProblemList {

    private static final Comparator<TextFinding> GRAVEST_FIRST =
            Comparator.comparing((TextFinding each) -> rank(each.severity()))
                    .thenComparing(TextFinding.ORDER);

    private final List<Group> groups;

    /**
     * Findings under one heading.
     *
     * @param label the heading
     * @param gravest how grave the gravest of them is
     */
    record Group(String label, Severity gravest, List<TextFinding> findings) {}

    private ProblemList(List<Group> groups) {
        this.groups = groups;
    }

    /**
     * What is wanted of some findings.
     *
     * @param words that all must occur in what is shown of a finding; may be empty
     * @param severities those wanted
     */
    static ProblemList of(
            List<TextFinding> findings, String words, Set<Severity> severities, Grouping grouping) {
        var wanted = words.toLowerCase(Locale.ROOT).strip().split("\\s+");
        var found = new LinkedHashMap<String, List<TextFinding>>();
        findings.stream()
                .filter(each -> severities.contains(each.severity()))
                .filter(each -> holds(each, wanted))
                .sorted(GRAVEST_FIRST)
                .forEach(
                        each ->
                                found.computeIfAbsent(grouping.of(each), any -> new ArrayList<>())
                                        .add(each));
        var groups = new ArrayList<Group>();
        found.forEach(
                (label, all) ->
                        groups.add(new Group(label, all.getFirst().severity(), List.copyOf(all))));
        if (grouping != Grouping.SEVERITY) {
            groups.sort(
                    Comparator.comparing((Group each) -> rank(each.gravest()))
                            .thenComparing(Group::label));
        }
        return new ProblemList(List.copyOf(groups));
    }

    private static int rank(Severity severity) {
        return switch (severity) {
            case ERROR -> 0;
            case WARNING -> 1;
            case INFO -> 2;
        };
    }

    private static boolean holds(TextFinding finding, String[] words) {
        var shown =
                String.join(
                                " ",
                                finding.message(),
                                finding.ruleId(),
                                finding.range().file().getFileName().toString(),
                                finding.subject().element())
                        .toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (!shown.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The headings, gravest first. */
    List<Group> groups() {
        return groups;
    }

    /** How many findings are shown. */
    int size() {
        return groups.stream().mapToInt(each -> each.findings().size()).sum();
    }
}
