package id.jenjang.rules.internal.target;

import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Severity;

/** J213: a count of people or things is no whole number. */
final class DecimalsForCount extends ValueRule<NilaiAngka> {
    DecimalsForCount() {
        super("J213", Severity.WARNING, NilaiAngka.class);
    }

    @Override
    boolean isWrong(NilaiAngka value, Indikator indikator) {
        return value.getAngka() != null
                && value.getAngka().stripTrailingZeros().scale() > 0
                && Satuan.counts(indikator);
    }

    @Override
    void report(NilaiAngka value, Indikator indikator, FindingDraft draft) {
        draft.report(indikator, value, indikator.getSatuan());
    }
}
