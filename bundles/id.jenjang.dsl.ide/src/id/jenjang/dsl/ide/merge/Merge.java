package id.jenjang.dsl.ide.merge;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EditedPlan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two changed versions of one text brought together line by line: what one side changed is taken,
 * what both changed in the same way is taken once, what both changed differently is a conflict.
 * Line ends are a change of the whole text: when all lines of a version have the same, they are
 * compared without it.
 */
public final class Merge {

    /** Pieces in their order: a String that is settled, or a Conflict. */
    private final List<Object> pieces;

    private Merge(List<Object> pieces) {
        this.pieces = pieces;
    }

    /**
     * Brings two versions together.
     *
     * @param base the text both came from
     * @param mine as it is here
     * @param theirs as it is with the others
     */
    public static Merge of(String base, String mine, String theirs) {
        var versions = List.of(LineText.of(base), LineText.of(mine), LineText.of(theirs));
        var ends = versions.stream().map(LineText::lineEnd).toList();
        if (ends.contains(null)) {
            return new Merge(new MergedLines(versions).pieces());
        }
        var lineEnd = ends.get(1).equals(ends.get(0)) ? ends.get(2) : ends.get(1);
        var alike = versions.stream().map(each -> each.with(lineEnd)).toList();
        return new Merge(new MergedLines(alike).pieces());
    }

    /** What both sides changed differently, from top to bottom. */
    public List<Conflict> conflicts() {
        return pieces.stream()
                .filter(Conflict.class::isInstance)
                .map(Conflict.class::cast)
                .toList();
    }

    /** The merged text; empty when there are conflicts. */
    public Optional<String> text() {
        return conflicts().isEmpty() ? Optional.of(resolve(List.of())) : Optional.empty();
    }

    /**
     * The merged text with every conflict settled.
     *
     * @param choices one for each conflict, in their order
     * @throws IllegalArgumentException when there are more or fewer
     */
    public String resolve(List<Choice> choices) {
        var conflicts = conflicts();
        if (choices.size() != conflicts.size()) {
            throw new IllegalArgumentException(
                    choices.size() + " choices for " + conflicts.size() + " conflicts");
        }
        var text = new StringBuilder();
        int next = 0;
        for (var piece : pieces) {
            text.append(
                    piece instanceof Conflict conflict
                            ? conflict.text(choices.get(next++))
                            : piece.toString());
        }
        return text.toString();
    }

    /**
     * What a merged text breaks: findings of reading it (syntax, values, names) that neither side
     * has, which comes about when lines fit each other but not the language.
     *
     * @param plan the plan with the file as it is here
     * @param file the file
     * @param theirs its text with the others
     * @param merged the merged text
     */
    public static List<TextFinding> broken(
            EditedPlan plan, Path file, String theirs, String merged) {
        var known = new HashMap<String, Long>();
        for (var version : List.of(plan, plan.with(file, theirs))) {
            problems(version).stream()
                    .collect(Collectors.groupingBy(Merge::key, Collectors.counting()))
                    .forEach((key, count) -> known.merge(key, count, Math::max));
        }
        return problems(plan.with(file, merged)).stream()
                .filter(each -> known.merge(key(each), -1L, Long::sum) < 0)
                .toList();
    }

    private static List<TextFinding> problems(EditedPlan plan) {
        return plan.plan().problems();
    }

    /** The same mistake on another line is the same. */
    private static String key(TextFinding finding) {
        return finding.range().file() + " " + finding.ruleId() + " " + finding.message();
    }
}
