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
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
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
        List<Indikator> without =
                iku.stream().filter(each -> hasNoBand(each, laporan, measure)).toList();
        if (!without.isEmpty()) {
            report(without, laporan, measure, context);
        }
    }

    private static boolean hasNoBand(Indikator indikator, Laporan laporan, Pengukur measure) {
        return measure.capaian(indikator, laporan.getTahun()) instanceof Hasil.Terhitung capaian
                && measure.predikat(laporan.getSkala(), capaian).isEmpty();
    }

    /** One scale is the cause, however many indicators show it. */
    private static void report(
            List<Indikator> without, Laporan laporan, Pengukur measure, CheckContext context) {
        FindingDraft draft = context.at(laporan, RencanaPackage.Literals.LAPORAN__SKALA);
        without.forEach(indikator -> draft.related(Place.of(indikator)));
        Indikator first = without.getFirst();
        int decimals = measure.metode().desimal(Besaran.CAPAIAN);
        BigDecimal shown =
                measure.capaian(first, laporan.getTahun())
                        .angka()
                        .orElseThrow()
                        .setScale(decimals, RoundingMode.HALF_UP);
        if (without.size() > 1) {
            draft.variant("many");
        }
        draft.report(
                first,
                laporan.getTahun(),
                FormatAngka.persen(shown),
                laporan.getSkala(),
                without.size() - 1);
    }
}
