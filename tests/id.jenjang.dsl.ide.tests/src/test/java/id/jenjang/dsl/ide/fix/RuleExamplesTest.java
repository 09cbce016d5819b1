package id.jenjang.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;
import id.jenjang.dsl.ide.fix.QuickFix.Selection;
import id.jenjang.measure.Reasons;
import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleRegistry;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every fix offered in the plan that shows a rule broken mends the finding and harms nothing. */
class RuleExamplesTest {

    private static final Path FILE = Path.of("a.jenjang");

    static Stream<String> rules() {
        return RuleRegistry.standard().all().stream()
                .map(Rule::id)
                .filter(id -> Rule.class.getResource(example(id)) != null);
    }

    private static String example(String id) {
        return "contoh/" + id + "-buruk.jenjang";
    }

    private static EditedPlan plan(String rule) throws IOException {
        try (var in = Rule.class.getResourceAsStream(example(rule))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static EditedPlan of(String text) {
        return EditedPlan.of(Map.of(FILE, text), Locale.of("id"));
    }

    /** The plan after a fix, once somebody wrote what it leaves to be written: why, or a figure. */
    private static EditedPlan after(EditedPlan plan, QuickFix fix) {
        var after = plan.apply(fix.edits());
        var text = after.text(FILE).orElseThrow();
        if (fix.kind() == Kind.SILENCE) {
            assertTrue(text.contains(Reasons.TO_BE_WRITTEN), text);
            return of(text.replace(Reasons.TO_BE_WRITTEN, "Disepakati dalam rapat"));
        }
        return fix.selection()
                .filter(each -> text.substring(each.offset(), end(each)).equals("NA"))
                .map(each -> text.substring(0, each.offset()) + "45" + text.substring(end(each)))
                .map(RuleExamplesTest::of)
                .orElse(after);
    }

    private static int end(Selection place) {
        return place.offset() + place.length();
    }

    private static Map<String, Long> count(EditedPlan plan) {
        return plan.check().findings().stream()
                .collect(Collectors.groupingBy(TextFinding::ruleId, Collectors.counting()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyFixMendsItsFindingAndHarmsNothing(String rule) throws IOException {
        var plan = plan(rule);
        var before = count(plan);
        for (var fix : ofRule(plan, rule)) {
            var after = after(plan, fix);
            var now = count(after);
            assertTrue(
                    now.getOrDefault(rule, 0L) < before.get(rule),
                    () -> fix + " leaves " + rule + " in " + after.text(FILE));
            if (fix.kind() != Kind.CREATE) {
                now.remove(rule);
                now.keySet().removeAll(before.keySet());
                assertEquals(Map.of(), now, () -> fix + " breaks " + after.text(FILE));
            }
        }
    }

    private static List<QuickFix> ofRule(EditedPlan plan, String rule) {
        return new QuickFixes(plan)
                .at(FILE, 0, Integer.MAX_VALUE).stream()
                        .filter(each -> each.finding().ruleId().equals(rule))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyFindingOfAnElementCanBeSilenced(String rule) throws IOException {
        boolean aboutSilencing = rule.startsWith("J00");
        var plan = plan(rule);
        assertEquals(
                !aboutSilencing,
                ofRule(plan, rule).stream().anyMatch(each -> each.kind() == Kind.SILENCE));
    }
}
