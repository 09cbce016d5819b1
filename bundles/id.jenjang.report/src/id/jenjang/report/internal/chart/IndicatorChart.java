package id.jenjang.report.internal.chart;

import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.Periode;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Figure.Chart;
import id.jenjang.report.tree.Figure.ChartKind;
import id.jenjang.report.tree.Figure.Point;
import id.jenjang.report.tree.Figure.Series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Target and realisasi of one indicator over the years of the Renstra, realisasi up to the year
 * reported on. Predicates stand on their place in the indicator's ladder and are labelled by name.
 * With figures for one year only, or numbers beside predicates, there is nothing to compare.
 */
public final class IndicatorChart {

    private static final int LEAST_YEARS = 2;

    private final ReportContext context;
    private final Indikator indikator;
    private final List<Integer> years;

    private IndicatorChart(ReportContext context, Indikator indikator) {
        this.context = context;
        this.indikator = indikator;
        this.years = years(context);
    }

    /** The sentence that leads to the chart, and the chart; nothing when there is none to draw. */
    public static List<Block> blocks(ReportContext context, Indikator indikator, ReportWriter out) {
        var chart = new IndicatorChart(context, indikator);
        return chart.draw().map(drawn -> chart.captioned(drawn, out)).orElse(List.of());
    }

    private static List<Integer> years(ReportContext context) {
        Optional<Periode> period = context.renstra().flatMap(context.rencana()::periode);
        int last = Math.max(context.tahun(), period.map(Periode::getAkhir).orElse(0));
        int first = Math.min(context.tahun() - 1, period.map(Periode::getAwal).orElse(last));
        return IntStream.rangeClosed(first, Math.min(last, first + 9)).boxed().toList();
    }

    private Optional<Chart> draw() {
        List<Integer> told =
                years.stream().filter(y -> number(target(y)) || number(realisasi(y))).toList();
        if (told.size() < LEAST_YEARS || told.stream().noneMatch(y -> number(realisasi(y)))) {
            return Optional.empty();
        }
        List<Integer> shown =
                IntStream.rangeClosed(told.getFirst(), told.getLast()).boxed().toList();
        if (mixed(shown)) {
            return Optional.empty();
        }
        var w = context.wording();
        return Optional.of(
                new Chart(
                        ChartKind.COLUMNS,
                        shown.stream().map(String::valueOf).toList(),
                        List.of(
                                new Series(
                                        w.text("kolom.target"),
                                        shown.stream().map(y -> point(target(y))).toList()),
                                new Series(
                                        w.text("kolom.realisasi"),
                                        shown.stream().map(y -> point(realisasi(y))).toList())),
                        unit()));
    }

    private Optional<Nilai> target(int year) {
        return context.pengukur().target(indikator, year);
    }

    private Optional<Nilai> realisasi(int year) {
        return year > context.tahun()
                ? Optional.empty()
                : context.pengukur().realisasi(indikator, year);
    }

    private boolean number(Optional<Nilai> value) {
        return value.flatMap(v -> context.pengukur().letak(indikator, v)).isPresent();
    }

    /** Whether some values are numbers and others predicates. */
    private boolean mixed(List<Integer> shown) {
        var kinds = new ArrayList<Boolean>();
        for (int year : shown) {
            for (var value : List.of(target(year), realisasi(year))) {
                if (number(value)) {
                    kinds.add(value.flatMap(context.pengukur()::angka).isPresent());
                }
            }
        }
        return kinds.stream().distinct().count() > 1;
    }

    private Point point(Optional<Nilai> value) {
        return value.flatMap(v -> context.pengukur().letak(indikator, v))
                .map(n -> new Point(n, context.printer().value(indikator, value)))
                .orElse(Point.GAP);
    }

    /** Percent signs stand at every mark already. */
    private String unit() {
        String unit = indikator.getSatuan();
        return unit == null || unit.isBlank() || unit.strip().equals("%")
                ? ""
                : context.wording().text("bagan.satuan", Map.of("satuan", unit.strip()));
    }

    private List<Block> captioned(Chart chart, ReportWriter out) {
        var values =
                Map.of(
                        "indikator", Cells.name(indikator.getNama()),
                        "awal", chart.categories().getFirst(),
                        "akhir", chart.categories().getLast(),
                        "rincian", inWords(chart));
        return new CaptionedChart(context.wording(), "bagan.indikator.", values).blocks(chart, out);
    }

    private String inWords(Chart chart) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < chart.categories().size(); i++) {
            parts.add(
                    context.wording()
                            .text(
                                    "bagan.indikator.tahun",
                                    Map.of(
                                            "tahunData", chart.categories().get(i),
                                            "target", label(chart.series().getFirst(), i),
                                            "realisasi", label(chart.series().getLast(), i))));
        }
        return String.join("; ", parts);
    }

    private static String label(Series series, int index) {
        Point point = series.points().get(index);
        return point.isGap() ? ValuePrinter.NONE : point.label();
    }
}
