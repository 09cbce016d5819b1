package id.jenjang.dsl;

import id.jenjang.rules.Severity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything found in a plan.
 *
 * @param findings what stands against the plan, in the order of {@link TextFinding#ORDER}
 * @param suppressed what rules found but the plan silences, in the same order
 * @param settings how the plan weighs rules, in the order it is written
 */
public record PlanCheck(
        List<TextFinding> findings, List<Suppressed> suppressed, List<Setting> settings) {

    public PlanCheck {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        settings = List.copyOf(settings);
    }

    /** A check of a plan that weighs no rule. */
    public PlanCheck(List<TextFinding> findings, List<Suppressed> suppressed) {
        this(findings, suppressed, List.of());
    }

    /** The same check without the findings, silenced or not, that are not wanted. */
    public PlanCheck only(Predicate<TextFinding> standing, Predicate<TextFinding> silenced) {
        return new PlanCheck(
                findings.stream().filter(standing).toList(),
                suppressed.stream().filter(each -> silenced.test(each.finding())).toList(),
                settings);
    }

    /**
     * A silenced finding.
     *
     * @param finding what the rule found
     * @param reason why the plan silences it
     */
    public record Suppressed(TextFinding finding, String reason) {}

    /**
     * How the plan weighs a rule.
     *
     * @param ruleId the rule
     * @param severity what its findings count as; empty when the rule is switched off
     * @param reason why; empty when the plan does not say
     * @param range where the plan says so
     */
    public record Setting(
            String ruleId, Optional<Severity> severity, String reason, TextRange range) {}
}
