package id.jenjang.dsl.ide.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Three versions of some lines, brought together. */
final class MergedLines {

    /** Lines of a text in which remembering every way tried would take too much memory. */
    private static final int LONG = 3000;

    private final LineText base;
    private final LineText mine;
    private final LineText theirs;
    private final List<Object> pieces = new ArrayList<>();

    /** How far the next base line is from its place in the other two. */
    private int mineShift;

    private int theirsShift;

    /** The first base line that is not settled. */
    private int at;

    /**
     * A change of one side.
     *
     * @param start the first base line replaced
     * @param end the base line behind the last one replaced
     * @param growth how many lines more there are afterwards
     */
    private record Change(int start, int end, int growth) {}

    MergedLines(List<LineText> versions) {
        base = versions.get(0);
        mine = versions.get(1);
        theirs = versions.get(2);
    }

    /** The pieces in their order: a String that is settled, or a Conflict. */
    List<Object> pieces() {
        var ours = new ArrayDeque<>(changes(base.lines(), mine.lines()));
        var others = new ArrayDeque<>(changes(base.lines(), theirs.lines()));
        while (!ours.isEmpty() || !others.isEmpty()) {
            int start = Math.min(start(ours), start(others));
            keep(start);
            hunk(start, ours, others);
        }
        keep(base.lines().size());
        return List.copyOf(pieces);
    }

    private static int start(Deque<Change> changes) {
        return changes.isEmpty() ? Integer.MAX_VALUE : changes.getFirst().start();
    }

    /** Takes the changes of both sides that meet. */
    private void hunk(int start, Deque<Change> ours, Deque<Change> others) {
        int end = start;
        int mineGrowth = 0;
        int theirsGrowth = 0;
        boolean more = true;
        while (more) {
            more = false;
            if (meets(ours, start, end)) {
                end = Math.max(end, ours.getFirst().end());
                mineGrowth += ours.removeFirst().growth();
                more = true;
            }
            if (meets(others, start, end)) {
                end = Math.max(end, others.getFirst().end());
                theirsGrowth += others.removeFirst().growth();
                more = true;
            }
        }
        changed(end, mineGrowth, theirsGrowth);
    }

    /**
     * Whether the next change of a side touches some lines. Neighbouring lines are no matter of
     * each other: in plans each is a statement. Only what is put between lines meets both.
     */
    private static boolean meets(Deque<Change> changes, int start, int end) {
        if (changes.isEmpty()) {
            return false;
        }
        var next = changes.getFirst();
        boolean between = next.start() == next.end() || start == end;
        return next.start() < end || next.start() == end && between;
    }

    private static List<Change> changes(List<String> from, List<String> to) {
        var patch =
                Math.max(from.size(), to.size()) > LONG
                        ? DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>())
                        : DiffUtils.diff(from, to);
        return patch.getDeltas().stream()
                .filter(delta -> delta.getType() != DeltaType.EQUAL)
                .map(MergedLines::change)
                .toList();
    }

    private static Change change(AbstractDelta<String> delta) {
        int start = delta.getSource().getPosition();
        int size = delta.getSource().size();
        return new Change(start, start + size, delta.getTarget().size() - size);
    }

    /** Lines that nobody changed, up to a base line. */
    private void keep(int end) {
        if (end > at) {
            pieces.add(base.text(at, end));
            at = end;
        }
    }

    /** Lines that one side or both changed, up to a base line. */
    private void changed(int end, int mineGrowth, int theirsGrowth) {
        var old = new LineRange(at, end - at);
        var here = new LineRange(at + mineShift, old.count() + mineGrowth);
        var there = new LineRange(at + theirsShift, old.count() + theirsGrowth);
        var before = base.text(old.start(), old.end());
        var ours = mine.text(here.start(), here.end());
        var others = theirs.text(there.start(), there.end());
        if (ours.equals(others) || others.equals(before)) {
            pieces.add(ours);
        } else if (ours.equals(before)) {
            pieces.add(others);
        } else {
            pieces.add(new Conflict(old, here, there, before, ours, others));
        }
        mineShift += mineGrowth;
        theirsShift += theirsGrowth;
        at = end;
    }
}
