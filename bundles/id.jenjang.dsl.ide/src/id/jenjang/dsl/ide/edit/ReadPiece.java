package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.WrittenFile.Comment;

import java.util.List;
import java.util.Optional;

/**
 * Statements read alone, where they stand: between the beginnings of the elements around them and
 * their closing braces.
 *
 * @param parts those of the statements
 * @param comments those among them
 * @param shift how much further on the text of the statements stands than their parts say
 */
record ReadPiece(List<WrittenPart> parts, List<Comment> comments, int shift) {

    /** A block behind a statement that is longer is left out: its beginning says enough. */
    private static final int LONG = 400;

    /**
     * Reads the statements of a lot as they are now.
     *
     * @param now their text, up to where the statement behind them begins
     * @return empty when they are mistaken or go on beyond their end
     */
    static Optional<ReadPiece> of(WrittenFile before, Block block, Lot lot, String now) {
        if (!block.isLoop(lot.first(), lot.behind())) {
            return Optional.empty();
        }
        var around = new Surroundings(before.text(), block.element());
        var whole = around.head() + now;
        int end = whole.length();
        boolean last = lot.next() == lot.behind();
        whole += last ? "" : next(before.text(), block, lot) + "\n";
        var read = WrittenFile.read(before.path(), whole + around.tail());
        var there = read.isSound() ? inner(read, around.head().length()) : null;
        if (there == null || there.element().rule() != block.element().rule()) {
            return Optional.empty();
        }
        int behind = last ? there.end() : there.firstEndingAt(end + 1);
        boolean right =
                last
                        ? there.to() == end
                        : behind < there.end() && isSame(block, lot, there, behind, end);
        return right
                ? Optional.of(
                        new ReadPiece(
                                there.element().parts().subList(there.begin(), behind),
                                read.comments(around.head().length(), end),
                                -around.head().length()))
                : Optional.empty();
    }

    /** The statement behind, of which a long block is left out. */
    private static String next(String text, Block block, Lot lot) {
        var first = block.part(lot.next());
        var inner = isLong(block, lot) ? Block.of(first.child(), 0) : null;
        return inner == null
                ? text.substring(first.offset(), block.part(lot.behind() - 1).end())
                : text.substring(first.offset(), inner.from()) + "}";
    }

    private static boolean isLong(Block block, Lot lot) {
        var first = block.part(lot.next());
        return lot.behind() - lot.next() == 1
                && first.child() != null
                && first.end() - first.offset() > LONG;
    }

    /** The block whose text begins at an offset. */
    private static Block inner(WrittenFile read, int offset) {
        var at = read.root();
        while (at != null) {
            var block = Block.of(at, read.text().length());
            if (block != null && block.from() == offset) {
                return block;
            }
            WrittenElement down = null;
            for (var part : at.parts()) {
                if (part.child() != null && part.offset() < offset && offset < part.end()) {
                    down = part.child();
                }
            }
            at = down;
        }
        return null;
    }

    /** Whether the statement behind is read as it was. */
    private static boolean isSame(Block block, Lot lot, Block there, int behind, int offset) {
        int count = lot.behind() - lot.next();
        if (there.end() - behind != count) {
            return false;
        }
        int shift = offset - block.part(lot.next()).offset();
        for (int i = 0; i < count; i++) {
            var was = block.part(lot.next() + i);
            var is = there.part(behind + i);
            if (is.grammar() != was.grammar() || is.offset() != was.offset() + shift) {
                return false;
            }
        }
        return true;
    }
}
