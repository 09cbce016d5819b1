package id.jenjang.rules.internal.scale;

import id.jenjang.model.Skala;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J603: a scale has no bands, or a band that holds no figure because its bounds are swapped. */
final class ScaleEmpty extends ElementRule<Skala> {
    ScaleEmpty() {
        super("J603", Severity.ERROR, Skala.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Skala scale, CheckContext context) {
        if (scale.getPita().isEmpty()) {
            context.at(scale).variant("none").report(scale);
        }
        scale.getPita().stream()
                .filter(Bands::isEmpty)
                .forEach(band -> context.at(band).report(BandText.of(band)));
    }
}
