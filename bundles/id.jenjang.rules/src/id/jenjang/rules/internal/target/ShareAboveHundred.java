package id.jenjang.rules.internal.target;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Severity;

/** J214: a part of a whole is more than 100 percent. */
final class ShareAboveHundred extends ValueRule<NilaiAngka> {
    ShareAboveHundred() {
        super("J214", Severity.WARNING, NilaiAngka.class);
    }

    @Override
    boolean isWrong(NilaiAngka value, Indikator indikator) {
        return Satuan.isShareAboveHundred(value.getAngka(), indikator);
    }

    @Override
    void report(NilaiAngka value, Indikator indikator, FindingDraft draft) {
        draft.report(indikator, FormatAngka.persen(value.getAngka()));
    }
}
