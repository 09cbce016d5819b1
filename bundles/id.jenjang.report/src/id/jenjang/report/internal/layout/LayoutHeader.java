package id.jenjang.report.internal.layout;

import id.jenjang.report.internal.layout.TableLayout.Slot;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;

/**
 * The header rows of a laid-out table: titles that neighbours share become one cell, and a title
 * with nothing below it reaches down to the last row.
 */
final class LayoutHeader {

    private final List<Slot> slots;
    private final int depth;

    LayoutHeader(List<Slot> slots) {
        this.slots = slots;
        depth = slots.stream().mapToInt(slot -> slot.titles().size()).max().orElse(1);
    }

    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            rows.add(row(level));
        }
        return rows;
    }

    private List<Cell> row(int level) {
        List<Cell> cells = new ArrayList<>();
        int i = 0;
        while (i < slots.size()) {
            List<String> titles = slots.get(i).titles();
            int end = i + 1;
            if (level < titles.size()) {
                boolean last = level == titles.size() - 1;
                while (!last && end < slots.size() && shares(end, titles, level)) {
                    end++;
                }
                cells.add(
                        Cells.header(titles.get(level))
                                .spanning(end - i, last ? depth - level : 1));
            }
            i = end;
        }
        return cells;
    }

    private boolean shares(int slot, List<String> titles, int level) {
        List<String> others = slots.get(slot).titles();
        return others.size() > level + 1
                && others.subList(0, level + 1).equals(titles.subList(0, level + 1));
    }
}
