package id.jenjang.report.internal.table;

import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;

/**
 * Objectives with the programs that carry them, their budget and its absorption (Tabel 3.5.1). The
 * amounts are the allocations to the objectives; they are not added up, since programs carry
 * several objectives.
 */
public final class SasaranAnggaranTable implements TableSource {

    @Override
    public Table build(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(caption)
                        .column(5, Align.CENTER)
                        .column(28)
                        .column(25)
                        .column(16, Align.RIGHT)
                        .column(16, Align.RIGHT)
                        .column(10, Align.CENTER)
                        .header(
                                w.text("kolom.no"),
                                w.text("kolom.sasaran-strategis"),
                                w.text("kolom.program"),
                                w.text("kolom.anggaran-rp"),
                                w.text("kolom.realisasi-rp"),
                                w.text("kolom.serapan"));
        int number = 0;
        for (Sasaran sasaran : context.sasaran()) {
            number++;

            table.row(
                    Cells.text(number + "."),
                    Cells.text(sasaran.getNama()),
                    Cells.list(
                            context.rencana().programPendukung(sasaran).stream()
                                    .map(Program::getNama)
                                    .toList()),
                    Cells.value(context.money().pagu(sasaran, context.tahun())),
                    Cells.value(context.money().realisasi(sasaran, context.tahun())),
                    Cells.value(context.money().serapan(sasaran, context.tahun())));
        }
        return table.orElse(w.text("baris.tanpa-data")).build();
    }
}
