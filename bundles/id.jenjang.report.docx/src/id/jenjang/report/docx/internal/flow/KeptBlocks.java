package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.Table;

import java.util.List;

/**
 * Finds the blocks that a page end must not part from what follows them: a sentence from the table
 * or figure it speaks of, a title from its text, the end of a text from its signatures.
 */
final class KeptBlocks {

    private final List<Block> blocks;

    KeptBlocks(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Whether the block at an index stays with the next one. */
    boolean staysWithNext(int at) {
        if (at + 1 >= blocks.size()) {
            return false;
        }
        var next = blocks.get(at + 1);
        return switch (blocks.get(at)) {
            case Paragraph p ->
                    announces(p, next)
                            || refersTo(p, caption(next))
                            || signedBelow(at)
                            || isTitle(p);
            case Table t -> signedBelow(at);
            default -> false;
        };
    }

    /** Whether a paragraph ends with a colon right before a list or table. */
    private static boolean announces(Paragraph paragraph, Block next) {
        return (next instanceof ListBlock || next instanceof Table)
                && !paragraph.content().isEmpty()
                && paragraph.content().getLast() instanceof Inline.Text t
                && t.text().strip().endsWith(":");
    }

    private static boolean refersTo(Paragraph paragraph, Caption caption) {
        return caption != null
                && paragraph.content().stream()
                        .anyMatch(
                                i ->
                                        i instanceof Inline.Reference r
                                                && r.anchor().equals(caption.anchor()));
    }

    private static Caption caption(Block block) {
        return switch (block) {
            case Table t -> t.caption();
            case Figure f -> f.caption();
            default -> null;
        };
    }

    /** Whether signatures follow, perhaps below a note. */
    private boolean signedBelow(int at) {
        var next = blocks.get(at + 1);
        boolean note = next instanceof Paragraph p && p.style() == Paragraph.Style.NOTE;
        return next instanceof SignatureBlock
                || note && at + 2 < blocks.size() && blocks.get(at + 2) instanceof SignatureBlock;
    }

    private static boolean isTitle(Paragraph paragraph) {
        return paragraph.style() == Paragraph.Style.BODY
                && !paragraph.content().isEmpty()
                && paragraph.content().stream()
                        .allMatch(i -> i instanceof Inline.Text t && t.marks().contains(Mark.BOLD));
    }
}
