package id.jenjang.report.internal.table;

import id.jenjang.measure.Hasil;
import id.jenjang.model.Indikator;
import id.jenjang.model.Pita;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.figure.IndicatorFigures;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The measurement tables of a year: against the year before with predicate (3.1.1), and by band of
 * the scale (IV).
 */
public final class PengukuranTable {

    private PengukuranTable() {}

    /** Realisasi and capaian of two years, target and predicate of the later (Tabel 3.1.1). */
    public static Table withPreviousYear(ReportContext context, Caption caption) {
        Wording w = context.wording();
        int tahun = context.tahun();
        TableBuilder table =
                new TableBuilder(caption)
                        .column(4, Align.CENTER)
                        .column(22)
                        .column(24)
                        .column(9, Align.CENTER)
                        .column(9, Align.CENTER)
                        .column(8, Align.CENTER)
                        .column(9, Align.CENTER)
                        .column(9, Align.CENTER)
                        .column(12, Align.CENTER)
                        .header(
                                List.of(
                                        Cells.header(w.text("kolom.no")).spanning(1, 2),
                                        Cells.header(w.text("kolom.sasaran")).spanning(2, 1),
                                        Cells.header(Integer.toString(tahun - 1)).spanning(2, 1),
                                        Cells.header(Integer.toString(tahun)).spanning(4, 1)))
                        .header(
                                w.text("kolom.uraian"),
                                w.text("kolom.indikator"),
                                w.text("kolom.realisasi"),
                                w.text("kolom.capaian"),
                                w.text("kolom.target"),
                                w.text("kolom.realisasi"),
                                w.text("kolom.capaian"),
                                w.text("kolom.predikat"));
        new SasaranRows(context).into(table, 7, indikator -> previousYearCells(context, indikator));
        return table.build();
    }

    private static List<Cell> previousYearCells(ReportContext context, Indikator indikator) {
        int tahun = context.tahun();
        IndicatorFigures figures = context.figures();
        Hasil capaian = context.pengukur().capaian(indikator, tahun);
        return List.of(
                Cells.text(indikator.getNama()),
                Cells.value(figures.realisasi(indikator, tahun - 1)),
                Cells.value(figures.capaian(indikator, tahun - 1)),
                Cells.value(figures.target(indikator, tahun)),
                Cells.value(figures.realisasi(indikator, tahun)),
                Cells.value(figures.capaian(indikator, tahun)),
                Cells.value(figures.predikat(indikator, capaian, tahun)));
    }

    /** Target, realisasi and capaian with a tick in the column of the band reached (Tabel IV). */
    public static Table byBand(ReportContext context, Caption caption) {
        Wording w = context.wording();
        List<Pita> bands =
                context.pengukur().skala().map(s -> List.copyOf(s.getPita())).orElse(List.of());
        TableBuilder table =
                new TableBuilder(caption)
                        .column(4, Align.CENTER)
                        .column(20)
                        .column(22)
                        .column(8, Align.CENTER)
                        .column(9, Align.CENTER)
                        .column(9, Align.CENTER);
        List<Cell> header =
                new ArrayList<>(
                        List.of(
                                Cells.header(w.text("kolom.no")),
                                Cells.header(w.text("kolom.sasaran-strategis")),
                                Cells.header(w.text("kolom.indikator-kinerja")),
                                Cells.header(w.text("kolom.target")),
                                Cells.header(w.text("kolom.realisasi")),
                                Cells.header(w.text("kolom.capaian"))));
        for (Pita band : bands) {
            table.column(9, Align.CENTER);
            header.add(Cells.header(band.getPredikat()));
        }
        table.header(header);
        new SasaranRows(context)
                .into(table, 4 + bands.size(), indikator -> bandCells(context, indikator, bands));
        return table.build();
    }

    private static List<Cell> bandCells(
            ReportContext context, Indikator indikator, List<Pita> bands) {
        var pengukur = context.pengukur();
        int tahun = context.tahun();
        Hasil capaian = pengukur.capaian(indikator, tahun);
        Optional<Pita> reached = pengukur.predikat(capaian);
        List<Cell> cells =
                new ArrayList<>(
                        List.of(
                                Cells.text(indikator.getNama()),
                                Cells.value(context.figures().target(indikator, tahun)),
                                Cells.value(context.figures().realisasi(indikator, tahun)),
                                Cells.value(context.figures().capaian(indikator, tahun))));
        for (Pita band : bands) {
            boolean here = reached.filter(band::equals).isPresent();
            cells.add(here ? Cells.text(context.wording().text("baris.centang")) : Cells.blank());
        }
        return cells;
    }
}
