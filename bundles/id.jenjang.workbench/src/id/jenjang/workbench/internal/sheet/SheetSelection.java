package id.jenjang.workbench.internal.sheet;

/**
 * The selected block of a sheet: the cell where it was begun, and the cell where somebody is.
 *
 * @param anchorRow row where it was begun
 * @param anchorColumn column where it was begun
 * @param row where the cursor is
 * @param column where the cursor is
 */
record SheetSelection(int anchorRow, int anchorColumn, int row, int column) {

    static final SheetSelection FIRST = new SheetSelection(0, 0, 0, 0);

    static SheetSelection cell(int row, int column) {
        return new SheetSelection(row, column, row, column);
    }

    /** The cursor goes elsewhere; the beginning stays there when the block is extended. */
    SheetSelection to(int toRow, int toColumn, boolean extend) {
        return extend
                ? new SheetSelection(anchorRow, anchorColumn, toRow, toColumn)
                : cell(toRow, toColumn);
    }

    /** The same within a sheet of a size. */
    SheetSelection within(int rows, int columns) {
        return new SheetSelection(
                clamp(anchorRow, rows),
                clamp(anchorColumn, columns),
                clamp(row, rows),
                clamp(column, columns));
    }

    private static int clamp(int at, int size) {
        return Math.max(0, Math.min(at, size - 1));
    }

    /** The next cell, row by row. */
    SheetSelection next(int columns) {
        return column + 1 < columns ? cell(row, column + 1) : cell(row + 1, 0);
    }

    /** The cell before, row by row. */
    SheetSelection before(int columns) {
        return column > 0 ? cell(row, column - 1) : cell(row - 1, columns - 1);
    }

    SheetRange range() {
        return new SheetRange(
                Math.min(anchorRow, row),
                Math.min(anchorColumn, column),
                Math.max(anchorRow, row),
                Math.max(anchorColumn, column));
    }
}
