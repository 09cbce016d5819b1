package id.jenjang.rules.internal.narrative;

import id.jenjang.model.Anggaran;
import id.jenjang.model.Laporan;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Simpul;
import id.jenjang.model.Versi;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EAttribute;

import java.time.LocalDate;

/**
 * J511: a yearly document is dated in a year in which it cannot have been made. A first budget or
 * agreement is made in its year or the year before, a revised one in its year, a report in its year
 * or the year after.
 */
final class TanggalOutsideYear extends ElementRule<Simpul> {
    private record Dated(LocalDate date, int first, int last, EAttribute attribute) {}

    TanggalOutsideYear() {
        super(
                "J511",
                Severity.WARNING,
                Simpul.class,
                Regulation.PERMENPANRB_53_2014,
                Regulation.PP_12_2019);
    }

    @Override
    protected void check(Simpul element, CheckContext context) {
        Dated document = dated(element);
        if (document == null || document.date() == null) {
            return;
        }
        int year = document.date().getYear();
        if (year < document.first() || year > document.last()) {
            context.at(element, document.attribute()).report(element, document.date());
        }
    }

    private static Dated dated(Simpul element) {
        return switch (element) {
            case Perjanjian p ->
                    new Dated(
                            p.getTanggal(),
                            firstYear(p.getTahun(), p.getVersi()),
                            p.getTahun(),
                            RencanaPackage.Literals.PERJANJIAN__TANGGAL);
            case Anggaran a ->
                    new Dated(
                            a.getTanggal(),
                            firstYear(a.getTahun(), a.getVersi()),
                            a.getTahun(),
                            RencanaPackage.Literals.ANGGARAN__TANGGAL);
            case Laporan l ->
                    new Dated(
                            l.getTanggal(),
                            l.getTahun(),
                            l.getTahun() + 1,
                            RencanaPackage.Literals.LAPORAN__TANGGAL);
            default -> null;
        };
    }

    private static int firstYear(int tahun, Versi version) {
        return version == Versi.PERUBAHAN ? tahun : tahun - 1;
    }
}
