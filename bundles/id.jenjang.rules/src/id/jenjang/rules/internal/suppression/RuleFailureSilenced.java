package id.jenjang.rules.internal.suppression;

import id.jenjang.model.Abaikan;
import id.jenjang.model.AturanPemeriksaan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.CheckerRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.PlanRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J008: a plan silences or weighs J001. What a failed rule would have found is not known, so its
 * failure always stands.
 */
final class RuleFailureSilenced extends PlanRule {
    RuleFailureSilenced() {
        super("J008", Severity.ERROR, Regulation.JENJANG);
    }

    static boolean isAbout(String ruleId) {
        return CheckerRule.RULE_FAILED.id().equals(ruleId);
    }

    @Override
    protected void check(CheckContext context) {
        for (Abaikan abaikan : context.plan().all(Abaikan.class)) {
            if (isAbout(abaikan.getAturan())) {
                report(context, Place.of(abaikan, RencanaPackage.Literals.ABAIKAN__ATURAN));
            }
        }
        for (AturanPemeriksaan setting : context.plan().all(AturanPemeriksaan.class)) {
            if (isAbout(setting.getAturan())) {
                report(
                        context,
                        Place.of(setting, RencanaPackage.Literals.ATURAN_PEMERIKSAAN__ATURAN));
            }
        }
    }

    private static void report(CheckContext context, Place place) {
        context.at(place).report(CheckerRule.RULE_FAILED.id());
    }
}
