package id.jenjang.rules.internal.budget;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Belanja;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;

/** J305: more was spent than the budget allows. */
final class RealisasiOverPagu extends ElementRule<EObject> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    RealisasiOverPagu() {
        super("J305", Severity.ERROR, EObject.class, Regulation.PP_12_2019);
    }

    @Override
    protected void check(EObject element, CheckContext context) {
        switch (element) {
            case EntriAnggaran entry -> check(entry, context);
            case Belanja belanja -> check(belanja, context);
            default -> {
                // nothing else has a realisasi of its own
            }
        }
    }

    private static void check(EntriAnggaran entry, CheckContext context) {
        BigDecimal spent = Amounts.realisasi(entry).orElse(null);
        compare(entry.getUntuk(), entry.getPagu(), spent, Amounts.realisasiPlace(entry), context);
        boolean onlyPercent = spent == null || entry.getPagu() == null;
        if (onlyPercent
                && entry.getSerapan() != null
                && entry.getSerapan().compareTo(HUNDRED) > 0) {
            context.at(Place.of(entry, RencanaPackage.Literals.ENTRI_ANGGARAN__SERAPAN))
                    .variant("serapan")
                    .report(entry.getUntuk(), FormatAngka.persen(entry.getSerapan()));
        }
    }

    private static void check(Belanja belanja, CheckContext context) {
        Place place = Place.of(belanja, RencanaPackage.Literals.BELANJA__REALISASI);
        compare(
                BelanjaText.name(belanja),
                belanja.getJumlah(),
                belanja.getRealisasi(),
                place,
                context);
    }

    private static void compare(
            Object subject,
            BigDecimal ceiling,
            BigDecimal spent,
            Place place,
            CheckContext context) {
        if (ceiling != null && spent != null && spent.compareTo(ceiling) > 0) {
            context.at(place)
                    .report(
                            subject,
                            FormatAngka.rupiah(spent),
                            FormatAngka.rupiah(ceiling),
                            FormatAngka.rupiah(spent.subtract(ceiling)));
        }
    }
}
