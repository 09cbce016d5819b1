package id.jenjang.rules.internal.target;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.IndikatorNilai;
import id.jenjang.measure.Metode;
import id.jenjang.measure.Pengukur;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.Pengukuran;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * J225: a realisasi is ten times its target or more: a shifted comma, or a year held against
 * another unit.
 */
final class RealisasiTenfold extends ElementRule<EntriPengukuran> {
    RealisasiTenfold() {
        super("J225", Severity.WARNING, EntriPengukuran.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(EntriPengukuran entry, CheckContext context) {
        Indikator indikator = IndikatorNilai.resolved(entry.getIndikator()).orElse(null);
        if (indikator == null
                || !(entry.eContainer() instanceof Pengukuran measured)
                || !(entry.getNilai() instanceof NilaiAngka actual)
                || actual.getAngka() == null
                || Satuan.isShareAboveHundred(actual.getAngka(), indikator)) {
            return;
        }
        var targets = new Pengukur(context.plan(), Metode.BAKU);
        if (targets.target(indikator, measured.getTahun()).orElse(null) instanceof NilaiAngka target
                && target.getAngka() != null
                && target.getAngka().signum() > 0
                && actual.getAngka().compareTo(target.getAngka().multiply(BigDecimal.TEN)) >= 0) {
            BigDecimal factor =
                    actual.getAngka().divide(target.getAngka(), 1, RoundingMode.HALF_UP);
            context.at(actual)
                    .report(
                            indikator,
                            actual,
                            target,
                            FormatAngka.angka(factor, 1),
                            measured.getTahun());
        }
    }
}
