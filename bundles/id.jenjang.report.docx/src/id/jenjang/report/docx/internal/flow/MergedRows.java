package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.docx.internal.flow.FlowTable.Merge;
import id.jenjang.report.docx.internal.layout.TableMeasure;

/**
 * Finds rows that share a merged cell, so that a sasaran and its indicators do not part at the end
 * of a page.
 */
final class MergedRows {

    /** Groups of rows higher than this, in twips, may part. */
    private static final int TALLEST = 6500;

    /** The same on landscape paper, which is less than half as high below a title. */
    private static final int TALLEST_ON_LANDSCAPE = 3200;

    /** Tables wider than this, in twips, stand on landscape paper. */
    private static final int WIDE = 11000;

    private MergedRows() {}

    /**
     * Whether a row shares a merged cell with the next one and their group is low enough to stay
     * together.
     */
    static boolean stayTogether(FlowTable table, int row, TableMeasure measure) {
        if (!joined(table, row + 1)) {
            return false;
        }
        int first = row;
        while (joined(table, first)) {
            first--;
        }
        int height = measure.height(first);
        for (int i = first + 1; joined(table, i); i++) {
            height += measure.height(i);
        }
        int width = table.columns().stream().mapToInt(Integer::intValue).sum();
        return height <= (width > WIDE ? TALLEST_ON_LANDSCAPE : TALLEST);
    }

    /** Whether a row shares a merged cell with the one before. */
    private static boolean joined(FlowTable table, int row) {
        return row > 0
                && row < table.rows().size()
                && table.rows().get(row).cells().stream()
                        .anyMatch(c -> c.merge() == Merge.CONTINUED);
    }
}
