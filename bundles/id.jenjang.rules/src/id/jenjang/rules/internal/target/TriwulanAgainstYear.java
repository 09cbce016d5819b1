package id.jenjang.rules.internal.target;

import id.jenjang.measure.IndikatorNilai;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J221: the realisasi up to the fourth triwulan is not the realisasi of the year, or there are more
 * than four.
 */
final class TriwulanAgainstYear extends ElementRule<EntriPengukuran> {
    private static final int QUARTERS = 4;

    TriwulanAgainstYear() {
        super("J221", Severity.ERROR, EntriPengukuran.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(EntriPengukuran entry, CheckContext context) {
        int count = entry.getTriwulan().size();
        if (count > QUARTERS) {
            context.at(entry, RencanaPackage.Literals.ENTRI_PENGUKURAN__TRIWULAN)
                    .variant("many")
                    .report(IndikatorNilai.resolved(entry.getIndikator()).orElse(null), count);
        } else if (count == QUARTERS) {
            compare(entry, entry.getTriwulan().getLast(), context);
        }
    }

    private static void compare(EntriPengukuran entry, Nilai last, CheckContext context) {
        if (differs(entry)) {
            context.at(last)
                    .related(Place.of(entry.getNilai()))
                    .report(
                            IndikatorNilai.resolved(entry.getIndikator()).orElse(null),
                            last,
                            entry.getNilai());
        }
    }

    /** Whether the fourth quarter is another number than the year. */
    static boolean differs(EntriPengukuran entry) {
        return entry.getTriwulan().size() == QUARTERS
                && entry.getNilai() instanceof NilaiAngka year
                && entry.getTriwulan().getLast() instanceof NilaiAngka quarter
                && year.getAngka() != null
                && quarter.getAngka() != null
                && year.getAngka().compareTo(quarter.getAngka()) != 0;
    }
}
