package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Renstra;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J110: sasaran stand directly under the Renstra; the level tujuan is missing. */
final class SasaranWithoutTujuan extends ElementRule<Renstra> {
    SasaranWithoutTujuan() {
        super("J110", Severity.INFO, Renstra.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        if (!renstra.getSasaran().isEmpty() && !context.isIncomplete(renstra)) {
            context.at(renstra.getSasaran().get(0)).report(renstra, renstra.getSasaran().size());
        }
    }
}
