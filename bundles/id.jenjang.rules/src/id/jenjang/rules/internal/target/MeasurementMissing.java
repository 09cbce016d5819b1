package id.jenjang.rules.internal.target;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
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
        List<Indikator> missing =
                iku.stream()
                        .filter(each -> plan.pengukuran(each, laporan.getTahun()).isEmpty())
                        .toList();
        if (missing.size() > 1 && missing.size() == iku.size()) {
            // the whole measurement is missing: one cause
            FindingDraft draft = context.at(laporan, RencanaPackage.Literals.LAPORAN__TAHUN);
            missing.forEach(indikator -> draft.related(Place.of(indikator)));
            draft.variant("all").report(missing.size(), laporan.getTahun());
            return;
        }
        for (Indikator indikator : missing) {
            context.at(indikator)
                    .key(laporan.getTahun())
                    .related(Place.of(laporan))
                    .report(indikator, laporan.getTahun());
        }
    }
}
