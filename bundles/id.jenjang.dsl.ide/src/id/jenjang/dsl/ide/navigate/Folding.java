package id.jenjang.dsl.ide.navigate;

import id.jenjang.dsl.ide.EditedPlan;

import org.eclipse.xtext.nodemodel.ILeafNode;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** What can be folded away in a file: blocks, long texts and comments of more than one line. */
public final class Folding {

    private final EditedPlan plan;

    /** Folds the files of a plan as it is now. */
    public Folding(EditedPlan plan) {
        this.plan = plan;
    }

    /**
     * The folds of a file in the order of their places.
     *
     * @throws IllegalArgumentException when it is no plan file of the plan
     */
    public List<Fold> of(Path file) {
        var root = NodeRead.root(plan.reading(file).berkas());
        var walk = new Walk(root.getText());
        root.getLeafNodes().forEach(walk::leaf);
        walk.endComments();
        walk.folds.sort(Comparator.comparingInt(Fold::offset));
        return walk.folds;
    }

    /** One walk over the words of a text, none of which is copied. */
    private static final class Walk {

        private final String text;
        private final List<Fold> folds = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private final Deque<Integer> lines = new ArrayDeque<>();
        private int line;
        private int commentsFrom = -1;
        private int commentsTo;
        private int commentsLine;

        Walk(String text) {
            this.text = text;
        }

        void leaf(ILeafNode leaf) {
            int from = leaf.getTotalOffset();
            int to = leaf.getTotalEndOffset();
            int last = lastLetter(from, to);
            int breaks = breaks(from, to);
            if (text.startsWith("//", from)) {
                comment(from, last);
            } else if (last > from) {
                endComments();
                word(from, to, breaks);
            } else if (breaks > 0) {
                // A line comment holds its own line end: this is an empty line.
                endComments();
            }
            line += breaks;
        }

        private int breaks(int from, int to) {
            int breaks = 0;
            for (int at = text.indexOf('\n', from, to); at >= 0; breaks++) {
                at = text.indexOf('\n', at + 1, to);
            }
            return breaks;
        }

        /** The end of a stretch without the space at its end. */
        private int lastLetter(int from, int to) {
            int end = to;
            while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        private void comment(int from, int last) {
            if (commentsFrom < 0) {
                commentsFrom = from;
                commentsLine = line;
            }
            commentsTo = last;
        }

        void endComments() {
            if (commentsFrom >= 0 && line > commentsLine + 1) {
                folds.add(new Fold(commentsFrom, commentsTo, Fold.Kind.COMMENT));
            }
            commentsFrom = -1;
        }

        private void word(int from, int to, int breaks) {
            char sign = to == from + 1 ? text.charAt(from) : 0;
            if (sign == '{') {
                open.push(from);
                lines.push(line);
            } else if (sign == '}' && !open.isEmpty()) {
                int begin = open.pop();
                if (lines.pop() < line) {
                    folds.add(new Fold(begin, to, Fold.Kind.BLOCK));
                }
            } else if (breaks > 0 && text.startsWith("/*", from)) {
                folds.add(new Fold(from, to, Fold.Kind.COMMENT));
            } else if (breaks > 0 && text.startsWith("'''", from)) {
                folds.add(new Fold(from, to, Fold.Kind.TEXT));
            }
        }
    }
}
