package id.jenjang.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;

/** Cells as text between spreadsheets: tabs between cells, line breaks between rows, quotes. */
public final class TabText {

    private static final char QUOTE = '"';

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private int at;

    private TabText(String text) {
        this.text = text;
    }

    /** The rows of a text; a line break at its end begins no row. */
    public static List<List<String>> read(String text) {
        return new TabText(text.replace("\r\n", "\n").replace('\r', '\n')).rows();
    }

    private List<List<String>> rows() {
        while (at < text.length()) {
            row.add(cell());
            boolean tab = at < text.length() && text.charAt(at) == '\t';
            at++;
            if (!tab) {
                endRow();
            } else if (at == text.length()) {
                row.add("");
            }
        }
        if (!row.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void endRow() {
        rows.add(List.copyOf(row));
        row.clear();
    }

    private String cell() {
        int start = at;
        if (text.charAt(at) == QUOTE) {
            var quoted = quoted();
            if (quoted != null) {
                return quoted;
            }
            at = start;
        }
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    /** A cell in quotes; null when they do not close at the end of a cell. */
    private String quoted() {
        var cell = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here != QUOTE) {
                cell.append(here);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                cell.append(QUOTE);
                i++;
            } else {
                at = i + 1;
                boolean ends =
                        at == text.length() || text.charAt(at) == '\t' || text.charAt(at) == '\n';
                return ends ? cell.toString() : null;
            }
        }
        return null;
    }

    /** Rows as a spreadsheet takes them. */
    public static String write(List<List<String>> rows) {
        var text = new StringBuilder();
        for (var cells : rows) {
            text.append(String.join("\t", cells.stream().map(TabText::quotedIfNeeded).toList()));
            text.append('\n');
        }
        return text.toString();
    }

    private static String quotedIfNeeded(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == QUOTE);
        return plain ? cell : QUOTE + cell.replace("\"", "\"\"") + QUOTE;
    }
}
