package id.jenjang.report.docx.internal.layout;

import id.jenjang.report.docx.internal.flow.FlowBlock;
import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.FlowTable;
import id.jenjang.report.docx.internal.flow.FlowTable.Cell;
import id.jenjang.report.docx.internal.flow.FlowTable.Merge;

import java.util.Arrays;
import java.util.List;

/** Row heights of a table in twips; a cell over several rows stretches the last of them. */
public final class TableMeasure {

    private final FlowTable table;
    private final int[] heights;

    /** Measures a table. */
    public TableMeasure(FlowTable table) {
        this.table = table;
        this.heights = new int[table.rows().size()];
        for (int row = 0; row < heights.length; row++) {
            for (var cell : table.rows().get(row).cells()) {
                if (cell.merge() == Merge.NONE) {
                    heights[row] = Math.max(heights[row], height(cell));
                }
            }
            heights[row] = Math.max(heights[row], emptyHeight());
        }
        stretch();
        if (heights.length > 0 && table.ruled()) {
            heights[heights.length - 1] += FlowTable.LINE;
        }
    }

    /** Height of a row, counted from 0. */
    public int height(int row) {
        return heights[row];
    }

    /** Height of the whole table on one page. */
    public int height() {
        return Arrays.stream(heights).sum();
    }

    private void stretch() {
        for (int row = 0; row < heights.length; row++) {
            for (var cell : table.rows().get(row).cells()) {
                if (cell.merge() == Merge.BEGINS) {
                    stretch(cell, row);
                }
            }
        }
    }

    private void stretch(Cell cell, int row) {
        int last = Math.min(row + cell.rowSpan(), heights.length) - 1;
        int others = 0;
        for (int i = row; i < last; i++) {
            others += heights[i];
        }
        heights[last] = Math.max(heights[last], height(cell) - others);
    }

    private int height(Cell cell) {
        int inner = table.width(cell) - 2 * table.sideMargin();
        return contentHeight(cell.content(), inner) + frame();
    }

    private int frame() {
        return table.ruled() ? 2 * FlowTable.TOP_MARGIN + FlowTable.LINE : 0;
    }

    private int emptyHeight() {
        return table.style().format().line() + frame();
    }

    private static int contentHeight(List<FlowBlock> content, int width) {
        int height = 0;
        for (var block : content) {
            height +=
                    switch (block) {
                        case FlowParagraph p -> ParagraphMeasure.of(p, width).fullHeight();
                        case FlowTable t -> new TableMeasure(t).height();
                    };
        }
        return height;
    }
}
