package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.docx.internal.layout.TableMeasure;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Table;

import java.util.ArrayList;
import java.util.List;

/** Sets a table: widths, text size, shades, merged cells, and which rows stay together. */
final class TableFlow {

    private static final String HEADER_FILL = "D9E2F0";
    private static final String EMPHASIS_FILL = "F1F4F9";

    /** Rows higher than this may break across pages; anything less is moved as a whole. */
    private static final int TALL_ROW = 4500;

    /** Tables lower than this are not broken at all. */
    private static final int SMALL_TABLE = 4000;

    private final BlockFlow blocks;
    private final TextFlow outer;

    TableFlow(BlockFlow blocks, TextFlow outer) {
        this.blocks = blocks;
        this.outer = outer;
    }

    List<FlowBlock> table(Table table) {
        if (table.columns().isEmpty() || table.header().isEmpty() && table.body().isEmpty()) {
            return table.caption() == null ? List.of() : List.of(blocks.caption(table.caption()));
        }
        var widths = new ColumnWidths(table, outer.width());
        var style = outer.inTable() ? outer.cellStyle() : widths.textStyle();
        var columns = widths.widths(style);
        var rows = new ArrayList<FlowTable.Row>();
        rows.addAll(rows(table, true, style, columns));
        rows.addAll(rows(table, false, style, columns));
        var title =
                table.caption() == null
                        ? ""
                        : PlainText.of(table.caption().label() + " " + table.caption().text());
        var flow = breakable(new FlowTable(columns, rows, table.ruled(), title, style));
        return table.caption() == null
                ? List.of(flow)
                : List.of(blocks.caption(table.caption()), flow);
    }

    private List<FlowTable.Row> rows(
            Table table, boolean header, WordStyle style, List<Integer> columns) {
        var rows = header ? table.header() : table.body();
        var grid = TableGrid.place(rows, columns.size());
        var out = new ArrayList<FlowTable.Row>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean keep = header || table.ruled() && keepsWithNext(rows, i, columns.size());
            var look = new RowLook(table, style, columns, header, row.emphasis(), keep);
            var cells = grid.get(i).stream().map(s -> cell(s, look)).toList();
            out.add(new FlowTable.Row(cells, header, false));
        }
        return out;
    }

    /** What the cells of a row have in common. */
    private record RowLook(
            Table table,
            WordStyle style,
            List<Integer> columns,
            boolean header,
            boolean emphasis,
            boolean keep) {

        private String fill() {
            if (!table.ruled()) {
                return "";
            }
            return header ? HEADER_FILL : emphasis ? EMPHASIS_FILL : "";
        }
    }

    /**
     * A spanning title stays with its first row, and the last row before a total with the total.
     */
    private static boolean keepsWithNext(List<Table.Row> rows, int row, int columns) {
        if (row + 1 >= rows.size()) {
            return false;
        }
        var cells = rows.get(row).cells();
        boolean title =
                rows.get(row).emphasis()
                        && cells.size() == 1
                        && cells.getFirst().columnSpan() >= columns;
        boolean beforeTotal =
                row + 2 == rows.size() && rows.get(row + 1).emphasis() && !rows.get(row).emphasis();
        return title || beforeTotal;
    }

    private FlowTable.Cell cell(TableGrid.Slot slot, RowLook look) {
        var content = new ArrayList<FlowBlock>();
        var column = look.table().columns().get(slot.column());
        var align =
                TextFlow.align(
                        slot.cell() != null && slot.cell().align() != null
                                ? slot.cell().align()
                                : column.align());
        int inner =
                look.columns().subList(slot.column(), slot.column() + slot.columns()).stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        - 2 * FlowTable.sideMargin(look.style());
        var flow =
                new TextFlow(
                        inner,
                        look.style(),
                        look.header() || look.emphasis(),
                        look.header() ? Format.Align.CENTER : align,
                        look.keep());
        if (slot.cell() != null) {
            content.addAll(blocks.blocks(slot.cell().content(), flow));
        }
        if (content.isEmpty() || !(content.getLast() instanceof FlowParagraph)) {
            content.add(
                    BlockFlow.cell(FlowParagraph.of(look.style(), List.of()), flow.align(), flow));
        }
        return new FlowTable.Cell(
                slot.column(), slot.columns(), slot.merge(), slot.rows(), content, look.fill());
    }

    private static FlowTable breakable(FlowTable table) {
        var measure = new TableMeasure(table);
        var rows = new ArrayList<FlowTable.Row>();
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            boolean splittable = !row.header() && measure.height(i) > TALL_ROW;
            boolean last = i == table.rows().size() - 1;
            boolean keep =
                    MergedRows.stayTogether(table, i, measure)
                            || !last
                                    && (measure.height() <= SMALL_TABLE
                                            || table.ruled() && beginsBody(table, i));
            var kept = keep && !splittable ? keptWithNext(row) : row;
            rows.add(new FlowTable.Row(kept.cells(), row.header(), splittable));
        }
        return new FlowTable(table.columns(), rows, table.ruled(), table.title(), table.style());
    }

    /**
     * The first row of the body stays with the second, so that a page never ends with a single row.
     */
    private static boolean beginsBody(FlowTable table, int row) {
        return !table.rows().get(row).header() && (row == 0 || table.rows().get(row - 1).header());
    }

    /** A small table that stays with what follows it; a larger one as it is. */
    static FlowTable keptWithNext(FlowTable table) {
        if (new TableMeasure(table).height() > SMALL_TABLE) {
            return table;
        }
        var rows = table.rows().stream().map(TableFlow::keptWithNext).toList();
        return new FlowTable(table.columns(), rows, table.ruled(), table.title(), table.style());
    }

    private static FlowTable.Row keptWithNext(FlowTable.Row row) {
        var cells =
                row.cells().stream()
                        .map(
                                c ->
                                        new FlowTable.Cell(
                                                c.column(),
                                                c.columnSpan(),
                                                c.merge(),
                                                c.rowSpan(),
                                                c.content().stream()
                                                        .map(TableFlow::keptWithNext)
                                                        .toList(),
                                                c.fill()))
                        .toList();
        return new FlowTable.Row(cells, row.header(), row.splittable());
    }

    private static FlowBlock keptWithNext(FlowBlock block) {
        return block instanceof FlowParagraph p ? p.with(p.format().keptWithNext()) : block;
    }
}
