package id.jenjang.rules.internal.budget;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.RealisasiTriwulan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Triwulan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.EnumMap;
import java.util.Map;

/** J306: the four quarters do not add up to the stated realisasi, or a quarter is written twice. */
final class TriwulanNotRealisasi extends ElementRule<EntriAnggaran> {
    private static final int QUARTERS = 4;

    TriwulanNotRealisasi() {
        super("J306", Severity.ERROR, EntriAnggaran.class, Regulation.PP_12_2019);
    }

    @Override
    protected void check(EntriAnggaran entry, CheckContext context) {
        Map<Triwulan, RealisasiTriwulan> first = new EnumMap<>(Triwulan.class);
        for (RealisasiTriwulan quarter : entry.getTriwulan()) {
            RealisasiTriwulan earlier = first.putIfAbsent(quarter.getTriwulan(), quarter);
            if (earlier != null) {
                context.at(quarter)
                        .variant("twice")
                        .related(Place.of(earlier))
                        .report(entry.getUntuk(), quarter.getTriwulan().getLiteral());
                return;
            }
        }
        Amounts.Sum quarters = Amounts.sum(entry.getTriwulan(), RealisasiTriwulan::getJumlah);
        boolean wholeYear = quarters.known() == QUARTERS;
        if (entry.getRealisasi() != null
                && quarters.known() > 0
                && quarters.contradicts(entry.getRealisasi())
                && (wholeYear || quarters.sum().compareTo(entry.getRealisasi()) > 0)) {
            context.at(entry, RencanaPackage.Literals.ENTRI_ANGGARAN__REALISASI)
                    .report(
                            entry.getUntuk(),
                            FormatAngka.rupiah(entry.getRealisasi()),
                            FormatAngka.rupiah(quarters.sum()),
                            quarters.known());
        }
    }
}
