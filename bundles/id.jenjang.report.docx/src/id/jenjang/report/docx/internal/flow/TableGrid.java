package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.docx.internal.flow.FlowTable.Merge;
import id.jenjang.report.tree.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places the cells of table rows on the grid. Every row comes out complete: positions under a row
 * span get continued cells, missing ones empty cells, and spans that reach beyond the table are
 * cut.
 */
final class TableGrid {

    /**
     * A cell on the grid.
     *
     * @param column first column
     * @param columns columns covered
     * @param rows rows covered
     * @param merge part in a vertical merge
     * @param cell the tree's cell; null for a continued or missing one
     */
    record Slot(int column, int columns, int rows, Merge merge, Table.Cell cell) {}

    private final int width;
    private final int[] rowsLeft;
    private final int[] spanWidth;

    private TableGrid(int width) {
        this.width = width;
        this.rowsLeft = new int[width];
        this.spanWidth = new int[width];
    }

    /**
     * The slots of each row of a group (the header or the body) of a table with the given number of
     * columns.
     */
    static List<List<Slot>> place(List<Table.Row> rows, int columns) {
        var grid = new TableGrid(columns);
        var out = new ArrayList<List<Slot>>();
        for (int i = 0; i < rows.size(); i++) {
            out.add(grid.row(rows.get(i), rows.size() - i));
        }
        return out;
    }

    private List<Slot> row(Table.Row row, int rowsToEnd) {
        var out = new ArrayList<Slot>();
        var cells = row.cells().iterator();
        for (int column = 0; column < width; ) {
            Slot slot;
            if (rowsLeft[column] > 0) {
                slot = new Slot(column, spanWidth[column], 1, Merge.CONTINUED, null);
                rowsLeft[column]--;
            } else {
                slot = begin(column, cells.hasNext() ? cells.next() : null, rowsToEnd);
            }
            out.add(slot);
            column += slot.columns();
        }
        return out;
    }

    private Slot begin(int column, Table.Cell cell, int rowsToEnd) {
        if (cell == null) {
            return new Slot(column, 1, 1, Merge.NONE, null);
        }
        int columns = Math.min(Math.max(1, cell.columnSpan()), free(column));
        int rows = Math.min(Math.max(1, cell.rowSpan()), rowsToEnd);
        if (rows > 1) {
            Arrays.fill(spanWidth, column, column + columns, columns);
            rowsLeft[column] = rows - 1;
        }
        return new Slot(column, columns, rows, rows > 1 ? Merge.BEGINS : Merge.NONE, cell);
    }

    private int free(int column) {
        int end = column + 1;
        while (end < width && rowsLeft[end] == 0) {
            end++;
        }
        return end - column;
    }
}
