package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns lists into numbered paragraphs and finds the place of headings. Counts the lists, since
 * each numbers from its own beginning.
 */
final class ListFlow {

    private static final int LONG_WORD = 20;
    private static final int STEP = 425;
    private static final int STEP_IN_TABLE = 255;
    private static final int STEP_OF_TWO_DIGITS = 370;
    private static final int FIRST_OF_TWO_DIGITS = 10;

    private final BlockFlow blocks;
    private int count;
    private String chapter = "";
    private int chapterList;

    ListFlow(BlockFlow blocks) {
        this.blocks = blocks;
    }

    /** Place of a numbered heading; headings whose numbers begin alike are one list. */
    ListPlace heading(String number, int level) {
        var first = number.contains(".") ? number.substring(0, number.indexOf('.')) : "";
        if (!first.equals(chapter)) {
            chapter = first;
            chapterList = ++count;
        }
        return new ListPlace(chapterList, ListPlace.Kind.HEADING, 1, level, number);
    }

    List<FlowBlock> list(ListBlock list, int level, TextFlow flow) {
        int number = ++count;
        int step = flow.inTable() ? stepInTable(list) : STEP;
        var out = new ArrayList<FlowBlock>();
        for (int i = 0; i < list.items().size(); i++) {
            var mark =
                    new ListPlace(
                            number,
                            kind(list.kind()),
                            list.start(),
                            level,
                            label(list.kind(), level, list.start() + i));
            item(list.items().get(i), mark, step, flow, out);
        }
        return out;
    }

    /** Room for the longest number, so that the text of all items begins at one line. */
    static int stepInTable(ListBlock list) {
        boolean wide =
                list.kind() == ListBlock.Kind.DECIMAL
                        && list.start() + list.items().size() > FIRST_OF_TWO_DIGITS;
        return wide ? STEP_OF_TWO_DIGITS : STEP_IN_TABLE;
    }

    private void item(
            List<Block> item, ListPlace mark, int step, TextFlow flow, List<FlowBlock> out) {
        var kept = new KeptBlocks(item);
        boolean marked = false;
        for (int i = 0; i < item.size(); i++) {
            var block = item.get(i);
            boolean leads =
                    i + 1 < item.size()
                            && (item.get(i + 1) instanceof ListBlock || kept.staysWithNext(i));
            if (block instanceof ListBlock nested) {
                out.addAll(list(nested, Math.min(mark.level() + 1, ListPlace.DEEPEST_LEVEL), flow));
            } else if (block instanceof Paragraph paragraph) {
                var made = itemParagraph(paragraph, mark, marked, step, flow);
                out.add(leads ? made.with(made.format().leading()) : made);
                marked = true;
            } else {
                out.addAll(blocks.blocks(List.of(block), flow));
            }
        }
    }

    private FlowParagraph itemParagraph(
            Paragraph paragraph, ListPlace mark, boolean marked, int step, TextFlow flow) {
        var plain = blocks.paragraph(paragraph, flow);
        var style = flow.inTable() ? plain.style() : WordStyle.LIST;
        var base = flow.inTable() ? plain.format().aligned(Format.Align.LEFT) : style.format();
        var ragged = hasLongWord(paragraph) ? base.aligned(Format.Align.LEFT) : base;
        var format = ragged.indented(step * (mark.level() + 1), 0, marked ? 0 : -step);
        return new FlowParagraph(
                style, format, plain.spans(), marked ? "" : mark.label(), marked ? null : mark);
    }

    /** Justified, a line before a very long word would be torn apart. */
    private static boolean hasLongWord(Paragraph paragraph) {
        return paragraph.content().stream()
                .filter(Inline.Text.class::isInstance)
                .flatMap(i -> Stream.of(i.text().split(" ")))
                .anyMatch(w -> w.length() >= LONG_WORD);
    }

    private static ListPlace.Kind kind(ListBlock.Kind kind) {
        return switch (kind) {
            case BULLET, OUTLINE -> ListPlace.Kind.BULLET;
            case DECIMAL -> ListPlace.Kind.DECIMAL;
            case ALPHA -> ListPlace.Kind.ALPHA;
        };
    }

    private static String label(ListBlock.Kind kind, int level, int position) {
        return switch (kind) {
            case BULLET, OUTLINE -> bullet(level);
            case DECIMAL -> position + ".";
            case ALPHA -> letters(position) + ".";
        };
    }

    /** The mark of a bulleted list at a level. */
    static String bullet(int level) {
        return level % 2 == 0 ? "•" : "–";
    }

    /** a, b ... z, aa, bb: as Word counts. */
    private static String letters(int position) {
        var letter = String.valueOf((char) ('a' + (position - 1) % 26));
        return letter.repeat((position - 1) / 26 + 1);
    }
}
