package id.jenjang.report.docx.internal.flow;

import java.util.List;

/**
 * A table on a fixed grid.
 *
 * @param columns column widths in twips
 * @param rows rows, header rows first
 * @param ruled whether lines are drawn
 * @param title short name for people who cannot see it; may be empty
 * @param style style of the empty paragraph that ends an empty cell
 */
public record FlowTable(
        List<Integer> columns, List<Row> rows, boolean ruled, String title, WordStyle style)
        implements FlowBlock {

    /** Usual space between a cell's edge and its text, left and right, in twips. */
    public static final int SIDE_MARGIN = 85;

    private static final int NARROW_SIDE_MARGIN = 43;

    /** Space above and below the text of a ruled cell, in twips. */
    public static final int TOP_MARGIN = 40;

    /** Thickness of the lines of a ruled table, in twips. */
    public static final int LINE = 10;

    public FlowTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Space between a cell's edge and its text, left and right, in twips; narrow in the smallest
     * text.
     */
    public int sideMargin() {
        return sideMargin(style);
    }

    /** Space between a cell's edge and its text for a text style. */
    static int sideMargin(WordStyle style) {
        return style == WordStyle.CELL_SMALLER || style == WordStyle.CELL_SMALLEST
                ? NARROW_SIDE_MARGIN
                : SIDE_MARGIN;
    }

    /** Whole width in twips. */
    public int width() {
        return columns.stream().mapToInt(Integer::intValue).sum();
    }

    /** Width of a cell in twips. */
    public int width(Cell cell) {
        return columns.subList(cell.column(), cell.column() + cell.columnSpan()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether the whole table stays on the page of what follows it. */
    public boolean keptWithNext() {
        return !rows.isEmpty() && rows.stream().allMatch(Row::keptWithNext);
    }

    /**
     * A row; its cells fill the grid from left to right without a gap.
     *
     * @param cells cells
     * @param header whether it is repeated on every page
     * @param splittable whether it may break across pages
     */
    public record Row(List<Cell> cells, boolean header, boolean splittable) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether the row stays with the next one: every paragraph in it says so. */
        public boolean keptWithNext() {
            return cells.stream()
                    .filter(c -> c.merge() != Merge.CONTINUED)
                    .allMatch(
                            c ->
                                    c.content().stream()
                                            .allMatch(
                                                    b ->
                                                            b instanceof FlowParagraph p
                                                                    && p.format().keepNext()));
        }
    }

    /** A cell's part in a vertical merge. */
    public enum Merge {
        NONE,
        BEGINS,
        CONTINUED
    }

    /**
     * A cell.
     *
     * @param column first grid column, from 0
     * @param columnSpan grid columns covered
     * @param merge part in a vertical merge
     * @param rowSpan rows covered, 1 for a continued cell
     * @param content paragraphs and tables; the last is a paragraph
     * @param fill shade of the ground as RRGGBB; empty for none
     */
    public record Cell(
            int column,
            int columnSpan,
            Merge merge,
            int rowSpan,
            List<FlowBlock> content,
            String fill) {

        public Cell {
            content = List.copyOf(content);
        }
    }
}
