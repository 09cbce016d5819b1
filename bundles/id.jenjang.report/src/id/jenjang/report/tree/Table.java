package id.jenjang.report.tree;

import java.util.List;

/**
 * A table. Rows list only the cells that begin in them; positions covered by a row span from above
 * are left out.
 *
 * @param caption caption above the table; null for a table without one (a list of figures, a
 *     layout)
 * @param columns columns with their relative widths
 * @param header header rows, repeated on every page; may be empty
 * @param body body rows
 * @param ruled whether lines are drawn; false for a layout such as an address block
 */
public record Table(
        Caption caption, List<Column> columns, List<Row> header, List<Row> body, boolean ruled)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        body = List.copyOf(body);
    }

    /** Horizontal alignment. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A column.
     *
     * @param width relative width, positive; the widths of a table share the text width in
     *     proportion
     * @param align alignment of its body cells
     */
    public record Column(int width, Align align) {}

    /**
     * A row.
     *
     * @param cells cells that begin in this row
     * @param emphasis whether the row is a total or a spanning title, printed bold
     */
    public record Row(List<Cell> cells, boolean emphasis) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param content blocks of the cell, normally paragraphs; may be empty
     * @param columnSpan columns covered, at least 1
     * @param rowSpan rows covered, at least 1
     * @param align alignment; null takes the column's
     */
    public record Cell(List<Block> content, int columnSpan, int rowSpan, Align align) {

        public Cell {
            content = List.copyOf(content);
        }

        /** A cell of one paragraph in one column and row. */
        public static Cell of(String text) {
            return new Cell(List.of(Paragraph.of(Paragraph.Style.CELL, text)), 1, 1, null);
        }

        /** This cell, covering the given columns and rows. */
        public Cell spanning(int columns, int rows) {
            return new Cell(content, columns, rows, align);
        }

        /** This cell with another alignment. */
        public Cell aligned(Align other) {
            return new Cell(content, columnSpan, rowSpan, other);
        }
    }
}
