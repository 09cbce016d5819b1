package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Renstra;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J117: neither the Renstra nor its RPJMD says for which years it holds; no target can then be
 * missing or outside the period.
 */
final class RenstraWithoutPeriode extends ElementRule<Renstra> {
    RenstraWithoutPeriode() {
        super("J117", Severity.ERROR, Renstra.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        if (context.isFullyRead() && context.plan().periode(renstra).isEmpty()) {
            context.at(renstra).report(renstra);
        }
    }
}
