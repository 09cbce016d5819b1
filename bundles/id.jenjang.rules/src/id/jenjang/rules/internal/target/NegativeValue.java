package id.jenjang.rules.internal.target;

import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Severity;

/** J215: a count or a part of a whole is below zero. */
final class NegativeValue extends ValueRule<NilaiAngka> {
    NegativeValue() {
        super("J215", Severity.ERROR, NilaiAngka.class);
    }

    @Override
    boolean isWrong(NilaiAngka value, Indikator indikator) {
        return value.getAngka() != null
                && value.getAngka().signum() < 0
                && (Satuan.counts(indikator) || Satuan.isShare(indikator));
    }

    @Override
    void report(NilaiAngka value, Indikator indikator, FindingDraft draft) {
        draft.report(indikator, value, indikator.getSatuan());
    }
}
