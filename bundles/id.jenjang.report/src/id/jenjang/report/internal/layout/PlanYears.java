package id.jenjang.report.internal.layout;

import id.jenjang.model.Anggaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Periode;
import id.jenjang.report.internal.ReportContext;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The years of a Renstra its tables have columns for: from the first to the last year of the period
 * that a goal or objective has a target or the agency a budget for; the whole period when there is
 * none.
 */
final class PlanYears {

    private PlanYears() {}

    static List<Integer> of(ReportContext context) {
        Optional<Periode> period = context.renstra().flatMap(context.rencana()::periode);
        IntSummaryStatistics known =
                IntStream.concat(targets(context), budgets(context))
                        .filter(year -> period.isEmpty() || holds(period.get(), year))
                        .summaryStatistics();
        if (known.getCount() > 0) {
            return IntStream.rangeClosed(known.getMin(), known.getMax()).boxed().toList();
        }
        return period.map(p -> IntStream.rangeClosed(p.getAwal(), p.getAkhir()).boxed().toList())
                .orElse(List.of(context.tahun()));
    }

    private static IntStream targets(ReportContext context) {
        Stream<Indikator> indicators =
                Stream.concat(
                        context.tujuan().stream().flatMap(t -> t.getIndikator().stream()),
                        context.renstra().map(context.rencana()::sasaran).stream()
                                .flatMap(Collection::stream)
                                .flatMap(s -> s.getIndikator().stream()));
        return indicators
                .flatMap(i -> i.getTarget().stream())
                .flatMap(table -> table.getNilai().stream())
                .mapToInt(NilaiTahun::getTahun);
    }

    private static IntStream budgets(ReportContext context) {
        return context.rencana().all(Anggaran.class).stream()
                .filter(
                        a ->
                                context.rencana()
                                        .instansiOf(a)
                                        .filter(context.instansi()::equals)
                                        .isPresent())
                .mapToInt(Anggaran::getTahun);
    }

    private static boolean holds(Periode period, int year) {
        return period.getAwal() <= year && year <= period.getAkhir();
    }
}
