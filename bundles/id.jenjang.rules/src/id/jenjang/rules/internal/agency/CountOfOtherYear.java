package id.jenjang.rules.internal.agency;

import id.jenjang.model.Pegawai;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Sarana;
import id.jenjang.model.Simpul;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EAttribute;

import java.time.LocalDate;

/** J704: a count of staff or assets has a day of another year. */
final class CountOfOtherYear extends ElementRule<Simpul> {
    CountOfOtherYear() {
        super("J704", Severity.WARNING, Simpul.class, Regulation.JENJANG);
    }

    @Override
    protected void check(Simpul element, CheckContext context) {
        switch (element) {
            case Pegawai p ->
                    check(p, p.getTanggal(), p.getTahun(), Literals.PEGAWAI__TANGGAL, context);
            case Sarana s ->
                    check(s, s.getTanggal(), s.getTahun(), Literals.SARANA__TANGGAL, context);
            default -> {
                // nothing is counted here
            }
        }
    }

    private static void check(
            Simpul element, LocalDate day, int year, EAttribute feature, CheckContext context) {
        if (day != null && year > 0 && day.getYear() != year) {
            context.at(element, feature).report(day.getYear(), year);
        }
    }
}
