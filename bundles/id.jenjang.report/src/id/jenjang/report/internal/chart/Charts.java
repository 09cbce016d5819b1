package id.jenjang.report.internal.chart;

import id.jenjang.measure.Hasil;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.PenghitungAnggaran;
import id.jenjang.model.Besaran;
import id.jenjang.model.Program;
import id.jenjang.model.Triwulan;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.tree.Figure.Chart;
import id.jenjang.report.tree.Figure.ChartKind;
import id.jenjang.report.tree.Figure.Point;
import id.jenjang.report.tree.Figure.Series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The charts that show a whole year: capaian of all indicators, budget of all programs, absorption
 * over the quarters. Each is left out when fewer than two marks could be drawn.
 */
public final class Charts {

    private static final int LEAST = 2;

    private Charts() {}

    /** Capaian of every Indikator Kinerja Utama in the year. */
    public static void capaian(ReportContext context, ReportWriter out) {
        var names = new ArrayList<String>();
        var points = new ArrayList<Point>();
        for (var indikator : context.iku()) {
            names.add(Cells.name(indikator.getNama()));
            points.add(
                    percent(
                            context,
                            context.pengukur().capaian(indikator, context.tahun()),
                            Besaran.CAPAIAN));
        }
        var series = new Series(context.wording().text("kolom.capaian"), points);
        if (drawn(series) < LEAST) {
            return;
        }
        write(
                context,
                out,
                "bagan.capaian.",
                new Chart(ChartKind.BARS, names, List.of(series), ""));
    }

    /** Budget and realisasi of every program that has both. */
    public static void program(ReportContext context, ReportWriter out) {
        var names = new ArrayList<String>();
        var pagu = new ArrayList<Jumlah>();
        var realisasi = new ArrayList<Jumlah>();
        for (Program program : context.program()) {
            Jumlah budget = context.anggaran().pagu(program, context.tahun());
            Jumlah spent = context.anggaran().realisasi(program, context.tahun());
            if (budget.angka().isPresent() && spent.angka().isPresent()) {
                names.add(Cells.name(program.getNama()));
                pagu.add(budget);
                realisasi.add(spent);
            }
        }
        if (names.size() < LEAST) {
            return;
        }
        var w = context.wording();
        var scale = MoneyScale.of(Stream.of(pagu, realisasi).flatMap(List::stream).toList());
        var series =
                List.of(
                        new Series(w.text("bagan.pagu"), pagu.stream().map(scale::point).toList()),
                        new Series(
                                w.text("kolom.realisasi"),
                                realisasi.stream().map(scale::point).toList()));
        write(
                context,
                out,
                "bagan.program.",
                new Chart(ChartKind.BARS, names, series, w.text(scale.key())));
    }

    /** Absorption of the agency's budget from the beginning of the year to each quarter's end. */
    public static void triwulan(ReportContext context, ReportWriter out) {
        Jumlah pagu = context.anggaran().pagu(context.instansi(), context.tahun());
        var names = new ArrayList<String>();
        var points = new ArrayList<Point>();
        Jumlah spent = Jumlah.KOSONG;
        boolean known = pagu.lengkap();
        for (Triwulan quarter : Triwulan.values()) {
            Jumlah within =
                    context.anggaran().realisasi(context.instansi(), context.tahun(), quarter);
            known = known && within.lengkap();
            spent = spent == Jumlah.KOSONG ? within : Jumlah.dari(List.of(spent, within));
            names.add(context.wording().text(name(quarter)));
            points.add(
                    known
                            ? percent(
                                    context,
                                    PenghitungAnggaran.serapan(pagu, spent),
                                    Besaran.SERAPAN)
                            : Point.GAP);
        }
        var series = new Series(context.wording().text("bagan.serapan"), points);
        if (drawn(series) < LEAST) {
            return;
        }
        write(
                context,
                out,
                "bagan.triwulan.",
                new Chart(ChartKind.LINES, names, List.of(series), ""));
    }

    private static String name(Triwulan quarter) {
        return switch (quarter) {
            case TW1 -> "bagan.tw1";
            case TW2 -> "bagan.tw2";
            case TW3 -> "bagan.tw3";
            case TW4 -> "bagan.tw4";
        };
    }

    /** A percentage as it is printed, so that workbook and label agree. */
    private static Point percent(ReportContext context, Hasil result, Besaran quantity) {
        return context.pengukur()
                .tercetak(result, quantity)
                .angka()
                .map(n -> new Point(n, context.printer().percent(result, quantity)))
                .orElse(Point.GAP);
    }

    private static long drawn(Series series) {
        return series.points().stream().filter(p -> !p.isGap()).count();
    }

    private static void write(ReportContext context, ReportWriter out, String key, Chart chart) {
        var values = Map.of("rincian", inWords(chart), "satuan", chart.unit());
        out.addAll(new CaptionedChart(context.wording(), key, values).blocks(chart, out));
    }

    /** Every category with its labels: "Program A: Pagu 62,22, Realisasi 59,17". */
    private static String inWords(Chart chart) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < chart.categories().size(); i++) {
            int index = i;
            var labels =
                    chart.series().stream()
                            .filter(s -> !s.points().get(index).isGap())
                            .map(s -> s.name() + " " + s.points().get(index).label())
                            .toList();
            if (!labels.isEmpty()) {
                parts.add(chart.categories().get(i) + ": " + String.join(", ", labels));
            }
        }
        return String.join("; ", parts);
    }
}
