package id.jenjang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.TextFinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The examples every rule shows to people are true: the good one is clean, the bad one has exactly
 * its finding.
 */
class RuleExamplesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/temuan-contoh.txt");
    private static final RuleRegistry REGISTRY = RuleRegistry.standard();

    static Stream<Rule> rules() {
        return REGISTRY.all().stream().filter(rule -> rule != CheckerRule.RULE_FAILED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodExampleIsClean(Rule rule) {
        String text = rule.goodExample().orElseThrow();
        assertEquals(List.of(), FindingText.of(text, FindingText.INDONESIAN));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExampleHasExactlyTheFindingOfItsRule(Rule rule) {
        String text = rule.badExample().orElseThrow();
        var ids =
                FindingText.findings(text, FindingText.INDONESIAN).stream()
                        .map(TextFinding::ruleId)
                        .toList();
        assertEquals(List.of(rule.id()), ids);
    }

    /**
     * To accept new findings, look at target/temuan-contoh.txt and copy it over the expectation.
     */
    @Test
    void theFindingsOfAllBadExamplesAreAsExpected() throws IOException {
        List<String> actual = new ArrayList<>();
        for (Rule rule : rules().toList()) {
            String text = rule.badExample().orElseThrow();
            actual.addAll(FindingText.of(text, FindingText.INDONESIAN));
            actual.addAll(FindingText.of(text, Locale.ENGLISH));
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/temuan-contoh.txt"), actual);
        List<String> expected = Files.exists(EXPECTED) ? Files.readAllLines(EXPECTED) : List.of();
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aFixMendsTheBadExample(Rule rule) {
        String text = rule.badExample().orElseThrow();
        for (TextFinding finding : FindingText.findings(text, FindingText.INDONESIAN)) {
            for (var fix : finding.fixes()) {
                String mended = FindingText.mended(fix, text);
                assertEquals(List.of(), FindingText.of(mended, FindingText.INDONESIAN), mended);
            }
        }
    }

    @Test
    void thereAreAtLeastThirtyRules() {
        assertTrue(REGISTRY.all().size() >= 30, () -> REGISTRY.all().toString());
    }
}
