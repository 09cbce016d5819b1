package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Misi;
import id.jenjang.model.Rpjmd;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;
import java.util.stream.Stream;

/**
 * J111: the RPJMD lacks a level: no visi, no misi, or sasaran daerah without tujuan daerah. Told
 * once per RPJMD.
 */
final class RpjmdLevelMissing extends ElementRule<Rpjmd> {
    RpjmdLevelMissing() {
        super("J111", Severity.INFO, Rpjmd.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Rpjmd rpjmd, CheckContext context) {
        if (context.isIncomplete(rpjmd)) {
            return;
        }
        List<Misi> below = rpjmd.getVisi() == null ? List.of() : rpjmd.getVisi().getMisi();
        List<Misi> misi = Stream.concat(below.stream(), rpjmd.getMisi().stream()).toList();
        if (misi.isEmpty()) {
            context.at(rpjmd).variant("misi").report(rpjmd);
        } else if (rpjmd.getVisi() == null) {
            context.at(rpjmd).variant("visi").report(rpjmd);
        }
        misi.stream()
                .filter(m -> !m.getSasaran().isEmpty())
                .findFirst()
                .ifPresent(m -> context.at(m.getSasaran().get(0)).report(m));
    }
}
