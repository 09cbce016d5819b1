package id.jenjang.rules.internal.target;

import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J213: a count of people or things is no whole number. */
final class DecimalsForCount extends ElementRule<NilaiAngka> {
    DecimalsForCount() {
        super("J213", Severity.WARNING, NilaiAngka.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(NilaiAngka value, CheckContext context) {
        if (value.getAngka() == null || value.getAngka().stripTrailingZeros().scale() <= 0) {
            return;
        }
        Values.ofOwn(value)
                .filter(Satuan::counts)
                .ifPresent(
                        indikator ->
                                context.at(value).report(indikator, value, indikator.getSatuan()));
    }
}
