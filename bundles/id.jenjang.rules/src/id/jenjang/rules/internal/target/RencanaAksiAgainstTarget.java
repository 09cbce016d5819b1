package id.jenjang.rules.internal.target;

import id.jenjang.measure.IndikatorNilai;
import id.jenjang.measure.Metode;
import id.jenjang.measure.Pengukur;
import id.jenjang.model.EntriRencanaAksi;
import id.jenjang.model.Indikator;
import id.jenjang.model.LangkahTriwulan;
import id.jenjang.model.Nilai;
import id.jenjang.model.RencanaAksi;
import id.jenjang.model.Triwulan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J228: the Rencana Aksi's cumulative target up to the fourth triwulan is not the target of the
 * year.
 */
final class RencanaAksiAgainstTarget extends ElementRule<EntriRencanaAksi> {
    RencanaAksiAgainstTarget() {
        super("J228", Severity.ERROR, EntriRencanaAksi.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(EntriRencanaAksi entry, CheckContext context) {
        Indikator indikator = IndikatorNilai.resolved(entry.getIndikator()).orElse(null);
        if (indikator == null
                || context.isIncomplete(indikator)
                || !(entry.eContainer() instanceof RencanaAksi document)) {
            return;
        }
        Nilai target =
                new Pengukur(context.plan(), Metode.BAKU)
                        .target(indikator, document.getTahun())
                        .orElse(null);
        for (LangkahTriwulan step : entry.getLangkah()) {
            if (step.getTriwulan() == Triwulan.TW4
                    && step.getNilai() != null
                    && target != null
                    && !ValueComparison.equal(target, step.getNilai())) {
                context.at(step.getNilai())
                        .report(indikator, step.getNilai(), target, document.getTahun());
            }
        }
    }
}
