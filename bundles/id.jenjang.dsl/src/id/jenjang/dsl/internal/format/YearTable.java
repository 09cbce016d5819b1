package id.jenjang.dsl.internal.format;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lines up neighbouring year rows: the first years below each other, and each year in its own
 * column.
 */
final class YearTable {

    /** An entry wider than this holds a reason in words; columns would only scatter the rest. */
    private static final int WIDEST_ENTRY = 24;

    /**
     * A row that begins with more than this, as one with its legal basis, would push the others too
     * far.
     */
    private static final int WIDEST_PREFIX = 24;

    private final List<YearRow> rows;
    private final int prefix;
    private final Map<Token, Integer> padding = new IdentityHashMap<>();

    private YearTable(List<YearRow> rows) {
        this.rows = rows;
        prefix = rows.stream().mapToInt(YearRow::prefix).max().orElse(0);
    }

    /** The item as a row that can stand in a table. */
    static Optional<YearRow> rowOf(Item item) {
        return YearRow.of(item).filter(row -> row.prefix() <= WIDEST_PREFIX);
    }

    /** The spaces to add before tokens of the rows. */
    static Map<Token, Integer> padding(List<YearRow> rows) {
        var table = new YearTable(rows);
        rows.stream().map(YearRow::word).distinct().forEach(table::align);
        return table.padding;
    }

    private void align(String word) {
        var same = rows.stream().filter(row -> row.word().equals(word)).toList();
        boolean byYear = same.stream().allMatch(YearTable::isAscending);
        var widths = new TreeMap<String, Integer>();
        for (YearRow row : same) {
            for (int i = 0; i < row.entries().size(); i++) {
                widths.merge(key(row, i, byYear), row.entries().get(i).width(), Math::max);
            }
        }
        boolean columns = widths.values().stream().allMatch(width -> width <= WIDEST_ENTRY);
        for (YearRow row : same) {
            if (columns && same.size() > 1) {
                placeInColumns(row, widths, byYear);
            } else {
                pad(row.entries().getFirst().year(), prefix - row.prefix());
            }
        }
    }

    private void placeInColumns(YearRow row, Map<String, Integer> widths, boolean byYear) {
        int cursor = row.prefix();
        int column = prefix;
        int next = 0;
        for (var width : widths.entrySet()) {
            if (next < row.entries().size() && key(row, next, byYear).equals(width.getKey())) {
                var entry = row.entries().get(next);
                pad(entry.year(), column - cursor);
                pad(entry.value(), width.getValue() - entry.width());
                cursor = column + width.getValue() + 2;
                next++;
            }
            column += width.getValue() + 2;
        }
    }

    private static boolean isAscending(YearRow row) {
        var years = row.entries().stream().map(entry -> entry.year().text()).toList();
        return years.stream().allMatch(year -> year.length() == 4)
                && years.stream().sorted().distinct().toList().equals(years);
    }

    private static String key(YearRow row, int index, boolean byYear) {
        return byYear ? row.entries().get(index).year().text() : "%06d".formatted(index);
    }

    private void pad(Token token, int spaces) {
        padding.merge(token, spaces, Integer::sum);
    }
}
