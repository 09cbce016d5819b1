package id.jenjang.report.internal.section;

import id.jenjang.measure.Tren;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.chart.IndicatorChart;
import id.jenjang.report.internal.figure.IndicatorFigures;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.internal.text.Wording.Phrase;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The analysis of capaian per indicator: this year, against last year, and towards the end of the
 * Renstra.
 */
public final class Capaian {

    private Capaian() {}

    /**
     * Per indicator: capaian with its sentences, then supporting factors, obstacles, causes and
     * follow-up.
     */
    public static void analisis(ReportContext context, ReportWriter out) {
        if (context.iku().isEmpty()) {
            return;
        }
        out.add(context.wording().paragraph("analisis.pengantar"));
        out.add(
                new ListBlock(
                        ListBlock.Kind.DECIMAL,
                        context.iku().stream().map(i -> illustrated(context, i, out)).toList()));
    }

    /** The analysis of an indicator, its chart right below its name. */
    private static List<Block> illustrated(
            ReportContext context, Indikator indikator, ReportWriter out) {
        List<Block> blocks = new ArrayList<>(new IndicatorAnalysis(context, indikator).blocks());
        blocks.addAll(1, IndicatorChart.blocks(context, indikator, out));
        return blocks;
    }

    /** Per indicator: how target and realisasi moved from last year to this. */
    public static void perbandingan(ReportContext context, ReportWriter out) {
        if (context.iku().isEmpty()) {
            return;
        }
        Wording w = context.wording();
        out.add(w.paragraph("perbandingan.ulasan"));
        List<List<Block>> items = new ArrayList<>();
        for (Indikator indikator : context.iku()) {
            items.add(
                    List.of(
                            w.paragraph(
                                    "perbandingan.butir",
                                    Map.of(
                                            "indikator", Cells.name(indikator.getNama()),
                                            "target", targets(context, indikator),
                                            "realisasi", realisasi(context, indikator)))));
        }
        out.add(new ListBlock(ListBlock.Kind.DECIMAL, items));
        Simpulan.rataRata(context, "perbandingan.simpulan").ifPresent(out::add);
    }

    private static Phrase targets(ReportContext context, Indikator indikator) {
        var pengukur = context.pengukur();
        Optional<Nilai> before = pengukur.target(indikator, context.tahun() - 1);
        Optional<Nilai> now = pengukur.target(indikator, context.tahun());
        if (before.isEmpty() || now.isEmpty()) {
            return context.wording().phrase("perbandingan.target-tanpa");
        }
        Optional<Tren> trend =
                before.flatMap(pengukur::angka)
                        .flatMap(a -> now.flatMap(pengukur::angka).map(b -> Tren.dari(a, b)));
        IndicatorFigures figures = context.figures().inSentence();
        return context.wording()
                .phrase(
                        "perbandingan.target-" + direction(trend),
                        Map.of(
                                "lama", figures.target(indikator, context.tahun() - 1),
                                "baru", figures.target(indikator, context.tahun())));
    }

    private static Phrase realisasi(ReportContext context, Indikator indikator) {
        var pengukur = context.pengukur();
        IndicatorFigures figures = context.figures().inSentence();
        int now = context.tahun();
        Optional<Nilai> before = ValuePrinter.available(pengukur.realisasi(indikator, now - 1));
        Optional<Nilai> after = ValuePrinter.available(pengukur.realisasi(indikator, now));
        if (before.isEmpty() || after.isEmpty()) {
            return context.wording().phrase("perbandingan.realisasi-tanpa");
        }
        return context.wording()
                .phrase(
                        "perbandingan.realisasi-"
                                + direction(pengukur.trenRealisasi(indikator, now)),
                        Map.of(
                                "lama", figures.realisasi(indikator, now - 1),
                                "baru", figures.realisasi(indikator, now),
                                "capaian", capaian(context, indikator)));
    }

    private static Phrase capaian(ReportContext context, Indikator indikator) {
        int now = context.tahun();
        Printed before = context.figures().capaian(indikator, now - 1);
        Printed after = context.figures().capaian(indikator, now);
        String key =
                before.text().equals(after.text())
                        ? "perbandingan.capaian-sama"
                        : "perbandingan.capaian-berbeda";
        return context.wording().phrase(key, Map.of("capaianLama", before, "capaianBaru", after));
    }

    private static String direction(Optional<Tren> trend) {
        if (trend.isEmpty()) {
            return "berubah";
        }
        return switch (trend.get()) {
            case NAIK -> "naik";
            case TURUN -> "turun";
            case TETAP -> "tetap";
        };
    }

    /**
     * Per indicator: efforts to reach the target at the end of the Renstra; nothing when the plan
     * has none.
     */
    public static void upaya(ReportContext context, ReportWriter out) {
        List<List<Block>> items = new ArrayList<>();
        for (Indikator indikator : context.iku()) {
            List<String> efforts =
                    context.rencana()
                            .pengukuran(indikator, context.tahun())
                            .map(EntriPengukuran::getUpaya)
                            .map(List::copyOf)
                            .orElse(List.of());
            if (!efforts.isEmpty()) {
                items.add(
                        List.of(
                                Paragraph.body(Cells.name(indikator.getNama())),
                                ListBlock.of(ListBlock.Kind.BULLET, Profil.punctuated(efforts))));
            }
        }
        if (!items.isEmpty()) {
            out.add(context.wording().paragraph("kemajuan.upaya"));
            out.add(new ListBlock(ListBlock.Kind.DECIMAL, items));
        }
    }
}
