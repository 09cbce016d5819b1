package id.jenjang.report.internal.table;

import id.jenjang.model.Indikator;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.figure.IndicatorFigures;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;

/** Target, realisasi and capaian of the year and the year before, side by side (Tabel 3.2.1). */
public final class PerbandinganTahunTable implements TableSource {

    private static final int PAIRS = 3;

    @Override
    public Table build(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(caption).column(5, Align.CENTER).column(22).column(25);
        for (int i = 0; i < 2 * PAIRS; i++) {
            table.column(8, Align.CENTER);
        }
        table.header(
                List.of(
                        Cells.header(w.text("kolom.no")).spanning(1, 2),
                        Cells.header(w.text("kolom.sasaran-strategis")).spanning(1, 2),
                        Cells.header(w.text("kolom.indikator-kinerja")).spanning(1, 2),
                        Cells.header(w.text("kolom.target")).spanning(2, 1),
                        Cells.header(w.text("kolom.realisasi")).spanning(2, 1),
                        Cells.header(w.text("kolom.capaian")).spanning(2, 1)));
        List<Cell> years = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            years.add(Cells.header(Integer.toString(context.tahun() - 1)));
            years.add(Cells.header(Integer.toString(context.tahun())));
        }
        table.header(years);
        new SasaranRows(context).into(table, 1 + 2 * PAIRS, indikator -> cells(context, indikator));
        return table.build();
    }

    private static List<Cell> cells(ReportContext context, Indikator indikator) {
        int now = context.tahun();
        int before = now - 1;
        IndicatorFigures figures = context.figures();
        return List.of(
                Cells.text(indikator.getNama()),
                Cells.value(figures.target(indikator, before)),
                Cells.value(figures.target(indikator, now)),
                Cells.value(figures.realisasi(indikator, before)),
                Cells.value(figures.realisasi(indikator, now)),
                Cells.value(figures.capaian(indikator, before)),
                Cells.value(figures.capaian(indikator, now)));
    }
}
