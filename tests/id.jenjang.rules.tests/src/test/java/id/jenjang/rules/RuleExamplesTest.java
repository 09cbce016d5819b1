package id.jenjang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextFinding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples every rule shows to people are true: the good one is clean, the bad one has exactly its finding. */
class RuleExamplesTest {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final RuleRegistry REGISTRY = RuleRegistry.standard();

    static Stream<Rule> rules() {
        return REGISTRY.all().stream().filter(rule -> rule != CheckerRule.RULE_FAILED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodExampleIsClean(Rule rule) {
        assertEquals(List.of(), findings(rule.goodExample().orElseThrow(), INDONESIAN));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExampleHasExactlyTheFindingOfItsRule(Rule rule) {
        List<TextFinding> findings = findings(rule.badExample().orElseThrow(), INDONESIAN);
        assertEquals(List.of(rule.id()), findings.stream().map(TextFinding::ruleId).toList(), findings::toString);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExampleIsFoundInEnglishToo(Rule rule) {
        List<TextFinding> findings = findings(rule.badExample().orElseThrow(), Locale.ENGLISH);
        assertEquals(List.of(rule.id()), findings.stream().map(TextFinding::ruleId).toList(), findings::toString);
    }

    @Test
    void thereAreAtLeastThirtyRules() {
        assertTrue(REGISTRY.all().size() >= 30, () -> REGISTRY.all().toString());
    }

    static List<TextFinding> findings(String text, Locale locale) {
        LoadedPlan plan = PlanLoader.parse(Map.of("rencana.jenjang", text), locale);
        return plan.check(new Checker(REGISTRY)).findings();
    }
}
