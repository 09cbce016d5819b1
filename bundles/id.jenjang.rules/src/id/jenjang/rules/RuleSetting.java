package id.jenjang.rules;

import id.jenjang.model.AturanPemeriksaan;

import java.util.Objects;
import java.util.Optional;

/**
 * How a project weighs a rule, as written in {@code pemeriksaan}; the check report prints it.
 *
 * @param ruleId the rule
 * @param severity what its findings count as; empty when the rule is switched off
 * @param reason why, as the plan writes it; empty when it gives none, never blank when switched off
 * @param entry the line of the plan
 */
public record RuleSetting(
        String ruleId, Optional<Severity> severity, String reason, AturanPemeriksaan entry) {
    public RuleSetting {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(entry, "entry");
    }

    /** Whether the project does without the rule. */
    public boolean isOff() {
        return severity.isEmpty();
    }
}
