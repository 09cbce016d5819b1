package id.jenjang.rules.internal.wording;

import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J405: a name has spaces around it or more than one between words; tables and searches show it.
 */
final class NameSpaces extends ElementRule<Bernama> {
    NameSpaces() {
        super("J405", Severity.INFO, Bernama.class, Regulation.JENJANG);
    }

    @Override
    protected void check(Bernama element, CheckContext context) {
        String name = element.getNama();
        if (name == null || name.isBlank()) {
            return;
        }
        String clean = name.strip().replaceAll("\\s+", " ");
        if (!clean.equals(name)) {
            Place whole =
                    new Place.ModelPlace(
                            element, RencanaPackage.Literals.BERNAMA__NAMA, -1, 0, name.length());
            context.at(Place.of(element, RencanaPackage.Literals.BERNAMA__NAMA))
                    .fix("clean", whole, clean)
                    .report(element);
        }
    }
}
