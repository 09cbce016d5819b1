package id.jenjang.report.internal.budget;

import id.jenjang.model.Bernama;
import id.jenjang.model.Triwulan;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.budget.ProgramTree.Row;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;

/**
 * What every program, kegiatan and sub kegiatan spent from the beginning of the year to the end of
 * each quarter, and the share of its budget; nothing when the plan has no quarters. Elements of
 * which no quarter is known are left out and counted in a remark.
 */
public final class QuarterTable implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        List<Row> all = ProgramTree.of(context.program());
        List<Row> known = all.stream().filter(row -> isKnown(context, row)).toList();
        if (known.isEmpty()) {
            return;
        }
        var w = context.wording();
        var table = table(context);
        for (Row row : known) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.text(row.code()));
            cells.add(Cells.text(row.element().getNama()));
            cells.add(Cells.value(context.money().pagu(row.element(), context.tahun())));
            cells.addAll(quarters(context, row.element()));
            if (row.isProgram()) {
                table.strong(cells.toArray(Cell[]::new));
            } else {
                table.row(cells);
            }
        }
        List<Cell> total = new ArrayList<>();
        total.add(Cells.centered(w.text("baris.jumlah-besar")).spanning(2, 1));
        total.add(Cells.value(context.money().pagu(context.instansi(), context.tahun())));
        total.addAll(quarters(context, context.instansi()));
        out.add(table.strong(total.toArray(Cell[]::new)).build());
        String remark =
                known.size() < all.size()
                        ? "realisasi.triwulan-sebagian"
                        : "catatan.belanja-sebagian";
        out.add(Paragraph.of(Style.NOTE, w.text(remark)));
    }

    private static boolean isKnown(ReportContext context, Row row) {
        return context.anggaran()
                .realisasiSampai(row.element(), context.tahun(), Triwulan.TW4)
                .angka()
                .isPresent();
    }

    private static TableBuilder table(ReportContext context) {
        var w = context.wording();
        var table = new TableBuilder(null).column(10).column(30).column(13, Align.RIGHT);
        List<Cell> first = new ArrayList<>();
        List<Cell> second = new ArrayList<>();
        for (String key : List.of("kolom.kode", "kolom.program-kegiatan", "kolom.pagu")) {
            first.add(Cells.header(w.text(key)).spanning(1, 2));
        }
        for (Triwulan quarter : Triwulan.values()) {
            table.column(12, Align.RIGHT).column(7, Align.CENTER);
            first.add(
                    Cells.header(w.text("kolom.sampai-triwulan") + " " + quarter.getLiteral())
                            .spanning(2, 1));
            second.add(Cells.header(w.text("kolom.rupiah")));
            second.add(Cells.header(w.text("kolom.nilai-persen")));
        }
        return table.header(first).header(second).numbers();
    }

    private static List<Cell> quarters(ReportContext context, Bernama element) {
        List<Cell> cells = new ArrayList<>();
        for (Triwulan quarter : Triwulan.values()) {
            cells.add(
                    Cells.value(
                            context.money().realisasiSampai(element, context.tahun(), quarter)));
            cells.add(
                    Cells.value(context.money().serapanSampai(element, context.tahun(), quarter)));
        }
        return cells;
    }
}
