package id.jenjang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.TextFinding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * No rule throws on a plan that is cut off in the middle or has lost a piece, as it is while
 * somebody types.
 */
class BrokenTextTest {
    private static final int STEP = 37;

    static Stream<Rule> rules() {
        return RuleRegistry.standard().all().stream()
                .filter(rule -> rule != CheckerRule.RULE_FAILED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleFails(Rule rule) {
        String text = rule.badExample().orElseThrow();
        for (int cut = STEP; cut < text.length(); cut += STEP) {
            assertNothingFailed(text.substring(0, cut));
            assertNothingFailed(
                    text.substring(0, cut) + text.substring(Math.min(text.length(), cut + STEP)));
        }
    }

    private static void assertNothingFailed(String plan) {
        List<TextFinding> failures =
                FindingText.findings(plan, Locale.ENGLISH).stream()
                        .filter(finding -> finding.ruleId().equals(CheckerRule.RULE_FAILED.id()))
                        .toList();
        assertEquals(List.of(), failures, plan);
    }
}
