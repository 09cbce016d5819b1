package id.jenjang.report.internal.table;

import id.jenjang.model.Indikator;
import id.jenjang.model.Sasaran;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rows of a table that lists objectives with their Indikator Kinerja Utama: number and objective
 * span the rows of the indicators. An objective without an indicator keeps one row that says so.
 */
final class SasaranRows {

    private final ReportContext context;

    SasaranRows(ReportContext context) {
        this.context = context;
    }

    /** Fills a table whose columns are number, objective, and the cells of an indicator. */
    void into(TableBuilder table, int indicatorColumns, Function<Indikator, List<Cell>> cells) {
        into(table, indicatorColumns, cells, sasaran -> List.of());
    }

    /**
     * Fills a table that ends with further cells of the objective, spanning the rows of its
     * indicators.
     */
    void into(
            TableBuilder table,
            int indicatorColumns,
            Function<Indikator, List<Cell>> cells,
            Function<Sasaran, List<Cell>> ending) {
        int number = 0;
        for (Sasaran sasaran : context.sasaran()) {
            number++;
            List<Indikator> indicators = context.iku(sasaran);
            int rows = Math.max(1, indicators.size());
            for (int i = 0; i < rows; i++) {
                List<Cell> row = new ArrayList<>();
                if (i == 0) {
                    row.add(Cells.centered(number + ".").spanning(1, rows));
                    row.add(Cells.text(sasaran.getNama()).spanning(1, rows));
                }
                row.addAll(
                        indicators.isEmpty()
                                ? none(indicatorColumns)
                                : cells.apply(indicators.get(i)));
                if (i == 0) {
                    ending.apply(sasaran).forEach(cell -> row.add(cell.spanning(1, rows)));
                }
                table.row(row);
            }
        }
        table.orElse(context.wording().text("baris.tanpa-data"));
    }

    private List<Cell> none(int columns) {
        return List.of(
                Cells.centered(context.wording().text("baris.tanpa-indikator"))
                        .spanning(columns, 1));
    }
}
