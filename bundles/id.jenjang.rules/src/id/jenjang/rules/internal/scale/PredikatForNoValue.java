package id.jenjang.rules.internal.scale;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Metode;
import id.jenjang.measure.Pengukur;
import id.jenjang.model.Besaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Skala;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.RoundingMode;
import java.util.List;

/** J604: the scale a report names has no predicate for the capaian of an IKU. */
final class PredikatForNoValue extends ElementRule<Laporan> {
    PredikatForNoValue() {
        super(
                "J604",
                Severity.WARNING,
                Laporan.class,
                Regulation.PERMENPANRB_53_2014,
                Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Laporan laporan, CheckContext context) {
        Skala scale = laporan.getSkala();
        if (scale == null
                || scale.eIsProxy()
                || context.isIncomplete(scale)
                || scale.getPita().isEmpty()) {
            return;
        }
        var plan = context.plan();
        List<Indikator> iku =
                plan.instansiOf(laporan)
                        .flatMap(instansi -> plan.renstra(instansi, laporan.getTahun()))
                        .map(plan::iku)
                        .orElse(List.of());
        var measure = new Pengukur(plan, Metode.of(laporan));
        for (Indikator indikator : iku) {
            if (measure.capaian(indikator, laporan.getTahun()) instanceof Hasil.Terhitung capaian
                    && measure.predikat(scale, capaian).isEmpty()) {
                int decimals = measure.metode().desimal(Besaran.CAPAIAN);
                context.at(laporan, RencanaPackage.Literals.LAPORAN__SKALA)
                        .key(indikator)
                        .related(Place.of(indikator))
                        .report(
                                indikator,
                                laporan.getTahun(),
                                FormatAngka.persen(
                                        capaian.nilai().setScale(decimals, RoundingMode.HALF_UP)),
                                scale);
            }
        }
    }
}
