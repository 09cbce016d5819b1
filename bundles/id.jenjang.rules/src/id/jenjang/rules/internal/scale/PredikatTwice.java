package id.jenjang.rules.internal.scale;

import id.jenjang.model.Pita;
import id.jenjang.model.Skala;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Names;

import java.util.HashMap;
import java.util.Map;

/** J605: two bands of a scale give the same predicate. */
final class PredikatTwice extends ElementRule<Skala> {
    PredikatTwice() {
        super("J605", Severity.WARNING, Skala.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Skala scale, CheckContext context) {
        Map<String, Pita> first = new HashMap<>();
        for (Pita band : scale.getPita()) {
            if (band.getPredikat() == null) {
                continue;
            }
            Pita earlier = first.putIfAbsent(Names.normalized(band.getPredikat()), band);
            if (earlier != null) {
                context.at(band)
                        .related(Place.of(earlier))
                        .report(scale, band.getPredikat(), BandText.of(earlier), BandText.of(band));
            }
        }
    }
}
