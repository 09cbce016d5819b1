package id.jenjang.rules.internal.wording;

import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SasaranDaerah;
import id.jenjang.model.Tujuan;
import id.jenjang.model.TujuanDaerah;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;
import id.jenjang.rules.internal.text.WordList;

/**
 * J401: a tujuan or sasaran is worded as an activity that is carried out, not as a result that is
 * reached.
 */
final class ActivityAsResult extends ElementRule<Bernama> {
    private static final WordList ACTIVITIES = WordList.read("kata-kegiatan");

    ActivityAsResult() {
        super(
                "J401",
                Severity.WARNING,
                Bernama.class,
                Regulation.PERMENPANRB_88_2021,
                Regulation.PERMENPANRB_89_2021);
    }

    @Override
    protected void check(Bernama element, CheckContext context) {
        boolean result =
                element instanceof Tujuan
                        || element instanceof Sasaran
                        || element instanceof TujuanDaerah
                        || element instanceof SasaranDaerah;
        if (result && element.getNama() != null && ACTIVITIES.hasFirstWordOf(element.getNama())) {
            context.at(element, RencanaPackage.Literals.BERNAMA__NAMA)
                    .report(element, FirstWord.of(element.getNama()), Label.kind(element));
        }
    }
}
