package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.docx.internal.layout.ParagraphMeasure;

import java.util.ArrayList;
import java.util.List;

/**
 * Arranges a cover: rules above and below its title lines, and its groups of lines spread over the
 * height of the page. Vertical alignment of pages would do so in Word, but not everywhere.
 */
final class CoverSpacing {

    private static final int RULE_DISTANCE = 300;

    private CoverSpacing() {}

    /** The same content arranged as a cover when it is one, else unchanged. */
    static List<FlowBlock> spread(List<FlowBlock> content, Paper paper) {
        if (!content.stream().allMatch(CoverSpacing::coverLine)) {
            return content;
        }
        var groups = groups(content);
        boolean titleFirst = isTitle(groups.getFirst());
        int gaps = groups.size() - (titleFirst ? 0 : 1);
        int free = paper.textHeight() - height(groups, paper);
        if (gaps == 0 || free <= 0) {
            return content;
        }
        int gap = free * 9 / 10 / gaps;
        var out = new ArrayList<FlowBlock>();
        for (var group : groups) {
            boolean spaced = !out.isEmpty() || titleFirst;
            var first = group.getFirst();
            out.add(
                    spaced
                            ? first.with(first.format().spaced(gap, first.format().after()))
                            : first);
            out.addAll(group.subList(1, group.size()));
        }
        return out;
    }

    private static boolean coverLine(FlowBlock block) {
        return block instanceof FlowParagraph p
                && (p.style() == WordStyle.COVER_TITLE
                        || p.style() == WordStyle.COVER_LINE
                        || p.style() == WordStyle.COVER_EMBLEM);
    }

    private static boolean isTitle(List<FlowParagraph> group) {
        return group.getLast().style() == WordStyle.COVER_RULE;
    }

    /** Lines of one style in a row; title lines stand between two rules. */
    private static List<List<FlowParagraph>> groups(List<FlowBlock> content) {
        var groups = new ArrayList<List<FlowParagraph>>();
        WordStyle last = null;
        for (var block : content) {
            var paragraph = (FlowParagraph) block;
            if (paragraph.style() != last) {
                groups.add(new ArrayList<>());
                last = paragraph.style();
            }
            groups.getLast().add(paragraph);
        }
        return groups.stream().map(CoverSpacing::ruled).toList();
    }

    private static List<FlowParagraph> ruled(List<FlowParagraph> group) {
        if (group.getFirst().style() != WordStyle.COVER_TITLE) {
            return group;
        }
        var rule = FlowParagraph.of(WordStyle.COVER_RULE, List.of());
        var out = new ArrayList<FlowParagraph>();
        out.add(rule.with(rule.format().spaced(0, RULE_DISTANCE)));
        out.addAll(group);
        out.add(rule.with(rule.format().spaced(RULE_DISTANCE / 2, 0)));
        return out;
    }

    private static int height(List<List<FlowParagraph>> groups, Paper paper) {
        return groups.stream()
                .flatMap(List::stream)
                .mapToInt(p -> ParagraphMeasure.of(p, paper.textWidth()).fullHeight())
                .sum();
    }
}
