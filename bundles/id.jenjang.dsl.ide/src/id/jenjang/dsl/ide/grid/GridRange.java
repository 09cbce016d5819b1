package id.jenjang.dsl.ide.grid;

/**
 * A block of cells, all ends included, from 0.
 *
 * @param top its first row
 * @param left its first column
 * @param bottom its last row; not above the first
 * @param right its last column; not left of the first
 */
public record GridRange(int top, int left, int bottom, int right) {

    public GridRange {
        if (top < 0 || left < 0 || bottom < top || right < left) {
            throw new IllegalArgumentException(
                    "No block: %d,%d to %d,%d".formatted(top, left, bottom, right));
        }
    }

    /** One cell. */
    public static GridRange cell(int row, int column) {
        return new GridRange(row, column, row, column);
    }
}
