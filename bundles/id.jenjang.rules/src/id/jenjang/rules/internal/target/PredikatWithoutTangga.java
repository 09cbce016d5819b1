package id.jenjang.rules.internal.target;

import id.jenjang.model.NilaiPredikat;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J210: a predicate is given to an indicator that has no tangga, so it cannot be compared. */
final class PredikatWithoutTangga extends ElementRule<NilaiPredikat> {
    PredikatWithoutTangga() {
        super("J210", Severity.ERROR, NilaiPredikat.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(NilaiPredikat value, CheckContext context) {
        Values.ofOwn(value)
                .filter(indikator -> indikator.getTangga() == null)
                .ifPresent(indikator -> context.at(value).report(indikator, value));
    }
}
