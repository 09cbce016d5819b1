package id.jenjang.report.docx.internal.flow;

import id.jenjang.diagram.FontMetrics;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares the width of a table among its columns in the wished proportion, but gives each column at least its longest
 * word where the table's width allows it, so that words and amounts do not break in the middle.
 */
final class ColumnWidths {

    private static final WordStyle[] SIZES = {
        WordStyle.CELL, WordStyle.CELL_SMALL, WordStyle.CELL_SMALLER, WordStyle.CELL_SMALLEST
    };
    private static final int MARGINS = 2 * FlowTable.SIDE_MARGIN + 2 * FlowTable.LINE;
    private static final int LONGEST_WORD = 24;
    private static final int LIST_INDENT = 255;

    private final Table table;
    private final int total;
    private final long[] needed;

    ColumnWidths(Table table, int total) {
        this.table = table;
        this.total = total;
        this.needed = new long[table.columns().size()];
        measure(table.header());
        measure(table.body());
    }

    /** The largest table text whose words fit their columns. */
    WordStyle textStyle() {
        if (!table.ruled()) {
            return WordStyle.LAYOUT_CELL;
        }
        for (var style : SIZES) {
            int columns = table.columns().size();
            boolean crowded = style == WordStyle.CELL && columns > 9 || style == WordStyle.CELL_SMALL && columns > 16;
            if (!crowded && Arrays.stream(minimum(style)).sum() <= total) {
                return style;
            }
        }
        return WordStyle.CELL_SMALLEST;
    }

    /** Column widths in twips for a text style; they add up to the table's width. */
    List<Integer> widths(WordStyle style) {
        var minimum = minimum(style);
        int minimumSum = Arrays.stream(minimum).sum();
        if (minimumSum > total) {
            Arrays.fill(minimum, 0);
        }
        var widths = new int[minimum.length];
        var fixed = new boolean[minimum.length];
        boolean changed = true;
        while (changed) {
            share(widths, minimum, fixed);
            changed = false;
            for (int i = 0; i < widths.length; i++) {
                if (!fixed[i] && widths[i] < minimum[i]) {
                    fixed[i] = true;
                    changed = true;
                }
            }
        }
        return rounded(widths);
    }

    private void share(int[] widths, int[] minimum, boolean[] fixed) {
        long free = total;
        long weight = 0;
        for (int i = 0; i < widths.length; i++) {
            free -= fixed[i] ? minimum[i] : 0;
            weight += fixed[i] ? 0 : weight(i);
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = fixed[i] ? minimum[i] : (int) (free * weight(i) / weight);
        }
    }

    private long weight(int column) {
        return Math.max(1, table.columns().get(column).width());
    }

    private List<Integer> rounded(int[] widths) {
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

    private int[] minimum(WordStyle style) {
        var out = new int[needed.length];
        for (int i = 0; i < out.length; i++) {
            long word = needed[i] * style.format().size() * 10 / FontMetrics.UNITS_PER_EM;
            out[i] = (int) word + MARGINS + 6;
        }
        return out;
    }

    private void measure(List<Table.Row> rows) {
        var grid = TableGrid.place(rows, table.columns().size());
        for (int i = 0; i < rows.size(); i++) {
            for (var slot : grid.get(i)) {
                if (slot.cell() != null && slot.columns() == 1) {
                    boolean bold = rows.get(i).emphasis();
                    slot.cell().content().forEach(b -> measure(b, slot.column(), bold, 0));
                }
            }
        }
    }

    private void measure(Block block, int column, boolean bold, int indent) {
        if (block instanceof Paragraph paragraph) {
            boolean heavy = bold || paragraph.style() == Paragraph.Style.CELL_HEADER;
            paragraph.content().forEach(i -> measure(i, column, heavy, indent));
        } else if (block instanceof ListBlock list) {
            // an indent of 255 twips is as wide as about this many units of 9.5 point text
            int deeper = indent + LIST_INDENT * FontMetrics.UNITS_PER_EM / 190;
            list.items().forEach(item -> item.forEach(b -> measure(b, column, bold, deeper)));
        }
    }

    private void measure(Inline inline, int column, boolean bold, int indent) {
        var text = switch (inline) {
            case Inline.Text t -> t.text();
            case Inline.Reference r -> r.text();
            case Inline.LineBreak b -> "";
        };
        boolean heavy = bold || inline instanceof Inline.Text t && t.marks().contains(Inline.Mark.BOLD);
        for (var word : text.split("[ \\-]+")) {
            if (word.length() <= LONGEST_WORD) {
                needed[column] = Math.max(needed[column], FontMetrics.sans().units(word, heavy) + indent);
            }
        }
    }
}
