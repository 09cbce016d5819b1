package id.jenjang.report.internal.table;

import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Column;
import id.jenjang.report.tree.Table.Row;

import java.util.ArrayList;
import java.util.List;

/** Builds a ruled table row by row. */
public final class TableBuilder {

    private final Caption caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> header = new ArrayList<>();
    private final List<Row> body = new ArrayList<>();

    /** A table with a caption; null for none. */
    public TableBuilder(Caption caption) {
        this.caption = caption;
    }

    /** Adds a column of left-aligned text. */
    public TableBuilder column(int width) {
        return column(width, Align.LEFT);
    }

    /** Adds a column. */
    public TableBuilder column(int width, Align align) {
        columns.add(new Column(width, align));
        return this;
    }

    /** Adds a header row of single cells. */
    public TableBuilder header(String... titles) {
        return header(java.util.Arrays.stream(titles).map(Cells::header).toList());
    }

    /** Adds a header row. */
    public TableBuilder header(List<Cell> cells) {
        header.add(new Row(cells, true));
        return this;
    }

    /** Adds the header row that numbers the columns: (1) (2) (3) ... */
    public TableBuilder numbers() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            cells.add(Cells.header(Integer.toString(i)));
        }
        return header(cells);
    }

    /** Adds a body row. */
    public TableBuilder row(Cell... cells) {
        return row(List.of(cells));
    }

    /** Adds a body row. */
    public TableBuilder row(List<Cell> cells) {
        body.add(new Row(cells, false));
        return this;
    }

    /** Adds a bold row, such as a total. */
    public TableBuilder strong(Cell... cells) {
        body.add(new Row(List.of(cells), true));
        return this;
    }

    /** Adds a bold row of one cell across the table. */
    public TableBuilder title(String text) {
        return strong(Cells.text(text).spanning(columns.size(), 1).aligned(Align.LEFT));
    }

    /** Adds a row of one dash across the table when there is no body row yet. */
    public TableBuilder orElse(String remark) {
        if (body.isEmpty()) {
            row(Cells.centered(remark).spanning(columns.size(), 1));
        }
        return this;
    }

    /** How many body rows there are so far. */
    public int size() {
        return body.size();
    }

    /** The table. */
    public Table build() {
        return new Table(caption, columns, header, body, true);
    }

    /** The table without ruled lines, such as an address block. */
    public Table layout() {
        return new Table(caption, columns, header, body, false);
    }
}
