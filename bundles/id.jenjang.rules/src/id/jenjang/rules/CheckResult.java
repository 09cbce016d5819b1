package id.jenjang.rules;

import java.util.List;

/**
 * What a check of a whole plan gave, in a stable order: by place in the files, then by rule id;
 * rules over the whole plan come last.
 *
 * @param findings findings that stand
 * @param suppressed findings silenced by {@code abaikan} or {@code pemeriksaan}, each with its
 *     reason
 * @param settings how the project weighs rules, in the order of the plan; only what counts
 */
public record CheckResult(
        List<Finding> findings, List<SuppressedFinding> suppressed, List<RuleSetting> settings) {
    public CheckResult {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        settings = List.copyOf(settings);
    }

    /** Whether at least one finding is an {@link Severity#ERROR}. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
