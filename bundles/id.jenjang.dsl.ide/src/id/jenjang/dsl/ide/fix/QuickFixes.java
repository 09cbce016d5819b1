package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;
import id.jenjang.dsl.ide.internal.Sentences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be done about the findings at a place. Looks at the plan as a whole, which is loaded
 * when it was not yet.
 */
public final class QuickFixes {

    private static final List<FixSource> SOURCES =
            List.of(
                    new CertainFixes(),
                    new SpellingFixes(),
                    new NameFixes(),
                    new YearFixes(),
                    new MissingFigureFixes(),
                    new MissingPartFixes(),
                    new MissingLinkFixes(),
                    new UnitFixes(),
                    new SilenceFixes());

    private final EditedPlan plan;
    private final Sentences sentences;

    /** Fixes for a plan as it is now. */
    public QuickFixes(EditedPlan plan) {
        this.plan = plan;
        sentences = new Sentences(QuickFixes.class, plan.locale());
    }

    /** What can be done about all that the check of the plan finds at a place. */
    public List<QuickFix> at(Path file, int from, int to) {
        return at(file, from, to, plan.check().findings());
    }

    /**
     * What can be done about those of some findings that touch a stretch of a file.
     *
     * @param file a plan or narrative file
     * @param from first character, in UTF-16 units from 0
     * @param to behind the last character; the same as from for a cursor
     * @param findings what is known to stand against the plan as it is now
     * @return by finding, the best first
     */
    public List<QuickFix> at(Path file, int from, int to, List<TextFinding> findings) {
        var text = plan.text(file).orElse(null);
        var fixes = new ArrayList<QuickFix>();
        for (var finding : text == null ? List.<TextFinding>of() : findings) {
            var range = finding.range();
            if (range.file().equals(file)
                    && range.offset() <= to
                    && from <= range.offset() + range.length()) {
                var spot = new Spot(plan, finding, text, sentences);
                SOURCES.forEach(source -> fixes.addAll(source.of(spot)));
                if (isOneOfMany(finding, findings)) {
                    fixes.add(all(finding));
                }
            }
        }
        return fixes;
    }

    private static boolean isOneOfMany(TextFinding finding, List<TextFinding> findings) {
        return finding.fixes().size() == 1
                && findings.stream()
                                .filter(each -> each.ruleId().equals(finding.ruleId()))
                                .filter(each -> each.fixes().size() == 1)
                                .limit(2)
                                .count()
                        == 2;
    }

    private QuickFix all(TextFinding finding) {
        return QuickFix.later(
                sentences.get("semua", finding.ruleId()),
                Kind.ALL,
                finding,
                () -> repaired(finding.ruleId()));
    }

    private PlanEdits repaired(String rule) {
        var repaired = plan.repaired(each -> each.ruleId().equals(rule));
        Map<Path, List<TextEdit>> edits = new HashMap<>();
        for (var change : repaired.changes()) {
            edits.put(change.file(), TextDifference.between(change.before(), change.after()));
        }
        return new PlanEdits(edits);
    }
}
