package id.jenjang.report.internal.table;

import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows filled column by column, where a cell may span several rows. Columns are put from left to
 * right.
 */
final class Grid {

    private final List<List<Cell>> rows = new ArrayList<>();

    Grid(int rowCount) {
        for (int i = 0; i < rowCount; i++) {
            rows.add(new ArrayList<>());
        }
    }

    /** Puts cells side by side, each spanning the rows from the given one on. */
    void put(int row, int rowSpan, List<Cell> cells) {
        cells.forEach(cell -> rows.get(row).add(cell.spanning(cell.columnSpan(), rowSpan)));
    }

    /**
     * Puts groups of cells below each other from the given row on; the last one takes the rows that
     * are left.
     */
    void stack(int firstRow, int rowCount, List<List<Cell>> groups) {
        for (int i = 0; i < groups.size(); i++) {
            boolean last = i == groups.size() - 1;
            put(firstRow + i, last ? rowCount - i : 1, groups.get(i));
        }
    }

    /** The rows. */
    List<List<Cell>> rows() {
        return rows;
    }
}
