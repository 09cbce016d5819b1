package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.TextEdit;

import java.util.ArrayList;
import java.util.List;

/**
 * Edits of a block that are near each other, and the statements they can be felt in: those they
 * touch, the one before, which might go on, and the one behind, whose beginning shows that the text
 * before it is at its end.
 *
 * @param first index of the part the first of these statements begins with
 * @param next index of the part the one behind begins with; as {@code behind} when there is none
 * @param behind index behind the part the last one ends with
 * @param inside whether all lies within the block of one element
 * @param from the first edit
 * @param to behind the last edit
 */
record Lot(int first, int next, int behind, boolean inside, int from, int to) {

    /** The lots of a range of edits, in order. */
    static List<Lot> of(Block block, List<TextEdit> edits, int from, int to) {
        var lots = new ArrayList<Lot>();
        for (int i = from; i < to; i++) {
            var lot = of(block, edits.get(i), i);
            while (!lots.isEmpty() && lots.getLast().reaches(lot)) {
                lot = lots.removeLast().with(lot, block);
            }
            lots.add(lot);
        }
        return lots;
    }

    /** Whether this one's text goes on to where another one begins; without end it always does. */
    private boolean reaches(Lot other) {
        return other.first < behind || !inside && next == behind;
    }

    private static Lot of(Block block, TextEdit edit, int index) {
        int touched = block.firstEndingAt(edit.offset());
        int behind = block.behindBeginningAt(edit.end());
        if (behind - touched == 1) {
            var child = block.part(touched).child();
            var inner = child == null ? null : Block.of(child, 0);
            if (inner != null && inner.holds(edit.offset(), edit.end())) {
                return new Lot(touched, behind, behind, true, index, index + 1);
            }
        }
        return around(block, touched, behind, index, index + 1);
    }

    /** The statements around some parts, which may be none: then the edit is between them. */
    private static Lot around(Block block, int touched, int behind, int from, int to) {
        int first = touched == block.end() ? touched : block.firstOfStatement(touched);
        int next = behind == block.begin() ? behind : block.behindStatement(behind - 1);
        // Between two parts of one statement.
        next = Math.max(next, first < touched ? block.behindStatement(touched) : next);
        int last = next == block.end() ? next : block.behindStatement(next);
        if (first > block.begin() && !block.part(first - 1).endsBlock()) {
            first = block.firstOfStatement(first - 1);
        }
        return new Lot(first, next, last, false, from, to);
    }

    private Lot with(Lot other, Block block) {
        if (inside && other.inside && first == other.first) {
            return new Lot(first, next, behind, true, from, other.to);
        }
        var one = inside ? around(block, first, behind, from, to) : this;
        var two =
                other.inside
                        ? around(block, other.first, other.behind, other.from, other.to)
                        : other;
        return new Lot(
                Math.min(one.first, two.first),
                Math.max(one.next, two.next),
                Math.max(one.behind, two.behind),
                false,
                from,
                other.to);
    }
}
