package id.jenjang.rules.internal.suppression;

import id.jenjang.measure.Reasons;
import id.jenjang.model.Abaikan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J002: a rule is silenced without saying why; nobody could judge it later. */
final class AbaikanWithoutReason extends ElementRule<Abaikan> {
    AbaikanWithoutReason() {
        super("J002", Severity.ERROR, Abaikan.class, Regulation.JENJANG);
    }

    @Override
    protected void check(Abaikan abaikan, CheckContext context) {
        // without a rule the entry was not read, of which the reader already speaks
        if (abaikan.getAturan() == null) {
            return;
        }
        if (!Reasons.given(abaikan.getAlasan())) {
            context.at(abaikan).report(abaikan.getAturan());
        }
    }
}
