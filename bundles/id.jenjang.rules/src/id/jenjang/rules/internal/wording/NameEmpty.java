package id.jenjang.rules.internal.wording;

import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;

/** J404: a name is written and empty. */
final class NameEmpty extends ElementRule<Bernama> {
    NameEmpty() {
        super("J404", Severity.ERROR, Bernama.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Bernama element, CheckContext context) {
        if (element.getNama() != null && element.getNama().isBlank()) {
            context.at(Place.of(element, RencanaPackage.Literals.BERNAMA__NAMA))
                    .report(Label.kind(element));
        }
    }
}
