package id.jenjang.report.internal.section;

import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.chart.IndicatorChart;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;

import java.util.ArrayList;
import java.util.List;

/**
 * The analysis of capaian per indicator: this year, against last year, and towards the end of the
 * Renstra.
 */
public final class Capaian {

    private Capaian() {}

    /** Per indicator the seven parts of its analysis. */
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

    /** The agency as a whole; each indicator's change stands in its analysis. */
    public static void perbandingan(ReportContext context, ReportWriter out) {
        Simpulan.rataRata(context, "perbandingan.simpulan").ifPresent(out::add);
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
