package id.jenjang.rules.internal.target;

import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.NavigableMap;

/** J209: a baseline is of a year for which targets are already set, so it is no baseline. */
final class KondisiAwalYear extends ElementRule<Indikator> {
    KondisiAwalYear() {
        super("J209", Severity.ERROR, Indikator.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        if (indikator.getKondisiAwal().isEmpty()) {
            return;
        }
        NavigableMap<Integer, NilaiTahun> targets = Targets.inForce(indikator, context);
        for (NilaiTahun baseline : indikator.getKondisiAwal()) {
            if (!targets.isEmpty()
                    && !context.isIncomplete(indikator)
                    && baseline.getTahun() > targets.firstKey()) {
                context.at(baseline, RencanaPackage.Literals.NILAI_TAHUN__TAHUN)
                        .report(indikator, baseline.getTahun(), targets.firstKey());
            }
        }
    }
}
