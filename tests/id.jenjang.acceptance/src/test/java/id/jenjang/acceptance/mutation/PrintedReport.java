package id.jenjang.acceptance.mutation;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Section;
import id.jenjang.report.tree.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report of our own as a reviewer would transcribe it: every table with its columns named, every
 * paragraph with a figure as a quotation. As the report is composed from the plan, nothing in the
 * transcript may be wrong.
 */
final class PrintedReport {

    private final StringBuilder text = new StringBuilder();
    private String heading = "Awal";
    private String last = "";

    private PrintedReport() {}

    /** The transcript as a text of the plan language. */
    static String transcribe(Document report, String instansi, int year) {
        var result = new PrintedReport();
        result.text.append(
                "tercetak \"LKjIP %d\" tahun %d untuk %s {\n".formatted(year, year, instansi));
        for (Section section : report.sections()) {
            section.blocks().forEach(result::add);
        }
        return result.text.append("}\n").toString();
    }

    private void add(Block block) {
        switch (block) {
            case Heading h -> heading = h.text();
            case Table table -> table(table);
            case Paragraph paragraph -> quote(plain(paragraph));
            case ListBlock list -> list.items().forEach(item -> item.forEach(this::add));
            default -> {
                // Figures, contents and signatures state nothing.
            }
        }
    }

    private void quote(String sentences) {
        if (sentences.chars().anyMatch(Character::isDigit)) {
            // The sentence about the first agreement prints the first budget.
            var version = sentences.contains("didukung anggaran sebesar") ? " murni" : "";
            text.append(
                    "  kutipan \"%s\"%s '''%s'''\n"
                            .formatted(quotable(heading), version, sentences));
        }
    }

    private void table(Table table) {
        var header = grid(table.header(), table.columns().size(), true);
        var columns = new ArrayList<String>();
        for (int c = 0; c < table.columns().size(); c++) {
            var words = new LinkedHashSet<String>();
            for (String[] row : header) {
                words.add(row[c]);
            }
            columns.add(String.join(" ", words).strip());
        }
        var caption = table.caption();
        var title = caption == null ? heading : caption.label() + " " + caption.text();
        boolean second = title.equals(last);
        last = title;
        Headings.of(title, columns, second).ifPresent(known -> write(table, title, known));
    }

    private void write(Table table, String title, Headings known) {
        text.append("  tabel \"%s\"%s '''\n".formatted(quotable(title), known.clauses()));
        for (String[] row : grid(table.body(), table.columns().size(), false)) {
            text.append(String.join("\t", row)).append('\n');
        }
        text.append("  '''\n");
    }

    /**
     * The rows with one text for each column; a cell over several columns or rows stands in the
     * first of them, in a header in all of them.
     */
    private static List<String[]> grid(List<Table.Row> rows, int width, boolean repeat) {
        var result = new ArrayList<String[]>();
        for (int r = 0; r < rows.size(); r++) {
            result.add(new String[width]);
        }
        for (int r = 0; r < rows.size(); r++) {
            int c = 0;
            for (Table.Cell cell : rows.get(r).cells()) {
                while (c < width && result.get(r)[c] != null) {
                    c++;
                }
                fill(result, r, c, cell, repeat);
                c += cell.columnSpan();
            }
        }
        result.forEach(row -> Arrays.setAll(row, i -> row[i] == null ? "" : row[i]));
        result.removeIf(row -> repeat && (isNumbering(row) || isTitle(row)));
        return result;
    }

    private static void fill(
            List<String[]> grid, int row, int column, Table.Cell cell, boolean repeat) {
        String content =
                cell.content().stream()
                        .map(block -> block instanceof Paragraph p ? plain(p) : "")
                        .collect(Collectors.joining(" "))
                        .strip();
        for (int r = row; r < Math.min(row + cell.rowSpan(), grid.size()); r++) {
            for (int c = column; c < column + cell.columnSpan(); c++) {
                grid.get(r)[c] = repeat || r == row && c == column ? content : "";
            }
        }
    }

    private static boolean isNumbering(String[] row) {
        return Arrays.stream(row).allMatch(cell -> cell.matches("\\d{1,2}"));
    }

    /** A heading over the whole width names no column. */
    private static boolean isTitle(String[] row) {
        return row.length > 1 && Arrays.stream(row).distinct().count() == 1;
    }

    private static String plain(Paragraph paragraph) {
        return paragraph.content().stream()
                .map(Inline::text)
                .collect(Collectors.joining())
                .replace('\t', ' ')
                .replace("'''", "'");
    }

    private static String quotable(String text) {
        return text.replace("\\", "\\\\").replace("\"", "'");
    }
}
