package id.jenjang.acceptance;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workbook in the hands of a person: rows are found by what stands in them. */
final class Workbook implements AutoCloseable {

    private final XSSFWorkbook book;

    private Workbook(XSSFWorkbook book) {
        this.book = book;
    }

    static Workbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new Workbook(new XSSFWorkbook(in));
        }
    }

    /**
     * The cell below a heading, in the row where all words stand in cells of their own; emptied, as
     * typing over it does.
     */
    Cell cell(String sheet, String heading, String... words) {
        int column = column(sheet, heading);
        for (var row : book.getSheet(sheet)) {
            if (row.getRowNum() > 1 && holds(row, words)) {
                var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                // Else the library keeps texts that stand in their cells, and puts new ones beside.
                cell.setBlank();
                return cell;
            }
        }
        throw new AssertionError("no row in " + sheet + " with " + String.join(", ", words));
    }

    private int column(String sheet, String heading) {
        for (int row = 1; row >= 0; row--) {
            for (var cell : book.getSheet(sheet).getRow(row)) {
                if (text(cell).equals(heading)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError("no heading " + heading + " in " + sheet);
    }

    private static boolean holds(Row row, String... words) {
        for (var word : words) {
            boolean found = false;
            for (var cell : row) {
                found |= text(cell).equals(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((long) cell.getNumericCellValue())
                : cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    void save(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
