package id.jenjang.rules.internal.scale;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Pita;
import id.jenjang.model.Skala;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.List;

/** J601: some figures between 0 and 100 percent lie in no band of a scale. */
final class ScaleGap extends ElementRule<Skala> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ScaleGap() {
        super(
                "J601",
                Severity.WARNING,
                Skala.class,
                Regulation.PERMENDAGRI_86_2017,
                Regulation.PERMENPANRB_88_2021);
    }

    @Override
    protected void check(Skala scale, CheckContext context) {
        if (scale.getPita().stream().anyMatch(Bands::isEmpty)) {
            return; // J603 speaks of the band whose bounds are swapped
        }
        var bands = new Bands(scale);
        List<Pita> sorted = bands.fromLowest();
        if (sorted.isEmpty()) {
            return;
        }
        checkEnds(sorted, context);
        Pita reaching = sorted.get(0);
        for (Pita band : sorted.subList(1, sorted.size())) {
            if (bands.gap(reaching, band)) {
                context.at(band)
                        .related(Place.of(reaching))
                        .report(BandText.of(reaching), BandText.of(band));
            }
            reaching = higher(reaching, band);
        }
    }

    private static void checkEnds(List<Pita> sorted, CheckContext context) {
        Pita lowest = sorted.get(0);
        BigDecimal from = lowest.getBawah();
        if (from != null && from.signum() > 0) {
            context.at(lowest)
                    .variant("bottom")
                    .report(BandText.of(lowest), FormatAngka.angka(from));
        } else if (from != null && from.signum() == 0 && !lowest.isBawahTermasuk()) {
            context.at(lowest).variant("end").report(BandText.of(lowest), 0);
        }
        Pita highest = sorted.stream().reduce(ScaleGap::higher).orElseThrow();
        BigDecimal to = highest.getAtas();
        int comparison = to == null ? 1 : to.compareTo(HUNDRED);
        if (comparison < 0) {
            context.at(highest).variant("top").report(BandText.of(highest), FormatAngka.angka(to));
        } else if (comparison == 0 && !highest.isAtasTermasuk()) {
            context.at(highest)
                    .variant("end")
                    .report(BandText.of(highest), FormatAngka.angka(HUNDRED));
        }
    }

    private static Pita higher(Pita one, Pita two) {
        if (one.getAtas() == null || two.getAtas() == null) {
            return one.getAtas() == null ? one : two;
        }
        int comparison = one.getAtas().compareTo(two.getAtas());
        return comparison > 0 || comparison == 0 && one.isAtasTermasuk() ? one : two;
    }
}
