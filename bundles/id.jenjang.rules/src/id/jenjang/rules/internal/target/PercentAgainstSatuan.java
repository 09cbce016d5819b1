package id.jenjang.rules.internal.target;

import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Severity;

/**
 * J216: a value is written in percent although the indicator's satuan is another (77,02 against 100
 * percent).
 */
final class PercentAgainstSatuan extends ValueRule<NilaiAngka> {
    PercentAgainstSatuan() {
        super("J216", Severity.ERROR, NilaiAngka.class);
    }

    @Override
    boolean isWrong(NilaiAngka value, Indikator indikator) {
        return value.isPersen() && indikator.getSatuan() != null && !Satuan.isPercent(indikator);
    }

    @Override
    void report(NilaiAngka value, Indikator indikator, FindingDraft draft) {
        draft.report(indikator, value, indikator.getSatuan());
    }
}
