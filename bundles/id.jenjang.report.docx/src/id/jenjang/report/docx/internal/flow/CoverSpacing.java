package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.docx.internal.layout.ParagraphMeasure;
import java.util.ArrayList;
import java.util.List;

/**
 * Spreads the lines of a cover over the height of its page: groups of lines of one style keep together, the free room
 * goes between the groups, and above a title that comes first. Vertical alignment of pages would do so in Word, but not everywhere.
 */
final class CoverSpacing {

    private CoverSpacing() {}

    /** The same content with room between its groups when it is a cover, else unchanged. */
    static List<FlowBlock> spread(List<FlowBlock> content, Paper paper) {
        boolean cover = content.stream().allMatch(CoverSpacing::coverLine);
        int groups = groups(content);
        int free = cover ? paper.textHeight() - height(content, paper) : 0;
        if (!cover || groups < 2 || free <= 0) {
            return content;
        }
        boolean titleFirst = ((FlowParagraph) content.getFirst()).style() == WordStyle.COVER_TITLE;
        int gap = free * 9 / 10 / (titleFirst ? groups : groups - 1);
        var out = new ArrayList<FlowBlock>();
        for (var block : content) {
            var paragraph = (FlowParagraph) block;
            boolean begins = out.isEmpty() ? titleFirst : ((FlowParagraph) out.getLast()).style() != paragraph.style();
            out.add(begins ? paragraph.with(paragraph.format().spaced(gap, paragraph.format().after())) : paragraph);
        }
        return out;
    }

    private static boolean coverLine(FlowBlock block) {
        return block instanceof FlowParagraph p
                && (p.style() == WordStyle.COVER_TITLE || p.style() == WordStyle.COVER_LINE);
    }

    private static int groups(List<FlowBlock> content) {
        int groups = 0;
        WordStyle last = null;
        for (var block : content) {
            if (block instanceof FlowParagraph p && p.style() != last) {
                last = p.style();
                groups++;
            }
        }
        return groups;
    }

    private static int height(List<FlowBlock> content, Paper paper) {
        return content.stream()
                .mapToInt(b -> ParagraphMeasure.of((FlowParagraph) b, paper.textWidth()).fullHeight())
                .sum();
    }
}
