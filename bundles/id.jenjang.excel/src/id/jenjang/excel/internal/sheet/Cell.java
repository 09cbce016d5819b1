package id.jenjang.excel.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One cell as a reader of the sheet sees it.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param kind what it holds
 * @param text its text; of a number the digits as kept in the file, of a date its ISO form
 * @param number the number, as meant: 85 for 0.85 shown as 85 %; null for other kinds
 * @param format the number format; empty when general
 * @param formula the formula without its equals sign; empty when it has none
 */
public record Cell(
        int row,
        int column,
        Kind kind,
        String text,
        BigDecimal number,
        String format,
        String formula) {

    /** What a cell holds. */
    public enum Kind {
        /** Nothing, or blanks only. */
        EMPTY,
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A date; its text is in ISO form. */
        DATE,
        /** An error such as #REF!, or a formula nobody has calculated yet. */
        ERROR
    }

    /** A cell without anything. */
    public static Cell empty(int row, int column) {
        return new Cell(row, column, Kind.EMPTY, "", null, "", "");
    }

    /** A cell with text. */
    public static Cell text(int row, int column, String text) {
        var kind = text.isBlank() ? Kind.EMPTY : Kind.TEXT;
        return new Cell(row, column, kind, text.strip(), null, "", "");
    }

    /** A cell with a number. */
    public static Cell number(int row, int column, BigDecimal number, String format) {
        return new Cell(row, column, Kind.NUMBER, number.toPlainString(), number, format, "");
    }

    /** The same cell with a formula. */
    public Cell calculated(String by) {
        return new Cell(row, column, kind, text, number, format, by);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** Whether a formula makes its value. */
    public boolean isFormula() {
        return !formula.isEmpty();
    }

    /** The date of a cell of kind DATE. */
    public LocalDate date() {
        return LocalDate.parse(text);
    }

    /** Its place as spreadsheets name it: B7. */
    public String place() {
        return columnName(column) + (row + 1);
    }

    /** The letters of a column counted from 0. */
    public static String columnName(int column) {
        var name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
