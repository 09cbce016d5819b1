package id.jenjang.report.internal.table;

import id.jenjang.model.Indikator;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import java.util.List;

/** The targets of a performance agreement: in a chapter (Tabel 2.4.1) or as the agreement's own annex. */
public final class PerjanjianTable {

    private PerjanjianTable() {}

    /** Targets in force, unit beside the number. */
    public static Table chapter(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table = new TableBuilder(caption)
                .column(5, Align.CENTER)
                .column(35)
                .column(40)
                .column(20, Align.CENTER)
                .header(
                        w.text("kolom.no"),
                        w.text("kolom.sasaran-strategis"),
                        w.text("kolom.indikator-kinerja"),
                        w.text("kolom.target"));
        new SasaranRows(context)
                .into(
                        table,
                        2,
                        i -> List.of(
                                Cells.text(i.getNama()),
                                Cells.text(context.printer()
                                        .withUnit(i, context.pengukur().target(i, context.tahun())))));
        return table.build();
    }

    /** Targets of one version with their own column for the unit and a row of column numbers. */
    public static Table annex(ReportContext context, Versi versi) {
        Wording w = context.wording();
        TableBuilder table = new TableBuilder(null)
                .column(5, Align.CENTER)
                .column(33)
                .column(35)
                .column(15, Align.CENTER)
                .column(12, Align.CENTER)
                .header(
                        w.text("kolom.no"),
                        w.text("kolom.sasaran-strategis"),
                        w.text("kolom.indikator-kinerja"),
                        w.text("kolom.satuan"),
                        w.text("kolom.target-tahun"))
                .numbers();
        new SasaranRows(context).into(table, 3, indikator -> annexCells(context, indikator, versi));
        return table.build();
    }

    private static List<Cell> annexCells(ReportContext context, Indikator indikator, Versi versi) {
        return List.of(
                Cells.text(indikator.getNama()),
                Cells.text(indikator.getSatuan()),
                Cells.text(context.printer()
                        .bare(indikator, context.pengukur().target(indikator, context.tahun(), versi))));
    }
}
