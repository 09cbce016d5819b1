package id.jenjang.rules.internal.target;

import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Severity;

/** J210: a predicate is given to an indicator that has no tangga, so it cannot be compared. */
final class PredikatWithoutTangga extends ValueRule<NilaiPredikat> {
    PredikatWithoutTangga() {
        super("J210", Severity.ERROR, NilaiPredikat.class);
    }

    @Override
    boolean isWrong(NilaiPredikat value, Indikator indikator) {
        return indikator.getTangga() == null;
    }

    @Override
    void report(NilaiPredikat value, Indikator indikator, FindingDraft draft) {
        draft.report(indikator, value);
    }
}
