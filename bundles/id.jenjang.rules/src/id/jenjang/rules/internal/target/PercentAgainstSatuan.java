package id.jenjang.rules.internal.target;

import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J216: a value is written in percent although the indicator's satuan is another (77,02 against 100
 * percent).
 */
final class PercentAgainstSatuan extends ElementRule<NilaiAngka> {
    PercentAgainstSatuan() {
        super("J216", Severity.ERROR, NilaiAngka.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(NilaiAngka value, CheckContext context) {
        if (!value.isPersen()) {
            return;
        }
        Values.ofOwn(value)
                .filter(indikator -> indikator.getSatuan() != null && !Satuan.isPercent(indikator))
                .ifPresent(
                        indikator ->
                                context.at(value).report(indikator, value, indikator.getSatuan()));
    }
}
