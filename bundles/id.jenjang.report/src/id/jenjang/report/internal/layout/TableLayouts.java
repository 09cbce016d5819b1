package id.jenjang.report.internal.layout;

import id.jenjang.report.internal.ResourceLines;
import id.jenjang.report.tree.Table.Align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table layouts shipped with this bundle, read from their resource files. */
public final class TableLayouts {

    private static final String FOLDER = "/id/jenjang/report/susunan/";
    private static final String ENDING = ".txt";
    private static final List<TableLayout> SHIPPED =
            ResourceLines.of(FOLDER + "daftar" + ENDING).stream()
                    .map(
                            file ->
                                    parse(
                                            file.substring(0, file.length() - ENDING.length()),
                                            ResourceLines.of(FOLDER + file)))
                    .toList();

    private TableLayouts() {}

    /** All shipped layouts. */
    public static List<TableLayout> all() {
        return SHIPPED;
    }

    /** The layout written in the lines; comments are not among them. */
    static TableLayout parse(String name, List<String> lines) {
        String rule = "";
        String rows = "";
        List<LayoutColumn> columns = new ArrayList<>();
        for (String line : lines) {
            String[] fields =
                    Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
            switch (fields[0]) {
                case "aturan" -> rule = fields[1];
                case "isi" -> rows = fields[1];
                case "kolom" -> columns.add(column(fields, false));
                case "tahun" -> columns.add(column(fields, true));
                default ->
                        throw new IllegalArgumentException(
                                "Unknown line in table layout " + name + ": " + line);
            }
        }
        return new TableLayout(name, rule, rows, columns);
    }

    private static LayoutColumn column(String[] fields, boolean yearly) {
        return new LayoutColumn(
                fields[1],
                Integer.parseInt(fields[2]),
                align(fields[3]),
                Arrays.stream(fields[4].split(" / ")).map(String::strip).toList(),
                yearly);
    }

    private static Align align(String word) {
        return switch (word) {
            case "kiri" -> Align.LEFT;
            case "tengah" -> Align.CENTER;
            case "kanan" -> Align.RIGHT;
            default -> throw new IllegalArgumentException("Unknown alignment in a layout: " + word);
        };
    }
}
