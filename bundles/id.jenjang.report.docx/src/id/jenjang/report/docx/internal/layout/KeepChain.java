package id.jenjang.report.docx.internal.layout;

import id.jenjang.report.docx.internal.flow.FlowBlock;
import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.FlowTable;

import java.util.List;

/**
 * How much room paragraphs that stay with their next block need together, with the beginning of
 * that last block.
 */
final class KeepChain {

    private static final int WIDOW = 2;

    private final List<FlowBlock> blocks;
    private final int width;

    KeepChain(List<FlowBlock> blocks, int width) {
        this.blocks = blocks;
        this.width = width;
    }

    /**
     * Height in twips, without the space above, from the block at an index to the first part of the
     * block its chain ends with.
     */
    int height(int first) {
        int height = 0;
        int previousAfter = 0;
        for (int i = first; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof FlowTable t) {
                height += previousAfter;
                if (!t.keptWithNext()) {
                    return height + TablePlacement.firstRows(t);
                }
                height += new TableMeasure(t).height();
                previousAfter = 0;
                continue;
            }
            var p = (FlowParagraph) blocks.get(i);
            if (i > first && p.format().pageBreak()) {
                return height;
            }
            var measure = ParagraphMeasure.of(p, width);
            height += i == first ? 0 : PageColumn.gap(previousAfter, measure.before());
            if (!p.format().keepNext()) {
                boolean whole = p.format().keepLines() || measure.lines() <= WIDOW + 1;
                return height + (whole ? measure.height() : WIDOW * measure.lineHeight());
            }
            height += measure.height();
            previousAfter = measure.after();
        }
        return height;
    }
}
