package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Renstra;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J123: a Renstra has neither tujuan nor sasaran, so every document of the agency stays empty. */
final class RenstraWithoutTujuan extends ElementRule<Renstra> {
    RenstraWithoutTujuan() {
        super(
                "J123",
                Severity.ERROR,
                Renstra.class,
                Regulation.PERMENDAGRI_86_2017,
                Regulation.PERMENPANRB_88_2021);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        if (context.isFullyRead()
                && renstra.getTujuan().isEmpty()
                && renstra.getSasaran().isEmpty()) {
            context.at(renstra).report(renstra);
        }
    }
}
