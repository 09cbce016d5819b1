package id.jenjang.rules.internal.suppression;

import id.jenjang.model.Abaikan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J003: a silenced rule does not exist. */
final class AbaikanOfUnknownRule extends ElementRule<Abaikan> {
    AbaikanOfUnknownRule() {
        super("J003", Severity.ERROR, Abaikan.class, Regulation.JENJANG);
    }

    @Override
    protected void check(Abaikan abaikan, CheckContext context) {
        String id = abaikan.getAturan();
        if (id != null && context.registry().byId(id).isEmpty()) {
            Place written = Place.of(abaikan, RencanaPackage.Literals.ABAIKAN__ATURAN);
            RuleIds.reportUnknown(context.at(written), written, id, context.registry());
        }
    }
}
