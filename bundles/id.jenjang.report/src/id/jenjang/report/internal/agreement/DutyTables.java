package id.jenjang.report.internal.agreement;

import id.jenjang.measure.Jumlah;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.agreement.Duties.Duty;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;

/**
 * The two tables of an official's agreement: what is promised, and with which budget.
 *
 * @param owner whose budget it is
 */
record DutyTables(ReportContext context, Versi versi, Duties duties, Bernama owner) {

    /** No | element | indicator | unit | target, grouped by level of the cascade. */
    Table promises() {
        Wording w = context.wording();
        String title = duties.outputsOnly() ? "kolom.sub-kegiatan" : "kolom.sasaran-kegiatan";
        String indicator = duties.outputsOnly() ? "kolom.keluaran" : "kolom.indikator-kinerja";
        TableBuilder table =
                new TableBuilder(null)
                        .column(5, Align.CENTER)
                        .column(33)
                        .column(35)
                        .column(15, Align.CENTER)
                        .column(12, Align.CENTER)
                        .header(
                                w.text("kolom.no"),
                                w.text(title),
                                w.text(indicator),
                                w.text("kolom.satuan"),
                                w.text("kolom.target-tahun"))
                        .numbers();
        String group = "";
        int number = 0;
        for (Duty duty : duties.promises()) {
            String level = level(duty.element());
            if (!duties.outputsOnly() && !level.equals(group)) {
                table.title(w.text(level));
                number = 0;
            }
            group = level;
            number++;
            rows(duty, number, table);
        }
        return table.build();
    }

    private void rows(Duty duty, int number, TableBuilder table) {
        int rows = Math.max(1, duty.indicators().size());
        for (int i = 0; i < rows; i++) {
            List<Cell> row = new ArrayList<>();
            if (i == 0) {
                row.add(Cells.centered(number + ".").spanning(1, rows));
                row.add(Cells.text(duty.element().getNama()).spanning(1, rows));
            }
            row.addAll(
                    duty.indicators().isEmpty()
                            ? List.of(
                                    Cells.centered(context.wording().text("baris.tanpa-indikator"))
                                            .spanning(3, 1))
                            : cells(duty.indicators().get(i)));
            table.row(row);
        }
    }

    private List<Cell> cells(Indikator indikator) {
        return List.of(
                Cells.text(indikator.getNama()),
                Cells.text(indikator.getSatuan()),
                Cells.value(context.figures().bare().target(indikator, context.tahun(), versi)));
    }

    private static String level(PemilikIndikator element) {
        return switch (element) {
            case Sasaran sasaran -> "kolom.sasaran-strategis";
            case Program program -> "kolom.program";
            case Kegiatan kegiatan -> "kolom.kegiatan";
            default -> "kolom.sub-kegiatan";
        };
    }

    /** No | element | budget | sources of funds, and the total. */
    Table budget() {
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(null)
                        .column(5, Align.CENTER)
                        .column(50)
                        .column(23, Align.RIGHT)
                        .column(22)
                        .header(
                                w.text("kolom.no"),
                                w.text(
                                        duties.outputsOnly()
                                                ? "kolom.sub-kegiatan"
                                                : "kolom.program-kegiatan"),
                                w.text("kolom.anggaran-rp"),
                                w.text("kolom.keterangan"));
        List<Jumlah> parts = new ArrayList<>();
        for (ElemenProgram element : duties.budget()) {
            parts.add(context.anggaran().pagu(element, context.tahun(), versi));
            var sumber = context.anggaran().sumber(element, context.tahun(), versi);
            table.row(
                    Cells.text(parts.size() + "."),
                    Cells.text(element.getNama()),
                    Cells.value(context.money().pagu(element, context.tahun(), versi)),
                    Cells.text(String.join(", ", sumber)));
        }
        return table.strong(
                        Cells.centered(w.text("baris.jumlah-besar")).spanning(2, 1),
                        Cells.value(context.money().pagu(owner, context.tahun(), versi, parts)),
                        Cells.blank())
                .build();
    }
}
