package id.jenjang.dsl.internal.format;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lines up neighbouring entries: what follows the colon, and as many clauses as all rows have in
 * the same order. Numbers end in the same column.
 */
final class EntryTable {

    /** A gap wider than this separates more than it lines up. */
    private static final int WIDEST_GAP = 30;

    private final List<EntryRow> rows;
    private final int[] cursors;
    private final Map<Token, Integer> padding = new IdentityHashMap<>();

    private EntryTable(List<EntryRow> rows) {
        this.rows = rows;
        cursors = rows.stream().mapToInt(EntryRow::prefix).toArray();
    }

    /** The spaces to add before tokens of the rows. */
    static Map<Token, Integer> padding(List<EntryRow> rows) {
        var table = new EntryTable(rows);
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int column = 0;
        while (column < columns && table.align(column)) {
            column++;
        }
        return table.padding;
    }

    /** Lines up one column; says whether the next can be lined up too. */
    private boolean align(int column) {
        var having =
                IntStream.range(0, rows.size())
                        .filter(row -> rows.get(row).cells().size() > column)
                        .boxed()
                        .toList();
        int start = having.stream().mapToInt(row -> cursors[row]).max().orElse(0);
        if (having.stream().anyMatch(row -> start - cursors[row] > WIDEST_GAP)) {
            return false;
        }
        var cells = having.stream().map(row -> rows.get(row).cells().get(column)).toList();
        boolean same = cells.stream().map(EntryRow.Cell::key).distinct().count() == 1;
        boolean numbers = same && cells.stream().allMatch(cell -> cell.number() != null);
        int width = cells.stream().mapToInt(EntryRow.Cell::width).max().orElse(0);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            int row = having.get(i);
            pad(cell.first(), start - cursors[row]);
            if (numbers) {
                pad(cell.number(), width - cell.width());
            }
            cursors[row] = start + 1 + (numbers ? width : cell.width());
        }
        return same;
    }

    private void pad(Token token, int spaces) {
        padding.merge(token, spaces, Integer::sum);
    }
}
