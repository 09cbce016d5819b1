package id.jenjang.report.internal.table;

import id.jenjang.model.Program;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;

/**
 * Programs with their budget and sources of funds in one version (Tabel 2.4.2 and 2.4.3). Every
 * program stands once and the total is the agency's.
 *
 * @param versi version of the budget
 * @param lastColumn key of the last column's title, which holds the sources of funds
 */
public record ProgramAnggaranTable(Versi versi, String lastColumn) implements TableSource {

    /** The table of a chapter. */
    public ProgramAnggaranTable(Versi versi) {
        this(versi, "kolom.sumber-dana");
    }

    @Override
    public Table build(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(caption)
                        .column(5, Align.CENTER)
                        .column(45)
                        .column(23, Align.RIGHT)
                        .column(27)
                        .header(
                                w.text("kolom.no"),
                                w.text("kolom.program"),
                                w.text("kolom.anggaran-rp"),
                                w.text(lastColumn));
        int number = 0;
        for (Program program : context.program()) {
            number++;
            var sumber = context.anggaran().sumber(program, context.tahun(), versi);
            table.row(
                    Cells.text(number + "."),
                    Cells.text(program.getNama()),
                    Cells.value(context.money().pagu(program, context.tahun(), versi)),
                    Cells.text(String.join(", ", sumber)));
        }
        table.orElse(w.text("baris.tanpa-data"));
        var total = context.money().pagu(context.instansi(), context.tahun(), versi);
        return table.strong(
                        Cells.centered(w.text("baris.jumlah-besar")).spanning(2, 1),
                        Cells.value(total),
                        Cells.blank())
                .build();
    }
}
