package id.jenjang.rules.internal.scale;

import id.jenjang.model.Pita;
import id.jenjang.model.Skala;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/** J602: some figures lie in two neighbouring bands of a scale and would have two predicates. */
final class ScaleOverlap extends ElementRule<Skala> {
    ScaleOverlap() {
        super(
                "J602",
                Severity.ERROR,
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
        for (int i = 1; i < sorted.size(); i++) {
            Pita lower = sorted.get(i - 1);
            Pita upper = sorted.get(i);
            if (bands.overlap(lower, upper)) {
                context.at(upper)
                        .related(Place.of(lower))
                        .report(BandText.of(lower), BandText.of(upper));
            }
        }
    }
}
