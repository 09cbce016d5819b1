package id.jenjang.report.internal.change;

import id.jenjang.measure.Jumlah;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.budget.ProgramTree;
import id.jenjang.report.internal.budget.ProgramTree.Row;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;

/**
 * The year's first and revised budget of every program, kegiatan and sub kegiatan that has one.
 * Nothing when plans are compared, and without a first and a revised budget.
 */
public final class PaguPerubahan implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        if (context.options().sebelum() != null || !hasBoth(context)) {
            return;
        }
        Wording w = context.wording();
        var table = table(w, w.text("kolom.pagu-murni"), w.text("kolom.pagu-perubahan"));
        for (Row row : ProgramTree.of(context.program())) {
            Jumlah before = pagu(context, row, Versi.MURNI);
            Jumlah after = pagu(context, row, Versi.PERUBAHAN);
            if (before.angka().isEmpty() && after.angka().isEmpty()) {
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.text(row.code()));
            cells.add(Cells.text(row.element().getNama()));
            var money = context.money();
            cells.add(Cells.value(money.pagu(row.element(), context.tahun(), Versi.MURNI)));
            cells.add(Cells.value(money.pagu(row.element(), context.tahun(), Versi.PERUBAHAN)));
            cells.addAll(change(context, row.element(), before, after));
            if (isUndetailed(context, row, before, Versi.MURNI)
                    || isUndetailed(context, row, after, Versi.PERUBAHAN)) {
                cells.set(cells.size() - 1, Cells.text(w.text("perubahan.sebagian")));
            }
            if (row.isProgram()) {
                table.strong(cells.toArray(Cell[]::new));
            } else {
                table.row(cells);
            }
        }
        table.orElse(w.text("baris.tanpa-data"));
        out.add(total(context, table).build());
        out.add(Paragraph.of(Style.NOTE, w.text("perubahan.catatan-pagu")));
    }

    private static boolean hasBoth(ReportContext context) {
        return List.of(Versi.values()).stream()
                .allMatch(
                        v ->
                                context.rencana()
                                        .anggaran(context.instansi(), context.tahun(), v)
                                        .isPresent());
    }

    /**
     * Whether a budget names an element only as part of one above it, whose amount is whole: then
     * it is not new, only not told apart.
     */
    private static boolean isUndetailed(
            ReportContext context, Row row, Jumlah amount, Versi versi) {
        if (amount.angka().isPresent()) {
            return false;
        }
        EObject above = row.element().eContainer();
        while (above instanceof ElemenProgram element) {
            if (context.anggaran().pagu(element, context.tahun(), versi).lengkap()) {
                return true;
            }
            above = above.eContainer();
        }
        return false;
    }

    private static Jumlah pagu(ReportContext context, Row row, Versi versi) {
        return context.anggaran().pagu(row.element(), context.tahun(), versi);
    }

    /** An empty table of budgets before and after. */
    static TableBuilder table(Wording w, String before, String after) {
        return new TableBuilder(null)
                .column(10)
                .column(36)
                .column(14, Align.RIGHT)
                .column(14, Align.RIGHT)
                .column(14, Align.RIGHT)
                .column(8, Align.RIGHT)
                .column(10, Align.CENTER)
                .header(
                        w.text("kolom.kode"),
                        w.text("kolom.program-kegiatan"),
                        before,
                        after,
                        w.text("kolom.bertambah"),
                        w.text("kolom.nilai-persen"),
                        w.text("kolom.perubahan"))
                .numbers();
    }

    private static TableBuilder total(ReportContext context, TableBuilder table) {
        var agency = context.instansi();
        int year = context.tahun();
        var budget = context.anggaran();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.centered(context.wording().text("baris.jumlah-besar")).spanning(2, 1));
        cells.add(Cells.value(context.money().pagu(agency, year, Versi.MURNI)));
        cells.add(Cells.value(context.money().pagu(agency, year, Versi.PERUBAHAN)));
        cells.addAll(
                change(
                        context,
                        agency,
                        budget.pagu(agency, year, Versi.MURNI),
                        budget.pagu(agency, year, Versi.PERUBAHAN)));
        return table.strong(cells.toArray(Cell[]::new));
    }

    private static List<Cell> change(
            ReportContext context, Bernama element, Jumlah before, Jumlah after) {
        var words = new ChangeWords(context.wording());
        Printed difference =
                context.money()
                        .selisihPagu(
                                element, context.tahun(), before, after, words.beda(before, after));
        Printed share =
                context.money()
                        .perubahanPagu(
                                element,
                                context.tahun(),
                                before,
                                after,
                                words.persen(before, after));
        return List.of(
                Cells.value(difference),
                Cells.value(share),
                Cells.text(words.amount(before, after)));
    }
}
