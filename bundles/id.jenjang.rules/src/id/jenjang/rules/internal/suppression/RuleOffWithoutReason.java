package id.jenjang.rules.internal.suppression;

import id.jenjang.measure.Reasons;
import id.jenjang.model.AturanPemeriksaan;
import id.jenjang.model.Tingkat;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J006: a project switches a rule off without saying why; the rule stays on. */
final class RuleOffWithoutReason extends ElementRule<AturanPemeriksaan> {
    RuleOffWithoutReason() {
        super("J006", Severity.ERROR, AturanPemeriksaan.class, Regulation.JENJANG);
    }

    @Override
    protected void check(AturanPemeriksaan setting, CheckContext context) {
        boolean reason = Reasons.given(setting.getAlasan());
        boolean known = context.registry().byId(setting.getAturan()).isPresent();
        if (setting.getTingkat() == Tingkat.MATI
                && known
                && !reason
                && !RuleFailureSilenced.isAbout(setting.getAturan())) {
            context.at(setting).report(setting.getAturan());
        }
    }
}
