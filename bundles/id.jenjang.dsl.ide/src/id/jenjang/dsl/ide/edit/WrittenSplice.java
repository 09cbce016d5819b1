package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.edit.WrittenFile.Comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file after edits, of which only the statements around the edits are parsed. The words outside
 * of them are those of the text before, and the parser meets them where it met them then: at the
 * beginning of a statement of a block. So what is there is what was there.
 */
final class WrittenSplice {

    /** With more pieces than this the whole text is parsed as fast. */
    private static final int MOST_PIECES = 1_000;

    private final WrittenFile before;
    private final List<TextEdit> edits;
    private final String text;
    private final int[] shifts;
    private final List<Comment> comments = new ArrayList<>();
    private int commentsDone;
    private int pieces;

    /** What became of a file. */
    record Made(WrittenElement root, List<Comment> comments) {}

    private WrittenSplice(WrittenFile before, List<TextEdit> edits, String text) {
        this.before = before;
        this.edits = edits;
        this.text = text;
        shifts = new int[edits.size() + 1];
        for (int i = 0; i < edits.size(); i++) {
            var edit = edits.get(i);
            shifts[i + 1] = shifts[i] + edit.replacement().length() - edit.length();
        }
    }

    /**
     * Reads a file after edits.
     *
     * @param edits in the order of their places, not overlapping
     * @param text the text after them
     * @return empty when the whole text must be parsed to tell what it says
     */
    static Optional<Made> of(WrittenFile before, List<TextEdit> edits, String text) {
        if (!before.isSound()) {
            return Optional.empty();
        }
        if (edits.isEmpty()) {
            return Optional.of(new Made(before.root(), before.comments()));
        }
        var splice = new WrittenSplice(before, edits, text);
        return Optional.ofNullable(splice.element(before.root(), null, 0, edits.size()))
                .map(root -> new Made(root, splice.allComments()));
    }

    /** An element in which all edits of a range lie; null when it cannot be told what it says. */
    private WrittenElement element(WrittenElement old, WrittenPart holder, int from, int to) {
        var block = Block.of(old, before.text().length());
        return block != null && block.holds(edits.get(from).offset(), edits.get(to - 1).end())
                ? block(block, holder, from, to)
                : header(old, holder, from, to);
    }

    /** An element before whose block, if it has one, the edits lie in another element. */
    private WrittenElement header(WrittenElement old, WrittenPart holder, int from, int to) {
        var copy = new WrittenElement(holder, old.rule());
        boolean found = false;
        for (var part : old.parts()) {
            if (!found && surrounds(part, from, to)) {
                found = true;
                if (!addChanged(part, copy, from, to)) {
                    return null;
                }
            } else {
                copy.add(part.moved(copy, shifts[found ? to : from]));
            }
        }
        return found ? copy : null;
    }

    private boolean surrounds(WrittenPart part, int from, int to) {
        return part.child() != null
                && part.offset() < edits.get(from).offset()
                && edits.get(to - 1).end() < part.end();
    }

    private boolean addChanged(WrittenPart part, WrittenElement copy, int from, int to) {
        var there = part.changed(copy, shifts[from], shifts[to] - shifts[from]);
        var child = element(part.child(), there, from, to);
        if (child == null) {
            return false;
        }
        there.child(child);
        copy.add(there);
        return true;
    }

    private WrittenElement block(Block block, WrittenPart holder, int from, int to) {
        var copy = new WrittenElement(holder, block.element().rule());
        var parts = block.element().parts();
        int at = 0;
        for (var lot : Lot.of(block, edits, from, to)) {
            for (; at < lot.first(); at++) {
                copy.add(parts.get(at).moved(copy, shifts[lot.from()]));
            }
            boolean done =
                    lot.inside()
                            ? addChanged(parts.get(at), copy, lot.from(), lot.to())
                            : addRead(block, lot, copy);
            if (!done) {
                return null;
            }
            at = lot.behind();
        }
        for (; at < parts.size(); at++) {
            copy.add(parts.get(at).moved(copy, shifts[to]));
        }
        return copy;
    }

    /** Adds what stands in the place of some statements now, and the one behind them. */
    private boolean addRead(Block block, Lot lot, WrittenElement copy) {
        int start = block.start(lot.first());
        int end = lot.next() == block.end() ? block.to() : block.part(lot.next()).offset();
        int shift = shifts[lot.from()];
        var now = text.substring(start + shift, end + shifts[lot.to()]);
        var piece =
                ++pieces > MOST_PIECES
                        ? Optional.<ReadPiece>empty()
                        : ReadPiece.of(before, block, lot, now);
        if (piece.isEmpty()) {
            return false;
        }
        int further = start + shift + piece.get().shift();
        piece.get().parts().forEach(part -> copy.add(part.moved(copy, further)));
        for (int i = lot.next(); i < lot.behind(); i++) {
            copy.add(block.part(i).moved(copy, shifts[lot.to()]));
        }
        commentsUpTo(start, shift);
        piece.get().comments().forEach(each -> comments.add(each.moved(further)));
        commentsDone = before.firstComment(end);
        return true;
    }

    private void commentsUpTo(int offset, int shift) {
        for (; commentsDone < before.comments().size(); commentsDone++) {
            var comment = before.comments().get(commentsDone);
            if (comment.offset() >= offset) {
                return;
            }
            comments.add(comment.moved(shift));
        }
    }

    private List<Comment> allComments() {
        commentsUpTo(Integer.MAX_VALUE, shifts[edits.size()]);
        return comments;
    }
}
