package id.jenjang.rules.internal.target;

import id.jenjang.model.NilaiTahun;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.TabelTarget;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J202: a target is set for a year the plan does not cover, often a slip of the pen such as 20233.
 */
final class TargetOutsidePeriode extends ElementRule<TabelTarget> {
    TargetOutsidePeriode() {
        super("J202", Severity.ERROR, TabelTarget.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(TabelTarget table, CheckContext context) {
        for (NilaiTahun target : table.getNilai()) {
            Targets.periode(table, target.getTahun(), context.plan())
                    .filter(periode -> !Targets.holds(periode, target.getTahun()))
                    .ifPresent(
                            periode ->
                                    context.at(target, RencanaPackage.Literals.NILAI_TAHUN__TAHUN)
                                            .report(
                                                    table.eContainer(),
                                                    target.getTahun(),
                                                    periode.getAwal(),
                                                    periode.getAkhir()));
        }
    }
}
