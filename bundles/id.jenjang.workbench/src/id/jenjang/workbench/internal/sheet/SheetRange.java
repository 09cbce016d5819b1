package id.jenjang.workbench.internal.sheet;

/**
 * A block of cells, all ends included, from 0.
 *
 * @param top its first row
 * @param left its first column
 * @param bottom its last row
 * @param right its last column
 */
public record SheetRange(int top, int left, int bottom, int right) {

    /** Whether a cell lies in it. */
    public boolean holds(int row, int column) {
        return top <= row && row <= bottom && left <= column && column <= right;
    }
}
