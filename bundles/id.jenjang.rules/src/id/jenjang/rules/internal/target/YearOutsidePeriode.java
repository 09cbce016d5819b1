package id.jenjang.rules.internal.target;

import id.jenjang.model.Anggaran;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.RencanaAksi;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Simpul;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;

import org.eclipse.emf.ecore.EAttribute;

/**
 * J224: a yearly document is of a year that no Renstra of the agency covers. Measurements and
 * budgets of earlier years are welcome: reports compare with them.
 */
final class YearOutsidePeriode extends ElementRule<Simpul> {
    private record Year(int value, EAttribute attribute, boolean mayBeEarlier) {}

    YearOutsidePeriode() {
        super(
                "J224",
                Severity.ERROR,
                Simpul.class,
                Regulation.PERMENPANRB_53_2014,
                Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Simpul element, CheckContext context) {
        Year year = yearOf(element);
        if (year == null) {
            return;
        }
        Targets.periode(element, year.value(), context.plan())
                .filter(periode -> !Targets.holds(periode, year.value()))
                .filter(periode -> !year.mayBeEarlier() || year.value() > periode.getAkhir())
                .ifPresent(
                        periode ->
                                context.at(element, year.attribute())
                                        .report(
                                                Label.kind(element),
                                                year.value(),
                                                periode.getAwal(),
                                                periode.getAkhir()));
    }

    private static Year yearOf(Simpul element) {
        return switch (element) {
            case Perjanjian p ->
                    new Year(p.getTahun(), RencanaPackage.Literals.PERJANJIAN__TAHUN, false);
            case RencanaAksi r ->
                    new Year(r.getTahun(), RencanaPackage.Literals.RENCANA_AKSI__TAHUN, false);
            case Laporan l -> new Year(l.getTahun(), RencanaPackage.Literals.LAPORAN__TAHUN, false);
            case Pengukuran p ->
                    new Year(p.getTahun(), RencanaPackage.Literals.PENGUKURAN__TAHUN, true);
            case Anggaran a ->
                    new Year(a.getTahun(), RencanaPackage.Literals.ANGGARAN__TAHUN, true);
            default -> null;
        };
    }
}
