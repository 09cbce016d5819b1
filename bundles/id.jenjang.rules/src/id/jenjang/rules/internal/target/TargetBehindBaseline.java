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

/** J229: the last target of the period is worse than the state it began from. */
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
        NavigableMap<Integer, NilaiTahun> targets = Targets.inForce(indikator);
        if (baseline == null
                || targets.isEmpty()
                || indikator.getArah() == Arah.TETAP
                || indikator.getAkumulasi() == Akumulasi.JUMLAH) {
            return;
        }
        NilaiTahun last = targets.lastEntry().getValue();
        BigDecimal from = Targets.number(baseline).orElse(null);
        BigDecimal to = Targets.number(last).orElse(null);
        int wrongWay = indikator.getArah() == Arah.NAIK ? -1 : 1;
        if (from != null && to != null && to.compareTo(from) == wrongWay) {
            context.at(last)
                    .related(Place.of(baseline))
                    .variant(wrongWay < 0 ? "below" : "above")
                    .report(
                            indikator,
                            last.getNilai(),
                            last.getTahun(),
                            baseline.getNilai(),
                            baseline.getTahun());
        }
    }
}
