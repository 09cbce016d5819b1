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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * J230: a baseline is of a year long before the Renstra, or of another year than all others of the
 * Renstra: usually a typing error (2012 for 2021). One later than the first target is told by J209.
 */
final class KondisiAwalOdd extends ElementRule<Renstra> {
    private static final int OLDEST = 2;
    private static final int FEWEST_OTHERS = 2;

    KondisiAwalOdd() {
        super("J230", Severity.WARNING, Renstra.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        List<NilaiTahun> baselines =
                RenstraIndikator.of(renstra).stream()
                        .flatMap(each -> each.getKondisiAwal().stream())
                        .filter(each -> each.getTahun() != 0)
                        .toList();
        Optional<Integer> begin = context.plan().periode(renstra).map(Periode::getAwal);
        Optional<Integer> usual = usual(baselines);
        for (NilaiTahun baseline : baselines) {
            if (begin.filter(year -> baseline.getTahun() < year - OLDEST).isPresent()) {
                report("early", baseline, begin.get(), context);
            } else if (usual.filter(year -> baseline.getTahun() != year).isPresent()
                    && !afterFirstTarget(baseline, context)) {
                report("other", baseline, usual.get(), context);
            }
        }
    }

    /** The year of all baselines but one, when there are some. */
    private static Optional<Integer> usual(List<NilaiTahun> baselines) {
        Map<Integer, Long> years =
                baselines.stream()
                        .collect(
                                Collectors.groupingBy(NilaiTahun::getTahun, Collectors.counting()));
        return years.entrySet().stream()
                .filter(each -> each.getValue() >= FEWEST_OTHERS)
                .filter(each -> each.getValue() == baselines.size() - 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean afterFirstTarget(NilaiTahun baseline, CheckContext context) {
        var targets = Targets.inForce((Indikator) baseline.eContainer(), context);
        return !targets.isEmpty() && baseline.getTahun() > targets.firstKey();
    }

    private static void report(
            String variant, NilaiTahun baseline, int year, CheckContext context) {
        context.at(baseline, RencanaPackage.Literals.NILAI_TAHUN__TAHUN)
                .variant(variant)
                .report((Indikator) baseline.eContainer(), baseline.getTahun(), year);
    }
}
