package id.jenjang.rules.internal.target;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;

/** J214: a part of a whole is more than 100 percent. */
final class ShareAboveHundred extends ElementRule<NilaiAngka> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ShareAboveHundred() {
        super("J214", Severity.WARNING, NilaiAngka.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(NilaiAngka value, CheckContext context) {
        if (value.getAngka() == null || value.getAngka().compareTo(HUNDRED) <= 0) {
            return;
        }
        Values.ofOwn(value)
                .filter(Satuan::isShare)
                .ifPresent(
                        indikator ->
                                context.at(value)
                                        .report(indikator, FormatAngka.persen(value.getAngka())));
    }
}
