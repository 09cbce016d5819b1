package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Misi;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Tujuan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/**
 * J122: all other tujuan, or all other sasaran, of the Renstra name what they support and this one
 * does not. What has no link at all, its sasaran included, is told by J108.
 */
final class SupportOutlier extends ElementRule<Renstra> {
    private static final int FEWEST_OTHERS = 2;

    SupportOutlier() {
        super(
                "J122",
                Severity.WARNING,
                Renstra.class,
                Regulation.PERMENDAGRI_86_2017,
                Regulation.PERMENPANRB_89_2021);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        boolean rpjmdThere = !context.plan().all(Misi.class).isEmpty();
        List<Tujuan> tujuan = context.plan().tujuan(renstra);
        List<Tujuan> lone = tujuan.stream().filter(t -> t.getMendukung().isEmpty()).toList();
        if (lone.size() == 1 && tujuan.size() > FEWEST_OTHERS) {
            Tujuan odd = lone.getFirst();
            if (!(rpjmdThere && linkless(odd)) && !context.isIncomplete(odd)) {
                context.at(odd).report(odd, tujuan.size() - 1);
            }
        }
        List<Sasaran> sasaran = context.plan().sasaran(renstra);
        List<Sasaran> loose = sasaran.stream().filter(s -> s.getMendukung().isEmpty()).toList();
        if (loose.size() == 1 && sasaran.size() > FEWEST_OTHERS) {
            Sasaran odd = loose.getFirst();
            if (!(rpjmdThere && toldByParent(odd)) && !context.isIncomplete(odd)) {
                context.at(odd).report(odd, sasaran.size() - 1);
            }
        }
    }

    private static boolean linkless(Tujuan tujuan) {
        return tujuan.getMendukung().isEmpty()
                && tujuan.getSasaran().stream().allMatch(s -> s.getMendukung().isEmpty());
    }

    /** A sasaran without tujuan, or below one that J108 speaks of. */
    private static boolean toldByParent(Sasaran sasaran) {
        return !(sasaran.eContainer() instanceof Tujuan tujuan) || linkless(tujuan);
    }
}
