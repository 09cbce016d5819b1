package id.jenjang.bench;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Section;
import id.jenjang.report.tree.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of a composed report as any program can print it: rows of text on a grid, with nothing of
 * our tree left.
 *
 * @param widths relative widths of the columns
 * @param rows rows in order, the header rows first
 */
record PlainTable(List<Integer> widths, List<Row> rows) {

    /**
     * A row that covers the whole width.
     *
     * @param header whether it is repeated on every page
     * @param bold whether its text is bold
     * @param cells cells in order, those under a merge from above among them
     */
    record Row(boolean header, boolean bold, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param column first column, from 0
     * @param columns columns covered
     * @param rows rows covered from here on; 0 for a cell under a merge from above
     * @param paragraphs its text
     */
    record Cell(int column, int columns, int rows, List<String> paragraphs) {}

    /** The document with nothing but its tables in it, each without its caption. */
    static Document tablesOnly(Document document) {
        var sections = new ArrayList<Section>();
        for (var section : document.sections()) {
            var tables =
                    section.blocks().stream()
                            .filter(Table.class::isInstance)
                            .map(Table.class::cast)
                            .map(PlainTable::uncaptioned)
                            .toList();
            if (!tables.isEmpty()) {
                sections.add(new Section(section.setup(), tables));
            }
        }
        return new Document(document.info(), sections);
    }

    private static Block uncaptioned(Table table) {
        return new Table(null, table.columns(), table.header(), table.body(), table.ruled());
    }

    /** The tables of a document, in order. */
    static List<PlainTable> of(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .map(block -> of((Table) block))
                .toList();
    }

    private static PlainTable of(Table table) {
        int columns = table.columns().size();
        var rows = new ArrayList<Row>();
        rows.addAll(rows(table.header(), true, columns));
        rows.addAll(rows(table.body(), false, columns));
        return new PlainTable(table.columns().stream().map(Table.Column::width).toList(), rows);
    }

    private static List<Row> rows(List<Table.Row> rows, boolean header, int columns) {
        // What still hangs over a column from above, and how wide it is there.
        var left = new int[columns];
        var wide = new int[columns];
        var placed = new ArrayList<Row>();
        for (var row : rows) {
            var cells = new ArrayList<Cell>();
            var next = row.cells().iterator();
            for (int column = 0; column < columns; ) {
                Cell cell;
                if (left[column] > 0) {
                    left[column]--;
                    cell = new Cell(column, wide[column], 0, List.of());
                } else {
                    var begun = next.next();
                    left[column] = begun.rowSpan() - 1;
                    wide[column] = begun.columnSpan();
                    cell = new Cell(column, begun.columnSpan(), begun.rowSpan(), texts(begun));
                }
                cells.add(cell);
                column += cell.columns();
            }
            placed.add(new Row(header, header || row.emphasis(), cells));
        }
        return placed;
    }

    private static List<String> texts(Table.Cell cell) {
        return cell.content().stream().flatMap(PlainTable::texts).toList();
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(text(paragraph));
            case ListBlock list ->
                    list.items().stream().flatMap(List::stream).flatMap(PlainTable::texts);
            default -> throw new IllegalStateException("no text in a cell: " + block.getClass());
        };
    }

    private static String text(Paragraph paragraph) {
        return paragraph.content().stream().map(Inline::text).collect(Collectors.joining());
    }
}
