package id.jenjang.report.html.internal;

import id.jenjang.report.tree.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places the cells of table rows on the grid. Every row comes out complete: missing cells become
 * empty ones, cells too many are left out, and spans that reach beyond the table are cut.
 */
final class Grid {

    /**
     * A cell on the grid.
     *
     * @param column first column
     * @param columns columns covered
     * @param rows rows covered
     * @param cell the tree's cell; null for a missing one
     */
    record Slot(int column, int columns, int rows, Table.Cell cell) {

        /** Whether it covers a column. */
        boolean covers(int other) {
            return column <= other && other < column + columns;
        }
    }

    private final int[] rowsLeft;

    private Grid(int width) {
        this.rowsLeft = new int[width];
    }

    /** The cells that begin in each row of a group (the header or the body). */
    static List<List<Slot>> place(List<Table.Row> rows, int columns) {
        var grid = new Grid(columns);
        var out = new ArrayList<List<Slot>>();
        for (int i = 0; i < rows.size(); i++) {
            out.add(grid.row(rows.get(i), rows.size() - i));
        }
        return out;
    }

    private List<Slot> row(Table.Row row, int rowsToEnd) {
        var out = new ArrayList<Slot>();
        var cells = row.cells().iterator();
        for (int column = 0; column < rowsLeft.length; ) {
            if (rowsLeft[column] > 0) {
                rowsLeft[column]--;
                column++;
            } else {
                var slot = begin(column, cells.hasNext() ? cells.next() : null, rowsToEnd);
                out.add(slot);
                column += slot.columns();
            }
        }
        return out;
    }

    private Slot begin(int column, Table.Cell cell, int rowsToEnd) {
        if (cell == null) {
            return new Slot(column, 1, 1, null);
        }
        int columns = Math.min(Math.max(1, cell.columnSpan()), free(column));
        int rows = Math.min(Math.max(1, cell.rowSpan()), rowsToEnd);
        Arrays.fill(rowsLeft, column, column + columns, rows - 1);
        return new Slot(column, columns, rows, cell);
    }

    private int free(int column) {
        int end = column + 1;
        while (end < rowsLeft.length && rowsLeft[end] == 0) {
            end++;
        }
        return end - column;
    }
}
