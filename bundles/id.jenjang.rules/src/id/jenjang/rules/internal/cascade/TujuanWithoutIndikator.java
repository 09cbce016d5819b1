package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Tujuan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J102: a tujuan has no indicator, so nobody can tell whether it was reached. */
final class TujuanWithoutIndikator extends ElementRule<Tujuan> {
    TujuanWithoutIndikator() {
        super(
                "J102",
                Severity.ERROR,
                Tujuan.class,
                Regulation.PERMENDAGRI_86_2017,
                Regulation.PERMENPANRB_88_2021);
    }

    @Override
    protected void check(Tujuan tujuan, CheckContext context) {
        if (tujuan.getIndikator().isEmpty()) {
            context.at(tujuan).report(tujuan);
        }
    }
}
