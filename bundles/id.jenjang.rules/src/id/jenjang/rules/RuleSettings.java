package id.jenjang.rules;

import id.jenjang.measure.Reasons;
import id.jenjang.measure.Rencana;
import id.jenjang.model.AturanPemeriksaan;
import id.jenjang.model.Tingkat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the {@code pemeriksaan} blocks of a plan set. A line counts when its rule exists and can be
 * weighed, when no earlier line speaks of that rule, and, to switch a rule off, when it says why;
 * rules of their own (J005 to J008) report the others.
 */
final class RuleSettings {
    private final Map<String, RuleSetting> byRule = new LinkedHashMap<>();

    RuleSettings(Rencana plan, RuleRegistry registry) {
        for (AturanPemeriksaan entry : plan.all(AturanPemeriksaan.class)) {
            if (registry.byId(entry.getAturan()).isPresent()
                    && !CheckerRule.RULE_FAILED.id().equals(entry.getAturan())) {
                setting(entry).ifPresent(s -> byRule.putIfAbsent(s.ruleId(), s));
            }
        }
    }

    /** Empty for a line that switches off without saying why. */
    private static Optional<RuleSetting> setting(AturanPemeriksaan entry) {
        String reason = Reasons.given(entry.getAlasan()) ? entry.getAlasan().strip() : "";
        Optional<Severity> severity = severity(entry.getTingkat());
        return severity.isEmpty() && reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleSetting(entry.getAturan(), severity, reason, entry));
    }

    private static Optional<Severity> severity(Tingkat level) {
        return switch (level) {
            case GALAT -> Optional.of(Severity.ERROR);
            case PERINGATAN -> Optional.of(Severity.WARNING);
            case CATATAN -> Optional.of(Severity.INFO);
            case MATI -> Optional.empty();
        };
    }

    /** In the order of the plan. */
    List<RuleSetting> all() {
        return List.copyOf(byRule.values());
    }

    /** The setting that switches a rule off. */
    Optional<RuleSetting> off(String ruleId) {
        return Optional.ofNullable(byRule.get(ruleId)).filter(RuleSetting::isOff);
    }

    /**
     * How grave a finding is for this project. The level set takes the place of the rule's own; a
     * finding that its rule itself calls milder never becomes graver by it.
     */
    Severity weigh(Rule rule, Severity found) {
        RuleSetting setting = byRule.get(rule.id());
        if (setting == null || setting.isOff()) {
            return found;
        }
        Severity set = setting.severity().orElseThrow();
        boolean milder = found.compareTo(rule.severity()) > 0;
        return milder && found.compareTo(set) > 0 ? found : set;
    }
}
