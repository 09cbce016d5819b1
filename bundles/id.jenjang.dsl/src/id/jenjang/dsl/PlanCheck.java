package id.jenjang.dsl;

import java.util.List;
import java.util.function.Predicate;

/**
 * Everything found in a plan.
 *
 * @param findings what stands against the plan, in the order of {@link TextFinding#ORDER}
 * @param suppressed what rules found but the plan silences, in the same order
 */
public record PlanCheck(List<TextFinding> findings, List<Suppressed> suppressed) {

    public PlanCheck {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** The same check without the findings, silenced or not, that are not wanted. */
    public PlanCheck only(Predicate<TextFinding> standing, Predicate<TextFinding> silenced) {
        return new PlanCheck(
                findings.stream().filter(standing).toList(),
                suppressed.stream().filter(each -> silenced.test(each.finding())).toList());
    }

    /**
     * A silenced finding.
     *
     * @param finding what the rule found
     * @param reason why the plan silences it
     */
    public record Suppressed(TextFinding finding, String reason) {}
}
