package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Tujuan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J103: a tujuan has no sasaran, so nothing leads to it. */
final class TujuanWithoutSasaran extends ElementRule<Tujuan> {
    TujuanWithoutSasaran() {
        super(
                "J103",
                Severity.ERROR,
                Tujuan.class,
                Regulation.PERMENDAGRI_86_2017,
                Regulation.PERMENPANRB_88_2021);
    }

    @Override
    protected void check(Tujuan tujuan, CheckContext context) {
        if (tujuan.getSasaran().isEmpty()) {
            context.at(tujuan).report(tujuan);
        }
    }
}
