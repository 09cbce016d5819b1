package id.jenjang.rules.internal.target;

import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Severity;

/** J212: a number is given to an indicator that is measured on a tangga. */
final class NumberForTangga extends ValueRule<NilaiAngka> {
    NumberForTangga() {
        super("J212", Severity.ERROR, NilaiAngka.class);
    }

    @Override
    boolean isWrong(NilaiAngka value, Indikator indikator) {
        return indikator.getTangga() != null;
    }

    @Override
    void report(NilaiAngka value, Indikator indikator, FindingDraft draft) {
        draft.report(indikator, value, indikator.getTangga());
    }
}
