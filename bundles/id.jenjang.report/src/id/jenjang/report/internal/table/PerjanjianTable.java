package id.jenjang.report.internal.table;

import id.jenjang.model.Indikator;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;

/**
 * The targets of a performance agreement: in a chapter (Tabel 2.4.1) or as the agreement's own
 * annex.
 */
public final class PerjanjianTable {

    private PerjanjianTable() {}

    /**
     * Targets in force, unit beside the number; where a revision changed a target, both versions
     * side by side.
     */
    public static Table chapter(ReportContext context, Caption caption) {
        Wording w = context.wording();
        boolean revised =
                context.iku().stream()
                        .anyMatch(
                                i ->
                                        !target(context, i, Versi.MURNI)
                                                .text()
                                                .equals(
                                                        target(context, i, Versi.PERUBAHAN)
                                                                .text()));
        TableBuilder table =
                new TableBuilder(caption)
                        .column(5, Align.CENTER)
                        .column(35)
                        .column(40)
                        .column(20, Align.CENTER);
        List<Cell> header = new ArrayList<>();
        for (String key :
                List.of("kolom.no", "kolom.sasaran-strategis", "kolom.indikator-kinerja")) {
            header.add(Cells.header(w.text(key)));
        }
        if (revised) {
            table.column(20, Align.CENTER);
            header.add(Cells.header(w.text("kolom.target-murni")));
            header.add(Cells.header(w.text("kolom.target-perubahan")));
        } else {
            header.add(Cells.header(w.text("kolom.target")));
        }
        table.header(header);
        new SasaranRows(context)
                .into(
                        table,
                        revised ? 3 : 2,
                        indikator -> chapterCells(context, indikator, revised));
        return table.build();
    }

    private static List<Cell> chapterCells(
            ReportContext context, Indikator indikator, boolean revised) {
        Cell name = Cells.text(indikator.getNama());
        Cell inForce = Cells.value(target(context, indikator, Versi.PERUBAHAN));
        return revised
                ? List.of(name, Cells.value(target(context, indikator, Versi.MURNI)), inForce)
                : List.of(name, inForce);
    }

    private static Printed target(ReportContext context, Indikator indikator, Versi versi) {
        return context.figures().inSentence().target(indikator, context.tahun(), versi);
    }

    /** Targets of one version with their own column for the unit and a row of column numbers. */
    public static Table annex(ReportContext context, Versi versi) {
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(null)
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
                Cells.value(context.figures().bare().target(indikator, context.tahun(), versi)));
    }
}
