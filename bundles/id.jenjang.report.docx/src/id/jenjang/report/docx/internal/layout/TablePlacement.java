package id.jenjang.report.docx.internal.layout;

import id.jenjang.report.docx.internal.flow.FlowTable;

/** Puts the rows of a table on pages and repeats its header rows on each. */
final class TablePlacement {

    private final FlowTable table;
    private final TableMeasure measure;
    private final PageColumn column;
    private final int headerRows;
    private final int headerHeight;

    TablePlacement(FlowTable table, PageColumn column) {
        this.table = table;
        this.column = column;
        this.measure = new TableMeasure(table);
        this.headerRows = headerRows(table);
        this.headerHeight = height(0, headerRows);
    }

    /** Height of what must stand with a caption: the header rows and the first row of the body. */
    static int firstRows(FlowTable table) {
        var placement = new TablePlacement(table, null);
        return placement.together(0);
    }

    void place() {
        for (int row = 0; row < table.rows().size(); row++) {
            boolean begins = row == 0 || !table.rows().get(row - 1).keptWithNext();
            int needed = begins ? together(row) : measure.height(row);
            boolean splits = table.rows().get(row).splittable();
            if (needed > column.free() && !column.isEmpty() && !splits) {
                turn(row);
            }
            if (splits) {
                placeSplit(row);
            } else {
                column.placeWhole(measure.height(row));
            }
        }
    }

    private void placeSplit(int row) {
        int rest = measure.height(row);
        while (rest > column.free() && column.free() > 0) {
            rest -= column.free();
            turn(row);
        }
        column.placeWhole(rest);
    }

    private void turn(int row) {
        column.turn();
        if (row >= headerRows && headerRows > 0) {
            column.placeWhole(headerHeight);
        }
    }

    private int together(int first) {
        int last = first;
        while (last + 1 < table.rows().size() && table.rows().get(last).keptWithNext()) {
            last++;
        }
        return height(first, last)
                + (table.rows().get(last).splittable() ? 0 : measure.height(last));
    }

    private int height(int first, int end) {
        int sum = 0;
        for (int row = first; row < end; row++) {
            sum += measure.height(row);
        }
        return sum;
    }

    private static int headerRows(FlowTable table) {
        int rows = 0;
        while (rows < table.rows().size() && table.rows().get(rows).header()) {
            rows++;
        }
        return rows;
    }
}
