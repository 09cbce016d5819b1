package id.jenjang.report.docx.internal.flow;

import id.jenjang.diagram.FontMetrics;
import id.jenjang.report.tree.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares the width of a table among its columns by what they hold: at least the longest word, so
 * that words and amounts do not break in the middle; not more than the longest line needs; in
 * between, midway between the proportion of the text, which keeps rows low, and the proportion the
 * composer wished for.
 */
final class ColumnWidths {

    private static final WordStyle[] SIZES = {
        WordStyle.CELL, WordStyle.CELL_SMALL, WordStyle.CELL_SMALLER, WordStyle.CELL_SMALLEST
    };
    private static final int[] MOST_COLUMNS = {9, 16, 25, Integer.MAX_VALUE};

    private final Table table;
    private final int total;
    private final long[] word;
    private final long[] line;
    private final double[] squares;

    /**
     * @param table the table
     * @param total its width in twips
     */
    ColumnWidths(Table table, int total) {
        int columns = table.columns().size();
        this.table = table;
        this.total = total;
        this.word = new long[columns];
        this.line = new long[columns];
        this.squares = new double[columns];
        measure(table.header(), true);
        measure(table.body(), false);
    }

    /** The largest table text whose words fit their columns. */
    WordStyle textStyle() {
        if (!table.ruled()) {
            return WordStyle.LAYOUT_CELL;
        }
        for (int i = 0; i < SIZES.length; i++) {
            boolean crowded = word.length > MOST_COLUMNS[i];
            if (!crowded && Arrays.stream(twips(word, SIZES[i])).sum() <= total) {
                return SIZES[i];
            }
        }
        return WordStyle.CELL_SMALLEST;
    }

    /** Column widths in twips for a text style; they add up to the table's width. */
    List<Integer> widths(WordStyle style) {
        if (!table.ruled()) {
            return wished(new int[word.length]);
        }
        var least = twips(word, style);
        var most = twips(line, style);
        if (Arrays.stream(most).sum() <= total) {
            return wished(most);
        }
        return Arrays.stream(least).sum() > total ? cut(least) : byContent(least, most);
    }

    /**
     * The largest common factor of text to width that fits, each column held between its least and
     * its most.
     */
    private List<Integer> byContent(int[] least, int[] most) {
        double low = 0;
        double high = total;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (Arrays.stream(held(middle, least, most)).sum() > total) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return filled(held(low, least, most));
    }

    private int[] held(double factor, int[] least, int[] most) {
        var widths = new int[least.length];
        for (int i = 0; i < widths.length; i++) {
            double text = Math.sqrt(squares[i]) / FontMetrics.UNITS_PER_EM;
            double wanted = Math.sqrt(text * weight(i)) * factor;
            widths[i] = (int) Math.max(least[i], Math.min(most[i], wanted));
        }
        return widths;
    }

    /** Cuts the widest columns to one width, so that narrow ones keep their words. */
    private List<Integer> cut(int[] least) {
        int level = total;
        while (level > 1 && sumUpTo(level, least) > total) {
            level--;
        }
        int widest = level;
        return filled(Arrays.stream(least).map(w -> Math.min(w, widest)).toArray());
    }

    private static int sumUpTo(int level, int[] widths) {
        return Arrays.stream(widths).map(w -> Math.min(w, level)).sum();
    }

    /** Widths in the composer's proportion, none below its least. */
    private List<Integer> wished(int[] least) {
        var widths = new int[least.length];
        var fixed = new boolean[least.length];
        boolean changed = true;
        while (changed) {
            share(widths, least, fixed);
            changed = false;
            for (int i = 0; i < widths.length; i++) {
                if (!fixed[i] && widths[i] < least[i]) {
                    fixed[i] = true;
                    changed = true;
                }
            }
        }
        return filled(widths);
    }

    private void share(int[] widths, int[] least, boolean[] fixed) {
        long free = total;
        long weights = 0;
        for (int i = 0; i < widths.length; i++) {
            free -= fixed[i] ? least[i] : 0;
            weights += fixed[i] ? 0 : weight(i);
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = fixed[i] ? least[i] : (int) (free * weight(i) / weights);
        }
    }

    private long weight(int column) {
        return Math.max(1, table.columns().get(column).width());
    }

    /** Gives what rounding left over to the widest column. */
    private List<Integer> filled(int[] widths) {
        int rest = total - Arrays.stream(widths).sum();
        int widest = 0;
        var out = new ArrayList<Integer>();
        for (int i = 0; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
            out.add(widths[i]);
        }
        out.set(widest, out.get(widest) + rest);
        return out;
    }

    private static int[] twips(long[] units, WordStyle style) {
        int margins = 2 * FlowTable.sideMargin(style) + 2 * FlowTable.LINE + 6;
        return Arrays.stream(units)
                .mapToInt(
                        u ->
                                (int) (u * style.format().size() * 10 / FontMetrics.UNITS_PER_EM)
                                        + margins)
                .toArray();
    }

    private void measure(List<Table.Row> rows, boolean header) {
        var grid = TableGrid.place(rows, table.columns().size());
        for (int i = 0; i < rows.size(); i++) {
            for (var slot : grid.get(i)) {
                if (slot.cell() != null && slot.columns() == 1) {
                    measure(slot, header, rows.get(i).emphasis());
                }
            }
        }
    }

    private void measure(TableGrid.Slot slot, boolean header, boolean emphasis) {
        int column = slot.column();
        var text = CellText.of(slot.cell(), header || emphasis);
        word[column] = Math.max(word[column], text.word());
        line[column] = Math.max(line[column], header ? text.word() : text.line());
        if (!header) {
            squares[column] += Math.pow(text.all() / (double) slot.rows(), 2) * slot.rows();
        }
    }
}
