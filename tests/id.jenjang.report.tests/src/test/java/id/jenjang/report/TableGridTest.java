package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Row;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every table of a composed report is a full rectangle: spans neither overlap nor leave holes nor
 * stick out.
 */
class TableGridTest {

    @Test
    void tablesOfTheDumaiReportAreRectangles() throws Exception {
        Document document = Plans.compose(Plans.example("dumai-2023"));

        List<String> faults =
                document.sections().stream()
                        .flatMap(section -> tables(section.blocks()))
                        .flatMap(
                                table ->
                                        Stream.concat(
                                                faults(
                                                        name(table) + " header",
                                                        table.columns().size(),
                                                        table.header()),
                                                faults(
                                                        name(table),
                                                        table.columns().size(),
                                                        table.body())))
                        .toList();

        assertEquals(List.of(), faults);
    }

    @Test
    void namesTheRowThatIsTooShort() {
        List<Row> rows =
                List.of(
                        new Row(List.of(Cell.of("a").spanning(1, 2), Cell.of("b")), false),
                        new Row(List.of(), false));

        assertEquals(List.of("T row 2: 1 of 2 columns filled"), faults("T", 2, rows).toList());
    }

    private static Stream<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                switch (block) {
                                    case Table table -> Stream.of(table);
                                    case ListBlock list ->
                                            list.items().stream().flatMap(TableGridTest::tables);
                                    default -> Stream.empty();
                                });
    }

    private static String name(Table table) {
        return table.caption() == null ? "table without caption" : table.caption().label();
    }

    private static Stream<String> faults(String name, int columns, List<Row> rows) {
        int[] covered = new int[columns];
        List<String> faults = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Cell cell : rows.get(r).cells()) {
                while (column < columns && covered[column] > 0) {
                    column++;
                }
                for (int i = 0; i < cell.columnSpan() && column < columns; i++) {
                    covered[column++] = cell.rowSpan();
                }
            }
            int filled = (int) java.util.Arrays.stream(covered).filter(c -> c > 0).count();
            int cells = rows.get(r).cells().stream().mapToInt(Cell::columnSpan).sum();
            if (filled != columns || cells > columns) {
                faults.add(
                        name
                                + " row "
                                + (r + 1)
                                + ": "
                                + filled
                                + " of "
                                + columns
                                + " columns filled");
            }
            for (int c = 0; c < columns; c++) {
                covered[c] = Math.max(0, covered[c] - 1);
            }
        }
        if (java.util.Arrays.stream(covered).anyMatch(c -> c > 0)) {
            faults.add(name + ": a cell sticks out below the last row");
        }
        return faults.stream();
    }
}
