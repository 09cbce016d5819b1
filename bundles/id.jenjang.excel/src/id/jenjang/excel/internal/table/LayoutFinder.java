package id.jenjang.excel.internal.table;

import id.jenjang.excel.internal.sheet.Cell;
import id.jenjang.excel.internal.sheet.Sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the headings of a sheet, one row of them or several, and guesses what they say. */
public final class LayoutFinder {

    private static final int ROWS_LOOKED_AT = 40;
    private static final int MOST_HEADING_ROWS = 5;
    private static final Pattern BELOW =
            Pattern.compile(
                    "(?:(?:19|20)\\d\\d|(?:tahun )?(?:19|20)\\d\\d|(?:tw|triwulan) ?\\w{1,3}"
                            + "|rp|rupiah|k|kinerja|target|realisasi|murni|perubahan|\\d{1,2}|%"
                            + "|tahun (?:ke )?\\w{1,3})");

    private final Sheet sheet;

    /** A finder for a sheet. */
    public LayoutFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The table of the sheet; empty when no row looks like headings. */
    public Optional<Layout> find() {
        for (int row = 0; row < Math.min(ROWS_LOOKED_AT, sheet.rows()); row++) {
            if (known(row) >= 2) {
                var layout = at(row, last(row));
                if (layout.says()) {
                    return Optional.of(layout);
                }
            }
        }
        return Optional.empty();
    }

    /** The table with headings in these rows, as a mapping file says. */
    public Layout at(int firstRow, int lastRow) {
        var columns = new ArrayList<Column>();
        for (int column = 0; column < sheet.columns(); column++) {
            var heading = heading(firstRow, lastRow, column);
            if (!heading.isEmpty()) {
                columns.add(HeadingReader.read(column, heading));
            }
        }
        return new Layout(sheet, firstRow, lastRow, settle(columns));
    }

    /** How many cells of a row are listed headings. */
    private long known(int row) {
        return sheet.row(row).stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && cell.text().length() < 120)
                .map(cell -> HeadingReader.read(cell.column(), cell.text()))
                .filter(column -> column.meaning() != null && column.sure())
                .count();
    }

    private int last(int first) {
        int last = first;
        while (last - first < MOST_HEADING_ROWS - 1
                && last + 1 < sheet.rows()
                && isHeading(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isHeading(int row) {
        var cells = sheet.row(row);
        if (cells.isEmpty()) {
            // Nothing of its own: still a heading where cells from above reach down to it.
            return !sheet.seen(row, 0).isEmpty();
        }
        return cells.stream().allMatch(cell -> continues(cell) || listed(cell));
    }

    private static boolean continues(Cell cell) {
        return BELOW.matcher(Headings.normal(cell.text())).matches();
    }

    private static boolean listed(Cell cell) {
        return Headings.known().exactly(Headings.normal(cell.text())) != null;
    }

    private String heading(int firstRow, int lastRow, int column) {
        var parts = new ArrayList<String>();
        var met = new HashSet<Cell>();
        for (int row = firstRow; row <= lastRow; row++) {
            var cell = sheet.seen(row, column);
            if (cell.isEmpty() && row < lastRow && !sheet.at(row + 1, column).isEmpty()) {
                cell = left(row, column);
            }
            boolean number = row > firstRow && cell.text().matches("\\(?\\d{1,2}\\)?");
            if (!cell.isEmpty() && !number && met.add(cell)) {
                parts.add(cell.text().replaceAll("\\s+", " "));
            }
        }
        return String.join(" ", parts);
    }

    /** A heading over several columns that are not merged stands over the first of them. */
    private Cell left(int row, int column) {
        int at = column;
        while (at > 0 && sheet.at(row, at).isEmpty() && !sheet.at(row + 1, at).isEmpty()) {
            at--;
        }
        return sheet.at(row, at);
    }

    /** What depends on the other columns: whose realisasi it is, and what stands there twice. */
    private static List<Column> settle(List<Column> columns) {
        boolean measured = has(columns, Meaning.INDIKATOR);
        boolean budgeted = has(columns, Meaning.PAGU) || has(columns, Meaning.SUMBER_DANA);
        var met = new HashSet<String>();
        var settled = new ArrayList<Column>();
        for (var column : columns) {
            var meaning = column.meaning();
            if (!measured && budgeted && meaning == Meaning.REALISASI) {
                meaning = Meaning.REALISASI_ANGGARAN;
            } else if (!measured && budgeted && meaning == Meaning.TRIWULAN) {
                meaning = Meaning.REALISASI_TRIWULAN;
            }
            var seen = column.as(meaning, column.sure());
            boolean again = seen.isRead() && !met.add(seen.said());
            settled.add(again ? seen.as(Meaning.ABAI, false) : seen);
        }
        return settled;
    }

    private static boolean has(List<Column> columns, Meaning meaning) {
        return columns.stream().anyMatch(each -> each.meaning() == meaning);
    }
}
