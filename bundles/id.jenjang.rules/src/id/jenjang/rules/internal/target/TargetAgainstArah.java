package id.jenjang.rules.internal.target;

import id.jenjang.model.Akumulasi;
import id.jenjang.model.Arah;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.Set;

/**
 * J206: a target moves against the indicator's arah: it falls though higher is better, or rises
 * though lower is better. Yearly amounts that are added up may go either way.
 */
final class TargetAgainstArah extends ElementRule<Indikator> {
    TargetAgainstArah() {
        super("J206", Severity.WARNING, Indikator.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        if (indikator.getAkumulasi() == Akumulasi.JUMLAH || indikator.getArah() == Arah.TETAP) {
            return;
        }
        // a step that a slipped comma explains is told by J207
        Set<NilaiTahun> explained = TargetJumps.steps(indikator, context);
        NilaiTahun before = null;
        for (NilaiTahun target : Targets.inForce(indikator, context).values()) {
            if (before != null && !explained.contains(target)) {
                compare(indikator, before, target, context);
            }
            before = target;
        }
    }

    private static void compare(
            Indikator indikator, NilaiTahun before, NilaiTahun target, CheckContext context) {
        BigDecimal earlier = Targets.number(before).orElse(null);
        BigDecimal now = Targets.number(target).orElse(null);
        if (earlier == null || now == null) {
            return;
        }
        int wrongWay = indikator.getArah() == Arah.NAIK ? -1 : 1;
        if (now.compareTo(earlier) == wrongWay) {
            context.at(target)
                    .variant(indikator.getArah() == Arah.NAIK ? "falls" : "rises")
                    .related(Place.of(before))
                    .report(
                            indikator,
                            before.getNilai(),
                            before.getTahun(),
                            target.getNilai(),
                            target.getTahun());
        }
    }
}
