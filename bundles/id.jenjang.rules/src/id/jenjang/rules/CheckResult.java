package id.jenjang.rules;

import java.util.List;

/**
 * What a check of a whole plan gave, in a stable order: by place in the files, then by rule id;
 * rules over the whole plan come last.
 *
 * @param findings findings that stand
 * @param suppressed findings silenced by {@code abaikan}, each with its reason
 */
public record CheckResult(List<Finding> findings, List<SuppressedFinding> suppressed) {
    public CheckResult {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** Whether at least one finding is an {@link Severity#ERROR}. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
