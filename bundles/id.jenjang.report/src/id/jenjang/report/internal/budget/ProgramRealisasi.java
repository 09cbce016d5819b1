package id.jenjang.report.internal.budget;

import id.jenjang.measure.Jumlah;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.budget.ProgramTree.Row;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Budget, first and revised, and realisasi of every program, kegiatan and sub kegiatan with its
 * sources of funds; below programs only those of which any amount is known. What was spent beyond
 * the budget is said beside the row and below the table.
 */
public final class ProgramRealisasi implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        List<Versi> versions = Versions.of(context);
        var table = table(context, versions);
        List<Block> remarks = new ArrayList<>();
        List<Row> all = ProgramTree.of(context.program());
        List<Row> told = all.stream().filter(row -> isTold(context, row, versions)).toList();
        remarks.add(
                note(
                        context.wording()
                                .text(
                                        told.size() < all.size()
                                                ? "realisasi.rincian-sebagian"
                                                : "catatan.belanja-sebagian")));
        for (Row row : told) {
            List<Cell> cells = cells(context, row, versions);
            if (row.isProgram()) {
                table.strong(cells.toArray(Cell[]::new));
            } else {
                table.row(cells);
            }
            if (exceeds(context, row.element())) {
                remarks.add(excess(context, row.element()));
            }
        }
        table.orElse(context.wording().text("baris.tanpa-data"));
        out.add(total(context, table, versions).build());
        out.addAll(remarks);
    }

    /** Every program is; of what is below it, only that of which any amount is known. */
    private static boolean isTold(ReportContext context, Row row, List<Versi> versions) {
        var budget = context.anggaran();
        int year = context.tahun();
        return row.isProgram()
                || budget.realisasi(row.element(), year).angka().isPresent()
                || versions.stream()
                        .anyMatch(v -> budget.pagu(row.element(), year, v).angka().isPresent());
    }

    private static TableBuilder table(ReportContext context, List<Versi> versions) {
        var w = context.wording();
        var table = new TableBuilder(null).column(10).column(32);
        versions.forEach(v -> table.column(12, Align.RIGHT));
        table.column(12, Align.RIGHT).column(7, Align.CENTER).column(11, Align.RIGHT).column(12);
        List<String> titles = new ArrayList<>();
        titles.add(w.text("kolom.kode"));
        titles.add(w.text("kolom.program-kegiatan"));
        versions.forEach(v -> titles.add(Versions.title(context, v)));
        for (String key :
                List.of(
                        "kolom.realisasi-rp",
                        "kolom.serapan",
                        "kolom.sisa-rp",
                        "kolom.sumber-keterangan")) {
            titles.add(w.text(key));
        }
        return table.header(titles.toArray(String[]::new)).numbers();
    }

    private static List<Cell> cells(ReportContext context, Row row, List<Versi> versions) {
        int year = context.tahun();
        var money = context.money();
        var budget = context.anggaran();
        ElemenProgram element = row.element();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.text(row.code()));
        cells.add(Cells.text(element.getNama()));
        versions.forEach(v -> cells.add(Cells.value(money.pagu(element, year, v))));
        cells.add(Cells.value(money.realisasi(element, year)));
        cells.add(Cells.value(money.serapan(element, year)));
        cells.add(
                Cells.value(
                        money.sisa(
                                element,
                                year,
                                budget.pagu(element, year),
                                budget.realisasi(element, year))));
        cells.add(remarks(context, element, versions.getLast()));
        return cells;
    }

    private static Cell remarks(ReportContext context, ElemenProgram element, Versi versi) {
        List<Block> lines = new ArrayList<>();
        List<String> sources = context.anggaran().sumber(element, context.tahun(), versi);
        if (!sources.isEmpty()) {
            lines.add(Paragraph.of(Style.CELL, String.join(", ", sources)));
        }
        if (exceeds(context, element)) {
            lines.add(
                    Paragraph.of(Style.CELL, context.wording().text("realisasi.melebihi-singkat")));
        }
        return lines.isEmpty() ? Cells.text(null) : new Cell(lines, 1, 1, null);
    }

    /** Whether more was spent than budgeted; a budget known only in part proves nothing. */
    private static boolean exceeds(ReportContext context, ElemenProgram element) {
        Jumlah pagu = context.anggaran().pagu(element, context.tahun());
        Jumlah spent = context.anggaran().realisasi(element, context.tahun());
        return pagu.lengkap()
                && spent.angka().filter(s -> s.compareTo(pagu.nilai()) > 0).isPresent();
    }

    private static Paragraph excess(ReportContext context, ElemenProgram element) {
        var money = context.money().inSentence();
        int year = context.tahun();
        return new Paragraph(
                Style.NOTE,
                context.wording()
                        .inlines(
                                "realisasi.melebihi",
                                Map.of(
                                        "nama", Cells.name(element.getNama()),
                                        "realisasi", money.realisasi(element, year),
                                        "pagu", money.pagu(element, year))));
    }

    private static TableBuilder total(
            ReportContext context, TableBuilder table, List<Versi> versions) {
        int year = context.tahun();
        var agency = context.instansi();
        var money = context.money();
        var budget = context.anggaran();
        List<Cell> row = new ArrayList<>();
        row.add(Cells.centered(context.wording().text("baris.jumlah-besar")).spanning(2, 1));
        versions.forEach(v -> row.add(Cells.value(money.pagu(agency, year, v))));
        row.add(Cells.value(money.realisasi(agency, year)));
        row.add(Cells.value(money.serapan(agency, year)));
        row.add(
                Cells.value(
                        money.sisa(
                                agency,
                                year,
                                budget.pagu(agency, year),
                                budget.realisasi(agency, year))));
        row.add(Cells.blank());
        return table.strong(row.toArray(Cell[]::new));
    }

    private static Paragraph note(String text) {
        return Paragraph.of(Style.NOTE, text);
    }
}
