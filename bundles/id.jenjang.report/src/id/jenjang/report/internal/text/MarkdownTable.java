package id.jenjang.report.internal.text;

import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Column;
import id.jenjang.report.tree.Table.Row;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a Markdown table into a table of the document tree; a column is as wide as its longest
 * words ask for.
 */
final class MarkdownTable {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;

    private final MarkdownInlines inlines;
    private final Numbering numbering;

    MarkdownTable(MarkdownInlines inlines, Numbering numbering) {
        this.inlines = inlines;
        this.numbering = numbering;
    }

    /** The table, captioned unless the caption is empty. */
    Table convert(TableBlock table, String caption) {
        List<Row> header = new ArrayList<>();
        List<Row> body = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            boolean head = part instanceof TableHead;
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                (head ? header : body)
                        .add(row((TableRow) row, head ? Style.CELL_HEADER : Style.CELL));
                widen(columns, (TableRow) row);
            }
        }
        Caption numbered =
                caption.isEmpty() ? null : numbering.caption(Caption.Kind.TABLE, caption);
        return new Table(numbered, columns, header, body, true);
    }

    private Row row(TableRow row, Style style) {
        List<Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(new Cell(List.of(new Paragraph(style, inlines.ofCell(cell))), 1, 1, null));
        }
        return new Row(cells, false);
    }

    private void widen(List<Column> columns, TableRow row) {
        int index = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            int width = Math.clamp(inlines.plain(cell).length(), NARROWEST, WIDEST);
            if (index == columns.size()) {
                columns.add(new Column(width, align((TableCell) cell)));
            } else if (columns.get(index).width() < width) {
                columns.set(index, new Column(width, columns.get(index).align()));
            }
            index++;
        }
    }

    private static Align align(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Align.LEFT;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Align.LEFT;
            case CENTER -> Align.CENTER;
            case RIGHT -> Align.RIGHT;
        };
    }
}
