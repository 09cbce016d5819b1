package id.jenjang.rules.internal.target;

import id.jenjang.measure.IndikatorNilai;
import id.jenjang.measure.Reasons;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.NilaiNA;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J217: a measurement is NA without saying why. A baseline may simply not exist. */
final class NaWithoutReason extends ElementRule<NilaiNA> {
    NaWithoutReason() {
        super("J217", Severity.WARNING, NilaiNA.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(NilaiNA value, CheckContext context) {
        boolean reason = Reasons.given(value.getAlasan());
        if (!reason && value.eContainer() instanceof EntriPengukuran entry) {
            IndikatorNilai.resolved(entry.getIndikator())
                    .ifPresent(indikator -> context.at(value).report(indikator));
        }
    }
}
