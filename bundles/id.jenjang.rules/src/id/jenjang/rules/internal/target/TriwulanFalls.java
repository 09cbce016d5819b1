package id.jenjang.rules.internal.target;

import id.jenjang.measure.IndikatorNilai;
import id.jenjang.model.Akumulasi;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/**
 * J222: the cumulative realisasi of an indicator that is added up falls from one triwulan to the
 * next.
 */
final class TriwulanFalls extends ElementRule<EntriPengukuran> {
    TriwulanFalls() {
        super("J222", Severity.ERROR, EntriPengukuran.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(EntriPengukuran entry, CheckContext context) {
        Indikator indikator =
                IndikatorNilai.resolved(entry.getIndikator())
                        .filter(i -> i.getAkumulasi() == Akumulasi.JUMLAH)
                        .orElse(null);
        if (indikator == null) {
            return;
        }
        List<Nilai> quarters = entry.getTriwulan();
        // of a fourth quarter that is not the year's realisasi J221 speaks
        int end = TriwulanAgainstYear.differs(entry) ? quarters.size() - 1 : quarters.size();
        for (int i = 1; i < end; i++) {
            if (falls(quarters.get(i - 1), quarters.get(i))) {
                context.at(quarters.get(i))
                        .related(Place.of(quarters.get(i - 1)))
                        .report(indikator, quarters.get(i - 1), i, quarters.get(i), i + 1);
            }
        }
    }

    private static boolean falls(Nilai before, Nilai after) {
        return before instanceof NilaiAngka a
                && after instanceof NilaiAngka b
                && a.getAngka() != null
                && b.getAngka() != null
                && b.getAngka().compareTo(a.getAngka()) < 0;
    }
}
