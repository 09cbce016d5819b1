package id.jenjang.rules.internal.target;

import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J215: a count or a part of a whole is below zero. */
final class NegativeValue extends ElementRule<NilaiAngka> {
    NegativeValue() {
        super("J215", Severity.ERROR, NilaiAngka.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(NilaiAngka value, CheckContext context) {
        if (value.getAngka() == null || value.getAngka().signum() >= 0) {
            return;
        }
        Values.ofOwn(value)
                .filter(indikator -> Satuan.counts(indikator) || Satuan.isShare(indikator))
                .ifPresent(
                        indikator ->
                                context.at(value).report(indikator, value, indikator.getSatuan()));
    }
}
