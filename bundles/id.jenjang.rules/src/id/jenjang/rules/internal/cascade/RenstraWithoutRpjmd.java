package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Laporan;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J109: a Renstra names no RPJMD although the plan has one or a report needs its visi and misi. */
final class RenstraWithoutRpjmd extends ElementRule<Renstra> {
    RenstraWithoutRpjmd() {
        super("J109", Severity.WARNING, Renstra.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        if (renstra.getRpjmd() != null) {
            return;
        }
        if (!context.plan().all(Rpjmd.class).isEmpty()) {
            context.at(renstra).report(renstra);
        } else if (!context.plan().all(Laporan.class).isEmpty()) {
            context.at(renstra).variant("none").report(renstra);
        }
    }
}
