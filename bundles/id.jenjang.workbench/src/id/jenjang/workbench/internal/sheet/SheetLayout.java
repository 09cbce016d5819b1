package id.jenjang.workbench.internal.sheet;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import java.util.OptionalInt;

/** Where the cells of a sheet lie, in points, and how far it is scrolled. */
final class SheetLayout {

    static final int PAD = 7;
    static final int INDENT = 14;
    private static final int NARROWEST = 62;
    private static final int WIDEST = 130;
    private static final int WIDEST_HEADING = 360;

    /** Rows further down are not looked at for widths; a sheet can have many thousands. */
    private static final int MEASURED = 200;

    private int headingWidth = NARROWEST;
    private int needed = NARROWEST;
    private int wished;
    private int room;
    private int rowHeight = 24;
    private int[] lefts = {0};
    private int rows;
    private int scrollX;
    private int scrollY;

    /** Finds widths for what a model shows. */
    void measure(SheetModel model, GC gc) {
        rows = model.rows();
        rowHeight = gc.getFontMetrics().getHeight() + 9;
        int looked = Math.min(rows, MEASURED);
        needed = widest(model, gc, looked);
        lefts = new int[model.columns() + 1];
        for (int column = 0; column < model.columns(); column++) {
            int widest = width(model.column(column), gc);
            for (int row = 0; row < looked; row++) {
                widest = Math.max(widest, gc.textExtent(model.cell(row, column).text()).x);
            }
            lefts[column + 1] = lefts[column] + Math.clamp(widest + 2L * PAD, NARROWEST, WIDEST);
        }
        arrange();
    }

    private static int widest(SheetModel model, GC gc, int looked) {
        int heading = gc.textExtent(model.corner()).x;
        for (int row = 0; row < looked; row++) {
            heading = Math.max(heading, width(model.row(row), gc));
        }
        return heading + 2 * PAD;
    }

    /** How wide the headings of all rows are when nothing of them is cut. */
    static int whole(SheetModel model, GC gc) {
        return widest(model, gc, model.rows());
    }

    /** Whether something of the heading of a row is cut. */
    boolean isCut(SheetModel.Heading heading, GC gc) {
        return width(heading, gc) + 2 * PAD > headingWidth;
    }

    /** How wide somebody wants the headings of rows; 0 for what suits most. */
    void wish(int width) {
        wished = width;
        arrange();
    }

    /** How wide somebody wants them; 0 for what suits most. */
    int wished() {
        return wished;
    }

    /** How wide the control is: some of the cells are always seen. */
    void within(int width) {
        room = width;
        arrange();
    }

    /** As wide as somebody wants; else what is needed, and no wider than leaves room for cells. */
    private void arrange() {
        int spare = room - lefts[columns()];
        headingWidth =
                wished > 0
                        ? Math.clamp(wished, NARROWEST, Math.max(NARROWEST, room - WIDEST))
                        : Math.clamp(needed, NARROWEST, Math.max(WIDEST_HEADING, spare));
    }

    private static int width(SheetModel.Heading heading, GC gc) {
        int detail = heading.detail().isEmpty() ? 0 : gc.textExtent(heading.detail()).x + PAD;
        return gc.textExtent(heading.text()).x + detail + heading.level() * INDENT;
    }

    int headingWidth() {
        return headingWidth;
    }

    int rowHeight() {
        return rowHeight;
    }

    int columns() {
        return lefts.length - 1;
    }

    int width() {
        return headingWidth + lefts[columns()];
    }

    int height() {
        return (rows + 1) * rowHeight;
    }

    int scrollX() {
        return scrollX;
    }

    int scrollY() {
        return scrollY;
    }

    void scroll(int x, int y) {
        scrollX = Math.max(0, x);
        scrollY = Math.max(0, y);
    }

    Rectangle cell(int row, int column) {
        return new Rectangle(
                headingWidth + lefts[column] - scrollX,
                (row + 1) * rowHeight - scrollY,
                lefts[column + 1] - lefts[column],
                rowHeight);
    }

    /** How wide a text of a column can be. */
    int room(int column) {
        return lefts[column + 1] - lefts[column] - 2 * PAD;
    }

    /** The row at a height; empty on the heading and below the last. */
    OptionalInt row(int y) {
        int row = (y + scrollY) / rowHeight - 1;
        return y < rowHeight || row >= rows ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** The column at a width; empty on the heading and to the right of the last. */
    OptionalInt column(int x) {
        for (int column = 0; x >= headingWidth && column < columns(); column++) {
            if (x + scrollX < headingWidth + lefts[column + 1]) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    /** Scrolls as little as shows a cell in an area. */
    void reveal(int row, int column, Rectangle area) {
        var cell = cell(row, column);
        scroll(
                scrollX + shift(cell.x, cell.x + cell.width, headingWidth, area.width),
                scrollY + shift(cell.y, cell.y + cell.height, rowHeight, area.height));
    }

    private static int shift(int from, int to, int first, int last) {
        if (from < first) {
            return from - first;
        }
        return to > last ? Math.min(to - last, from - first) : 0;
    }
}
