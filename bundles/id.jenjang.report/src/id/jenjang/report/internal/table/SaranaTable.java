package id.jenjang.report.internal.table;

import id.jenjang.measure.Asal;
import id.jenjang.measure.FormatAngka;
import id.jenjang.model.ButirSarana;
import id.jenjang.model.Sarana;
import id.jenjang.report.internal.figure.Origins;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the agency has to work with; the condition has a column where the plan says any. */
public final class SaranaTable {

    private SaranaTable() {}

    /** The table. */
    public static Table build(Wording w, Origins origins, Sarana sarana, Caption caption) {
        boolean conditions = sarana.getButir().stream().anyMatch(b -> b.getKondisi() != null);
        TableBuilder table =
                new TableBuilder(caption)
                        .column(7, Align.CENTER)
                        .column(49)
                        .column(12, Align.CENTER)
                        .column(12, Align.CENTER);
        List<String> titles =
                new ArrayList<>(
                        List.of(
                                w.text("kolom.no"),
                                w.text("kolom.sarana"),
                                w.text("kolom.jumlah"),
                                w.text("kolom.satuan")));
        if (conditions) {
            table.column(20);
            titles.add(w.text("kolom.kondisi"));
        }
        table.header(titles.toArray(String[]::new));
        int number = 0;
        for (ButirSarana each : sarana.getButir()) {
            number++;
            table.row(row(w, number, each, conditions, origins));
        }
        return table.orElse(w.text("baris.tanpa-data")).build();
    }

    private static List<Cell> row(
            Wording w, int number, ButirSarana each, boolean conditions, Origins origins) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.text(number + "."));
        cells.add(Cells.text(each.getUraian()));
        String count =
                Optional.ofNullable(each.getJumlah())
                        .map(c -> FormatAngka.angka(BigDecimal.valueOf(c)))
                        .orElse(Cells.NONE);
        cells.add(Cells.value(origins.printed(count, new Asal(each, "jumlah", ""))));
        String unit = each.getSatuan() == null ? w.text("sarana.satuan") : each.getSatuan();
        cells.add(Cells.text(each.getJumlah() == null ? each.getSatuan() : unit));
        if (conditions) {
            cells.add(Cells.text(each.getKondisi()));
        }
        return cells;
    }
}
