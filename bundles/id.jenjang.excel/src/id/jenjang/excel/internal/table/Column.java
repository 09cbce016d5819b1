package id.jenjang.excel.internal.table;

import id.jenjang.excel.internal.sheet.Cell;

import java.math.BigDecimal;

/**
 * A column of a table and what it says.
 *
 * @param index counted from 0
 * @param heading all its headings, from top to bottom
 * @param meaning null when nothing is known about it
 * @param year the year of its figures; 0 when the heading names none
 * @param quarter 1 to 4; 0 when the heading names none
 * @param versi murni or perubahan; empty when the heading names none
 * @param factor what its amounts are multiplied with: 1000 for thousands of rupiah
 * @param sure whether the heading is listed, not only like a listed one
 */
public record Column(
        int index,
        String heading,
        Meaning meaning,
        int year,
        int quarter,
        String versi,
        BigDecimal factor,
        boolean sure) {

    /** Its letters. */
    public String letters() {
        return Cell.columnName(index);
    }

    /** The same column with another meaning. */
    public Column as(Meaning other, boolean certain) {
        return new Column(index, heading, other, year, quarter, versi, factor, certain);
    }

    /** Whether it is read at all. */
    public boolean isRead() {
        return meaning != null && meaning != Meaning.ABAI;
    }

    /** What it says in words of a mapping file: target 2023, realisasi-triwulan 2. */
    public String said() {
        if (meaning == null) {
            return "?";
        }
        var text = new StringBuilder(meaning.word());
        text.append(year == 0 ? "" : " " + year);
        text.append(quarter == 0 ? "" : " TW" + quarter);
        text.append(versi.isEmpty() ? "" : " " + versi);
        text.append(factor.equals(BigDecimal.ONE) ? "" : " x" + factor.toPlainString());
        return text.toString();
    }
}
