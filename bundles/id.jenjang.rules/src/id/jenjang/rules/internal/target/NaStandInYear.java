package id.jenjang.rules.internal.target;

import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J218: a value standing in for a missing realisasi is not from an earlier year. */
final class NaStandInYear extends ElementRule<EntriPengukuran> {
    NaStandInYear() {
        super("J218", Severity.ERROR, EntriPengukuran.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(EntriPengukuran entry, CheckContext context) {
        if (entry.getNilai() instanceof NilaiNA na
                && na.getPengganti() != null
                && entry.eContainer() instanceof Pengukuran measured
                && measured.getTahun() != 0
                && na.getTahunPengganti() >= measured.getTahun()) {
            context.at(na, RencanaPackage.Literals.NILAI_NA__TAHUN_PENGGANTI)
                    .report(na.getPengganti(), na.getTahunPengganti(), measured.getTahun());
        }
    }
}
