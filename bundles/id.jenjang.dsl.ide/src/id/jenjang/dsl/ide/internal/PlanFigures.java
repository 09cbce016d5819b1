package id.jenjang.dsl.ide.internal;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.Metode;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Besaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pita;

import org.eclipse.emf.ecore.EObject;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The figures of one plan, each year's by the method of the report that covers it. Kept as long as
 * the plan.
 */
public final class PlanFigures {

    private static final String AT_LEAST = "≥ ";

    private final Rencana rencana;
    private final Map<Instansi, SortedSet<Integer>> budgetYears = new HashMap<>();
    private final Map<AgencyYear, Optional<Laporan>> reports = new ConcurrentHashMap<>();
    private final Map<Optional<Laporan>, Pengukur> measures = new ConcurrentHashMap<>();

    private record AgencyYear(Instansi agency, int year) {}

    private PlanFigures(Rencana rencana) {
        this.rencana = rencana;
        for (var budget : rencana.all(Anggaran.class)) {
            rencana.instansiOf(budget)
                    .ifPresent(
                            agency ->
                                    budgetYears
                                            .computeIfAbsent(agency, each -> new TreeSet<>())
                                            .add(budget.getTahun()));
        }
    }

    /** The figures of a plan. */
    public static PlanFigures of(LoadedPlan plan) {
        return plan.rencana().shared(PlanFigures.class, PlanFigures::new);
    }

    /** The plan. */
    public Rencana rencana() {
        return rencana;
    }

    /** What measures an element in a year. */
    public Pengukur measure(EObject element, int year) {
        var report =
                rencana.instansiOf(element)
                        .flatMap(
                                agency ->
                                        reports.computeIfAbsent(
                                                new AgencyYear(agency, year), this::report));
        return measures.computeIfAbsent(
                report, each -> new Pengukur(rencana, each.map(Metode::of).orElse(Metode.BAKU)));
    }

    /** The agency's report of the year, else that of the year nearest to it. */
    private Optional<Laporan> report(AgencyYear of) {
        return rencana.laporan(of.agency(), of.year())
                .or(
                        () ->
                                rencana.all(Laporan.class).stream()
                                        .filter(each -> isOf(each, of.agency()))
                                        .min(
                                                Comparator.comparingInt(
                                                        each ->
                                                                Math.abs(
                                                                        each.getTahun()
                                                                                - of.year()))));
    }

    private boolean isOf(Laporan report, Instansi agency) {
        return rencana.instansiOf(report).filter(agency::equals).isPresent();
    }

    /** The years for which an element's agency has a budget, the last one first. */
    public List<Integer> budgetYears(EObject element) {
        return rencana.instansiOf(element)
                .map(agency -> List.copyOf(budgetYears.getOrDefault(agency, new TreeSet<>())))
                .orElse(List.of())
                .reversed();
    }

    /** A percentage, a dash when it cannot be computed. */
    public static String percent(Pengukur measure, Hasil figure, Besaran kind) {
        return figure.angka().isPresent() ? measure.teks(figure, kind) + "%" : "–";
    }

    /** The name of the band a capaian lies in. */
    public static Optional<String> predicate(Pengukur measure, Hasil capaian) {
        return measure.predikat(capaian).map(Pita::getPredikat);
    }

    /** An amount; of one with unknown parts, that it is at least so much. */
    public static Optional<String> amount(Jumlah amount) {
        return amount.angka()
                .map(each -> (amount.lengkap() ? "" : AT_LEAST) + FormatAngka.rupiah(each));
    }
}
