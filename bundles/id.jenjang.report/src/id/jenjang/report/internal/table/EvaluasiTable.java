package id.jenjang.report.internal.table;

import id.jenjang.model.ButirEvaluasi;
import id.jenjang.model.Evaluasi;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;

/**
 * Findings of the AKIP evaluation with recommendations (Tabel 1.7.1) and with their follow-up
 * (Tabel 1.7.2).
 */
public final class EvaluasiTable {

    private EvaluasiTable() {}

    /** Weaknesses and recommendations. */
    public static Table recommendations(Wording w, Evaluasi evaluasi, Caption caption) {
        TableBuilder table =
                new TableBuilder(caption)
                        .column(6, Align.CENTER)
                        .column(47)
                        .column(47)
                        .header(
                                w.text("kolom.no"),
                                w.text("kolom.kelemahan"),
                                w.text("kolom.saran"));
        int number = 0;
        for (ButirEvaluasi item : evaluasi.getButir()) {
            number++;
            table.row(
                    Cells.text(number + "."),
                    Cells.text(item.getKelemahan()),
                    Cells.text(item.getSaran()));
        }
        return table.orElse(w.text("baris.tanpa-data")).build();
    }

    /** What was done, and by when. */
    public static Table followUp(Wording w, Evaluasi evaluasi, Caption caption) {
        TableBuilder table =
                new TableBuilder(caption)
                        .column(6, Align.CENTER)
                        .column(72)
                        .column(22, Align.CENTER)
                        .header(
                                w.text("kolom.no"),
                                w.text("kolom.tindak-lanjut"),
                                w.text("kolom.waktu"));
        int number = 0;
        for (ButirEvaluasi item : evaluasi.getButir()) {
            number++;
            table.row(
                    Cells.text(number + "."),
                    Cells.text(item.getTindakLanjut()),
                    Cells.text(item.getWaktu()));
        }
        return table.orElse(w.text("baris.tanpa-data")).build();
    }
}
