package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Periode;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J114: a period ends before it begins, or is no five-year period (which touches five or six
 * calendar years).
 */
final class PeriodeImplausible extends ElementRule<Periode> {
    private static final int LONGEST = 6;

    PeriodeImplausible() {
        super("J114", Severity.ERROR, Periode.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Periode periode, CheckContext context) {
        if (periode.getAwal() == 0 || periode.getAkhir() == 0) {
            return; // a year that could not be read
        }
        int years = periode.getAkhir() - periode.getAwal() + 1;
        if (years < 1) {
            context.at(periode).report(periode.getAwal(), periode.getAkhir());
        } else if (years > LONGEST) {
            context.at(periode)
                    .variant("long")
                    .severity(Severity.WARNING)
                    .report(periode.getAwal(), periode.getAkhir(), years);
        }
    }
}
