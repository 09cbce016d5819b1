package id.jenjang.excel.internal.table;

import id.jenjang.excel.internal.sheet.Sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the table of a sheet stands and what its columns say.
 *
 * @param sheet the sheet
 * @param firstRow first row of headings, counted from 0
 * @param lastRow last row of headings
 * @param columns all columns with a heading, from left to right
 */
public record Layout(Sheet sheet, int firstRow, int lastRow, List<Column> columns) {

    /** Copies the list. */
    public Layout {
        columns = List.copyOf(columns);
    }

    /** Whether some column means this. */
    public boolean has(Meaning meaning) {
        return of(meaning).findAny().isPresent();
    }

    /** The columns that mean this. */
    public Stream<Column> of(Meaning meaning) {
        return columns.stream().filter(each -> each.meaning() == meaning);
    }

    /** The first column that means this. */
    public Optional<Column> first(Meaning meaning) {
        return of(meaning).findFirst();
    }

    /** Whether there is something to be read. */
    public boolean says() {
        long read = columns.stream().filter(Column::isRead).count();
        boolean names =
                columns.stream()
                        .anyMatch(
                                each ->
                                        each.meaning() != null
                                                && (each.meaning().isLevel() || names(each)));
        return read > 1 && names;
    }

    private static boolean names(Column column) {
        return switch (column.meaning()) {
            case URAIAN, INDIKATOR, ID, KODE, JENIS_BELANJA -> true;
            default -> false;
        };
    }
}
