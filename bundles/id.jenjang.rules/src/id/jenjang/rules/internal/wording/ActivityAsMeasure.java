package id.jenjang.rules.internal.wording;

import id.jenjang.model.Indikator;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.WordList;

/**
 * J402: an indicator of a tujuan or sasaran measures work done ("Terlaksananya ...", "Jumlah
 * sosialisasi").
 */
final class ActivityAsMeasure extends ElementRule<Indikator> {
    private static final WordList ACTIVITIES = WordList.read("kata-kegiatan");
    private static final WordList COUNTED_ACTIVITIES = WordList.read("kegiatan-terhitung");

    ActivityAsMeasure() {
        super(
                "J402",
                Severity.WARNING,
                Indikator.class,
                Regulation.PERMENPANRB_88_2021,
                Regulation.PERMENPANRB_89_2021);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        if (!ResultIndikator.is(indikator)) {
            return;
        }
        String name = indikator.getNama();
        if (ACTIVITIES.hasFirstWordOf(name)) {
            context.at(indikator, RencanaPackage.Literals.BERNAMA__NAMA)
                    .report(indikator, FirstWord.of(name));
        } else if (COUNTED_ACTIVITIES.hasWordAfter("jumlah", name)) {
            context.at(indikator, RencanaPackage.Literals.BERNAMA__NAMA)
                    .variant("count")
                    .report(indikator, name);
        }
    }
}
