package id.jenjang.rules.internal.target;

import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J212: a number is given to an indicator that is measured on a tangga. */
final class NumberForTangga extends ElementRule<NilaiAngka> {
    NumberForTangga() {
        super("J212", Severity.ERROR, NilaiAngka.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(NilaiAngka value, CheckContext context) {
        Values.ofOwn(value)
                .filter(indikator -> indikator.getTangga() != null)
                .ifPresent(
                        indikator ->
                                context.at(value).report(indikator, value, indikator.getTangga()));
    }
}
