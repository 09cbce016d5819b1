package id.jenjang.report.internal.reviu;

import id.jenjang.model.Cuplikan;
import id.jenjang.rules.Finding;
import id.jenjang.rules.Place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts findings into groups: first those about printed pieces, in the order of the document, then
 * the others by group of rules. When there are very many, only the first ones of each rule are told
 * in full, so that the document stays one that people read.
 */
final class FindingGroups {
    /** Up to so many findings, all are told in full. */
    static final int ALL_IN_FULL = 400;

    /** Above that, so many of each rule. */
    static final int OF_EACH_RULE = 20;

    private final ReviuContext context;
    private final Labels labels;
    private final List<Finding> findings;
    private final Map<String, Integer> told = new HashMap<>();

    FindingGroups(ReviuContext context, List<Finding> findings) {
        this.context = context;
        this.labels = new Labels(context);
        this.findings = findings;
    }

    /** Whether some findings are only counted. */
    boolean shortened() {
        return findings.size() > ALL_IN_FULL;
    }

    /** Sorts the findings into groups. */
    Grouped groups() {
        Map<Cuplikan, List<Finding>> printed = new HashMap<>();
        Map<String, List<Finding>> byRules = new TreeMap<>();
        for (Finding finding : findings) {
            Optional<Cuplikan> piece = Labels.piece(finding.place());
            if (piece.isPresent()) {
                printed.computeIfAbsent(piece.get(), p -> new ArrayList<>()).add(finding);
            } else {
                byRules.computeIfAbsent(ruleGroup(finding), g -> new ArrayList<>()).add(finding);
            }
        }
        List<FindingGroup> ofPrint = new ArrayList<>();
        List<FindingGroup> ofPlan = new ArrayList<>();
        for (Cuplikan piece : context.subject().plan().all(Cuplikan.class)) {
            List<Finding> of = printed.getOrDefault(piece, List.of());
            if (!of.isEmpty()) {
                ofPrint.add(group(labels.piece(piece), inOrder(of)));
            }
        }
        byRules.forEach((group, of) -> ofPlan.add(group(context.text("kelompok." + group), of)));
        return new Grouped(ofPrint, ofPlan);
    }

    /** As they stand in the piece; rules over the whole plan find them rule by rule. */
    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream()
                .sorted(
                        Comparator.comparingInt(
                                each ->
                                        each.place() instanceof Place.ModelPlace place
                                                ? place.offset()
                                                : 0))
                .toList();
    }

    /**
     * All groups.
     *
     * @param printed of printed pieces, in the order of the document
     * @param plan of the plan, by group of rules
     */
    record Grouped(List<FindingGroup> printed, List<FindingGroup> plan) {}

    private FindingGroup group(String title, Collection<Finding> all) {
        List<Finding> full = new ArrayList<>();
        Map<String, Integer> left = new TreeMap<>();
        for (Finding finding : all) {
            int before = told.merge(finding.ruleId(), 1, Integer::sum) - 1;
            if (!shortened() || before < OF_EACH_RULE) {
                full.add(finding);
            } else {
                left.merge(finding.ruleId(), 1, Integer::sum);
            }
        }
        return new FindingGroup(title, full, left);
    }

    /** The group of rules a finding belongs to, as a key of its title: j1 ... j7, j0, s. */
    static String ruleGroup(Finding finding) {
        String id = finding.ruleId();
        boolean known = id.matches("J[0-7]\\d\\d");
        return known ? "j" + id.charAt(1) : id.startsWith("S") ? "s" : "lain";
    }
}
