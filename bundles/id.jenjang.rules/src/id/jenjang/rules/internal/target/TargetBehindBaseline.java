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
import java.util.Comparator;
import java.util.NavigableMap;

/** J229: the last target of the period, or its first, is worse than the state it began from. */
final class TargetBehindBaseline extends ElementRule<Indikator> {
    TargetBehindBaseline() {
        super("J229", Severity.WARNING, Indikator.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        NilaiTahun baseline =
                indikator.getKondisiAwal().stream()
                        .max(Comparator.comparingInt(NilaiTahun::getTahun))
                        .orElse(null);
        NavigableMap<Integer, NilaiTahun> targets = Targets.inForce(indikator, context);
        if (baseline == null
                || targets.isEmpty()
                || indikator.getArah() == Arah.TETAP
                || indikator.getAkumulasi() == Akumulasi.JUMLAH) {
            return;
        }
        // a plan that ends worse than it began says so once
        if (!isBehind(baseline, targets.lastEntry().getValue())) {
            report(baseline, targets.firstEntry().getValue(), "first.", context);
        } else {
            report(baseline, targets.lastEntry().getValue(), "", context);
        }
    }

    private static boolean isBehind(NilaiTahun baseline, NilaiTahun target) {
        BigDecimal from = Targets.number(baseline).orElse(null);
        BigDecimal to = Targets.number(target).orElse(null);
        return from != null && to != null && to.compareTo(from) == wrongWay(target);
    }

    private static int wrongWay(NilaiTahun target) {
        return indikator(target).getArah() == Arah.NAIK ? -1 : 1;
    }

    private static Indikator indikator(NilaiTahun target) {
        return (Indikator) target.eContainer().eContainer();
    }

    private static void report(
            NilaiTahun baseline, NilaiTahun target, String which, CheckContext context) {
        if (isBehind(baseline, target)) {
            context.at(target)
                    .related(Place.of(baseline))
                    .variant(which + (wrongWay(target) < 0 ? "below" : "above"))
                    .report(
                            indikator(target),
                            target.getNilai(),
                            target.getTahun(),
                            baseline.getNilai(),
                            baseline.getTahun());
        }
    }
}
