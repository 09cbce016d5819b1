package id.jenjang.rules.internal.target;

import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Periode;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Renstra;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * J201: an indicator of the Renstra lacks the target of some years. Years before the first target
 * of the whole Renstra are no gap: the period counts the year of inauguration, for which nobody
 * sets targets.
 */
final class TargetYearMissing extends ElementRule<Renstra> {
    private static final int LONGEST_PERIODE = 50;

    TargetYearMissing() {
        super("J201", Severity.WARNING, Renstra.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        Periode periode = context.plan().periode(renstra).orElse(null);
        if (periode == null
                || periode.getAwal() == 0
                || periode.getAkhir() - periode.getAwal() > LONGEST_PERIODE) {
            return;
        }
        List<Indikator> all = RenstraIndikator.of(renstra);
        int first =
                all.stream()
                        .flatMap(indikator -> Targets.inForce(indikator, context).keySet().stream())
                        .mapToInt(year -> year)
                        .filter(year -> year >= periode.getAwal())
                        .min()
                        .orElse(periode.getAkhir() + 1);
        for (Indikator indikator : all) {
            NavigableMap<Integer, NilaiTahun> targets = Targets.inForce(indikator, context);
            String missing =
                    IntStream.rangeClosed(first, periode.getAkhir())
                            .filter(year -> !targets.containsKey(year))
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(", "));
            if (!targets.isEmpty() && !missing.isEmpty()) {
                context.at(indikator, RencanaPackage.Literals.INDIKATOR__TARGET)
                        .report(indikator, missing, first, periode.getAkhir());
            }
        }
    }
}
