package id.jenjang.rules.internal.scale;

import id.jenjang.model.Laporan;
import id.jenjang.model.Pita;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Skala;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EReference;

import java.util.List;

/**
 * J607: a report selects a scale of the library that leaves figures without a predicate or gives
 * them two. Of scales the plan defines itself J601 and J602 speak.
 */
final class ReportScaleBroken extends ElementRule<Laporan> {
    ReportScaleBroken() {
        super("J607", Severity.INFO, Laporan.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Laporan laporan, CheckContext context) {
        check(laporan, laporan.getSkala(), RencanaPackage.Literals.LAPORAN__SKALA, context);
        check(laporan, laporan.getPeringkat(), RencanaPackage.Literals.LAPORAN__PERINGKAT, context);
    }

    private static void check(
            Laporan laporan, Skala scale, EReference feature, CheckContext context) {
        if (scale == null
                || scale.eIsProxy()
                || context.plan().berkas().contains(scale.eContainer())) {
            return;
        }
        var bands = new Bands(scale);
        List<Pita> sorted = bands.fromLowest();
        for (int i = 1; i < sorted.size(); i++) {
            Pita lower = sorted.get(i - 1);
            Pita upper = sorted.get(i);
            String variant =
                    bands.gap(lower, upper) ? "gap" : bands.overlap(lower, upper) ? "overlap" : "";
            if (!variant.isEmpty()) {
                context.at(Place.of(laporan, feature))
                        .variant(variant)
                        .key(upper.getPredikat())
                        .report(scale, BandText.of(lower), BandText.of(upper));
            }
        }
    }
}
