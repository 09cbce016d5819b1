package id.jenjang.report.internal.table;

import id.jenjang.model.Indikator;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.List;

/**
 * The Indikator Kinerja Utama as a decree lays them down: how each is computed, from what, by whom.
 */
public final class PenetapanIkuTable implements TableSource {

    @Override
    public Table build(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(caption)
                        .column(4, Align.CENTER)
                        .column(19)
                        .column(21)
                        .column(10, Align.CENTER)
                        .column(20)
                        .column(13)
                        .column(13)
                        .header(
                                w.text("kolom.no"),
                                w.text("kolom.sasaran-strategis"),
                                w.text("kolom.iku"),
                                w.text("kolom.satuan"),
                                w.text("kolom.formula"),
                                w.text("kolom.sumber-data"),
                                w.text("kolom.penanggung-jawab"))
                        .numbers();
        new SasaranRows(context).into(table, 5, PenetapanIkuTable::cells);
        return table.build();
    }

    private static List<Cell> cells(Indikator indikator) {
        return List.of(
                Cells.text(indikator.getNama()),
                Cells.text(indikator.getSatuan()),
                Cells.text(indikator.getRumus()),
                Cells.text(indikator.getSumberData()),
                Cells.text(IkuTable.responsible(indikator)));
    }
}
