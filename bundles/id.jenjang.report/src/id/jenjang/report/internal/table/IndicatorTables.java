package id.jenjang.report.internal.table;

import id.jenjang.model.Indikator;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.figure.IndicatorFigures;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.List;

/**
 * The plain tables with one row per Indikator Kinerja Utama: IKU, progress to the end of the
 * Renstra, efficiency.
 */
public final class IndicatorTables {

    private IndicatorTables() {}

    /**
     * Sasaran strategis and their IKU, with formula, source of data and who answers for them as far
     * as the plan says so of any (Tabel 2.3.2).
     */
    public static Table iku(ReportContext context, Caption caption) {
        return new IkuTable(context).build(caption);
    }

    /** Realisasi against the target at the end of the Renstra (Tabel 3.3.1). */
    public static Table kemajuan(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table =
                indicatorColumns(caption)
                        .column(12, Align.CENTER)
                        .column(12, Align.CENTER)
                        .column(13, Align.CENTER)
                        .header(
                                w.text("kolom.no"),
                                w.text("kolom.sasaran-strategis"),
                                w.text("kolom.indikator-kinerja"),
                                w.text("kolom.target-akhir"),
                                w.text("kolom.realisasi-sampai"),
                                w.text("kolom.kemajuan"));
        new SasaranRows(context).into(table, 4, indikator -> kemajuan(context, indikator));
        return table.build();
    }

    private static List<Cell> kemajuan(ReportContext context, Indikator indikator) {
        IndicatorFigures figures = context.figures();
        return List.of(
                Cells.text(indikator.getNama()),
                Cells.value(figures.targetAkhir(indikator)),
                Cells.value(figures.realisasiSampai(indikator, context.tahun())),
                Cells.value(figures.kemajuan(indikator, context.tahun())));
    }

    /** Capaian against absorption of the budget (Tabel 3.7.1). */
    public static Table efisiensi(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table =
                indicatorColumns(caption)
                        .column(12, Align.CENTER)
                        .column(13, Align.CENTER)
                        .column(11, Align.CENTER)
                        .column(13, Align.CENTER)
                        .header(
                                w.text("kolom.no"),
                                w.text("kolom.sasaran-strategis"),
                                w.text("kolom.iku"),
                                w.text("kolom.capaian-kinerja"),
                                w.text("kolom.penyerapan"),
                                w.text("kolom.efisiensi"),
                                w.text("kolom.keterangan"));
        new SasaranRows(context).into(table, 5, indikator -> efisiensi(context, indikator));
        return table.build();
    }

    private static List<Cell> efisiensi(ReportContext context, Indikator indikator) {
        IndicatorFigures figures = context.figures();
        int tahun = context.tahun();
        return List.of(
                Cells.text(indikator.getNama()),
                Cells.value(figures.capaian(indikator, tahun)),
                Cells.value(context.money().serapan(indikator, tahun)),
                Cells.value(context.money().efisiensi(indikator, tahun)),
                Cells.value(context.money().kategoriEfisiensi(indikator, tahun)));
    }

    private static TableBuilder indicatorColumns(Caption caption) {
        return new TableBuilder(caption).column(5, Align.CENTER).column(27).column(31);
    }
}
