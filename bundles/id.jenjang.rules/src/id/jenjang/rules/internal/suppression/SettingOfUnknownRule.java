package id.jenjang.rules.internal.suppression;

import id.jenjang.model.AturanPemeriksaan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J005: a project weighs a rule that does not exist. */
final class SettingOfUnknownRule extends ElementRule<AturanPemeriksaan> {
    SettingOfUnknownRule() {
        super("J005", Severity.ERROR, AturanPemeriksaan.class, Regulation.JENJANG);
    }

    @Override
    protected void check(AturanPemeriksaan setting, CheckContext context) {
        String id = setting.getAturan();
        if (id != null && context.registry().byId(id).isEmpty()) {
            Place written = Place.of(setting, RencanaPackage.Literals.ATURAN_PEMERIKSAAN__ATURAN);
            RuleIds.reportUnknown(context.at(written), written, id, context.registry());
        }
    }
}
