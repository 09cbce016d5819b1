package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Sasaran;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J104: a sasaran of the agency has no indicator and cannot be measured. */
final class SasaranWithoutIndikator extends ElementRule<Sasaran> {
    SasaranWithoutIndikator() {
        super(
                "J104",
                Severity.ERROR,
                Sasaran.class,
                Regulation.PERMENPANRB_53_2014,
                Regulation.PERMENPANRB_88_2021);
    }

    @Override
    protected void check(Sasaran sasaran, CheckContext context) {
        if (sasaran.getIndikator().isEmpty()) {
            context.at(sasaran).report(sasaran);
        }
    }
}
