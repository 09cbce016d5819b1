package id.jenjang.report.internal.table;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Pita;
import id.jenjang.model.Skala;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;

import java.util.List;
import java.util.Map;

/** The scales a report's predicates rest on, as the plan writes them (Tabel 3.1 and 3.2). */
public final class SkalaTable {

    private SkalaTable() {}

    /** Intervals and criteria (Tabel 3.1). */
    public static Table intervals(ReportContext context, Skala skala, Caption caption) {
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(caption)
                        .column(8, Align.CENTER)
                        .column(46, Align.CENTER)
                        .column(46, Align.CENTER)
                        .header(
                                w.text("kolom.no"),
                                w.text("kolom.interval"),
                                w.text("kolom.kriteria"));
        int number = 0;
        for (Pita band : skala.getPita()) {
            number++;
            table.row(
                    Cells.text(number + "."),
                    Cells.value(context.figures().pita(skala, number, interval(w, band))),
                    Cells.text(band.getPredikat()));
        }
        return table.orElse(w.text("baris.tanpa-data")).build();
    }

    /** Intervals with their wording and attribute (Tabel 3.2). */
    public static Table attributes(ReportContext context, Skala skala, Caption caption) {
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(caption)
                        .column(8, Align.CENTER)
                        .column(22, Align.CENTER)
                        .column(45)
                        .column(25, Align.CENTER)
                        .header(
                                List.of(
                                        Cells.header(w.text("kolom.no")).spanning(1, 2),
                                        Cells.header(w.text("kolom.nilai-capaian")).spanning(2, 1),
                                        Cells.header(w.text("kolom.atribut")).spanning(1, 2)))
                        .header(
                                w.text("kolom.nilai-persen"),
                                w.text("kolom.keterangan-persentase"));
        int number = 0;
        for (Pita band : skala.getPita()) {
            number++;
            table.row(
                    Cells.text(number + "."),
                    Cells.value(context.figures().pita(skala, number, interval(w, band))),
                    Cells.text(band.getKeterangan()),
                    Cells.text(band.getPredikat()));
        }
        return table.orElse(w.text("baris.tanpa-data")).build();
    }

    /** A band's bounds in signs, for example "70% s.d. < 85%" or "≥ 91%". */
    static String interval(Wording w, Pita band) {
        String from = band.getBawah() == null ? "" : FormatAngka.persen(band.getBawah());
        String to = band.getAtas() == null ? "" : FormatAngka.persen(band.getAtas());
        if (to.isEmpty()) {
            return (band.isBawahTermasuk() ? "≥ " : "> ") + from;
        }
        if (from.isEmpty()) {
            return (band.isAtasTermasuk() ? "≤ " : "< ") + to;
        }
        return w.text(
                "skala.rentang",
                Map.of(
                        "bawah", (band.isBawahTermasuk() ? "" : "> ") + from,
                        "atas", (band.isAtasTermasuk() ? "" : "< ") + to));
    }
}
