package id.jenjang.rules.internal.target;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/** J220: a report is defined for a year in which an IKU was not measured. */
final class MeasurementMissing extends ElementRule<Laporan> {
    MeasurementMissing() {
        super("J220", Severity.WARNING, Laporan.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Laporan laporan, CheckContext context) {
        Rencana plan = context.plan();
        List<Indikator> iku =
                plan.instansiOf(laporan)
                        .flatMap((Instansi instansi) -> plan.renstra(instansi, laporan.getTahun()))
                        .map(plan::iku)
                        .orElse(List.of());
        // what could not be read is not missing
        if (laporan.getTahun() == 0 || !context.isFullyRead()) {
            return;
        }
        for (Indikator indikator : iku) {
            if (plan.pengukuran(indikator, laporan.getTahun()).isEmpty()) {
                context.at(indikator)
                        .key(laporan.getTahun())
                        .related(Place.of(laporan))
                        .report(indikator, laporan.getTahun());
            }
        }
    }
}
