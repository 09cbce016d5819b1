package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Periode;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J113: the years of a Renstra do not lie within those of the RPJMD it rests on. */
final class RenstraOutsideRpjmd extends ElementRule<Renstra> {
    RenstraOutsideRpjmd() {
        super("J113", Severity.ERROR, Renstra.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        Rpjmd rpjmd = renstra.getRpjmd();
        Periode own = renstra.getPeriode();
        if (rpjmd == null || rpjmd.eIsProxy() || rpjmd.getPeriode() == null || own == null) {
            return;
        }
        Periode above = rpjmd.getPeriode();
        if (!isForward(own) || !isForward(above)) {
            return; // a year that could not be read, or a period J114 speaks of
        }
        if (own.getAwal() < above.getAwal() || own.getAkhir() > above.getAkhir()) {
            context.at(own)
                    .related(Place.of(above))
                    .report(
                            own.getAwal(),
                            own.getAkhir(),
                            above.getAwal(),
                            above.getAkhir(),
                            rpjmd);
        }
    }

    private static boolean isForward(Periode periode) {
        return periode.getAwal() > 0 && periode.getAwal() <= periode.getAkhir();
    }
}
