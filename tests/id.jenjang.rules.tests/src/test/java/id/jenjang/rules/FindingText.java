package id.jenjang.rules;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextFix;
import id.jenjang.dsl.TextRange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings of a plan text, one line each, so that a test compares ids, places and whole messages.
 */
final class FindingText {
    static final Locale INDONESIAN = Locale.of("id");

    private FindingText() {}

    /**
     * All findings: {@code id severity line:column+length message (related: line:column ...) [fix:
     * place -> replacement => the line that then stands there]}.
     */
    static List<String> of(String plan, Locale locale) {
        return findings(plan, locale).stream().map(finding -> line(finding, plan)).toList();
    }

    static List<TextFinding> findings(String plan, Locale locale) {
        LoadedPlan loaded = PlanLoader.parse(Map.of("rencana.jenjang", plan), locale);
        return loaded.check(new Checker()).findings();
    }

    private static String line(TextFinding finding, String plan) {
        String related =
                finding.related().stream()
                        .map(FindingText::position)
                        .collect(Collectors.joining(", "));
        String fixes =
                finding.fixes().stream()
                        .map(
                                fix ->
                                        fix.label()
                                                + ": "
                                                + position(fix.range())
                                                + " -> "
                                                + fix.replacement()
                                                + " => "
                                                + result(fix, plan))
                        .collect(Collectors.joining("; "));
        return finding.ruleId()
                + " "
                + finding.severity()
                + " "
                + position(finding.range())
                + " "
                + finding.message()
                + (related.isEmpty() ? "" : " (" + related + ")")
                + (fixes.isEmpty() ? "" : " [" + fixes + "]");
    }

    /** The text with a repair made. */
    static String mended(TextFix fix, String plan) {
        TextRange range = fix.range();
        return plan.substring(0, range.offset())
                + fix.replacement()
                + plan.substring(range.offset() + range.length());
    }

    /** What becomes of the line; what a removed line leaves at its place is the next line. */
    private static String result(TextFix fix, String plan) {
        return mended(fix, plan)
                .lines()
                .skip(fix.range().line() - 1L)
                .findFirst()
                .orElse("")
                .strip();
    }

    private static String position(TextRange range) {
        return range.line() + ":" + range.column() + "+" + range.length();
    }
}
