package id.jenjang.excel.internal.sheet;

import java.math.BigDecimal;
import java.util.List;

/** Writes one sheet part; texts stand in their cells, so that nothing else has to be kept. */
final class XlsxSheetWriter {

    /** The longest text a cell of Excel holds. */
    private static final int LONGEST = 32_767;

    /** The highest row Excel has, in points. */
    private static final double HIGHEST = 409;

    /** The height of a line of the 10 point type, in points. */
    private static final double LINE = 13.5;

    /** Letters of running text in the width of a digit. */
    private static final double LETTERS = 1.1;

    private final OutSheet sheet;
    private final XlsxStyles styles;
    private final StringBuilder text = new StringBuilder();

    XlsxSheetWriter(OutSheet sheet, XlsxStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    String xml() {
        int columns = sheet.widths().size();
        text.append("<worksheet xmlns=\"");
        text.append("http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        text.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        text.append(
                "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"%d\""
                        .formatted(sheet.headings()));
        text.append(
                " topLeftCell=\"A%d\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                        .formatted(sheet.headings() + 1));
        text.append("</sheetView></sheetViews><cols>");
        for (int i = 0; i < columns; i++) {
            text.append(
                    "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                            .formatted(i + 1, i + 1, sheet.widths().get(i)));
        }
        text.append("</cols><sheetData>");
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(i);
        }
        text.append("</sheetData>");
        int last = Math.max(sheet.rows().size(), sheet.headings());
        text.append(
                "<autoFilter ref=\"A%d:%s%d\"/>"
                        .formatted(sheet.headings(), Cell.columnName(columns - 1), last));
        merged();
        text.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\"");
        text.append(" header=\"0.3\" footer=\"0.3\"/>");
        text.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        return text.append("</worksheet>").toString();
    }

    private void merged() {
        if (!sheet.merged().isEmpty()) {
            text.append("<mergeCells count=\"").append(sheet.merged().size()).append("\">");
            for (var area : sheet.merged()) {
                text.append("<mergeCell ref=\"")
                        .append(Cell.columnName(area.column()))
                        .append(area.row() + 1)
                        .append(':')
                        .append(Cell.columnName(area.lastColumn()))
                        .append(area.lastRow() + 1)
                        .append("\"/>");
            }
            text.append("</mergeCells>");
        }
    }

    private void row(int index) {
        var cells = sheet.rows().get(index);
        text.append("<row r=\"").append(index + 1);
        int lines = lines(index, cells);
        if (lines > 1) {
            double height = Math.min(HIGHEST, lines * LINE);
            text.append("\" ht=\"").append(BigDecimal.valueOf(height).toPlainString());
        }
        text.append("\">");
        for (int i = 0; i < cells.size(); i++) {
            cell(Cell.columnName(i) + (index + 1), cells.get(i));
        }
        text.append("</row>");
    }

    /**
     * How many lines the longest text of a row takes. Programs that open the file may measure it
     * again; those that do not would print one text over the next.
     */
    private int lines(int row, List<Out> cells) {
        int most = 1;
        for (int i = 0; i < Math.min(cells.size(), sheet.widths().size()); i++) {
            var cell = cells.get(i);
            if (cell.formula() == null && cell.number() == null && !isMerged(row, i)) {
                double width = sheet.widths().get(i) * LETTERS;
                int lines =
                        cell.text()
                                .lines()
                                .mapToInt(
                                        each -> Math.max(1, (int) Math.ceil(each.length() / width)))
                                .sum();
                most = Math.max(most, lines);
            }
        }
        return most;
    }

    private boolean isMerged(int row, int column) {
        // Headings are merged, and there may be ten thousand rows below them.
        return row < sheet.headings()
                && sheet.merged().stream()
                        .anyMatch(
                                area ->
                                        area.row() <= row
                                                && row <= area.lastRow()
                                                && area.column() <= column
                                                && column <= area.lastColumn());
    }

    private void cell(String place, Out cell) {
        text.append("<c r=\"").append(place).append("\" s=\"").append(styles.of(cell));
        if (cell.formula() != null) {
            text.append(cell.number() == null ? "\" t=\"str\"><f>" : "\"><f>");
            text.append(escape(cell.formula())).append("</f><v>");
            text.append(cell.number() == null ? "" : cell.number().toPlainString());
            text.append("</v></c>");
        } else if (cell.number() != null) {
            text.append("\"><v>").append(cell.number().toPlainString()).append("</v></c>");
        } else if (cell.text().isEmpty()) {
            text.append("\"/>");
        } else {
            text.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            var shown = cell.text();
            text.append(escape(shown.substring(0, Math.min(LONGEST, shown.length()))));
            text.append("</t></is></c>");
        }
    }

    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '&' -> escaped.append("&amp;");
                                case '"' -> escaped.append("&quot;");
                                default -> {
                                    // What XML cannot hold nobody can have meant.
                                    boolean allowed = c >= 0x20 || c == '\n' || c == '\t';
                                    boolean half = c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE;
                                    if (allowed && !half) {
                                        escaped.appendCodePoint(c);
                                    }
                                }
                            }
                        });
        return escaped.toString();
    }
}
