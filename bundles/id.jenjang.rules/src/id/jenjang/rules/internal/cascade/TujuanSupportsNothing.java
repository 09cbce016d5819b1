package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Misi;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/**
 * J108: the RPJMD is part of the plan, and a tujuan (or a sasaran without tujuan) supports nothing
 * of it.
 */
final class TujuanSupportsNothing extends ElementRule<Renstra> {
    TujuanSupportsNothing() {
        super(
                "J108",
                Severity.WARNING,
                Renstra.class,
                Regulation.PERMENDAGRI_86_2017,
                Regulation.PERMENPANRB_89_2021);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        if (context.plan().all(Misi.class).isEmpty()) {
            return;
        }
        for (var tujuan : renstra.getTujuan()) {
            if (tujuan.getMendukung().isEmpty() && supportNothing(tujuan.getSasaran())) {
                context.at(tujuan).report(tujuan);
            }
        }
        for (var sasaran : renstra.getSasaran()) {
            if (sasaran.getMendukung().isEmpty() && !context.isIncomplete(renstra)) {
                context.at(sasaran).report(sasaran);
            }
        }
    }

    private static boolean supportNothing(List<Sasaran> sasaran) {
        return sasaran.stream().allMatch(s -> s.getMendukung().isEmpty());
    }
}
