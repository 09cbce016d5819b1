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
        var walk = new Walk();
        NodeRead.root(plan.reading(file).berkas()).getLeafNodes().forEach(walk::leaf);
        walk.endComments();
        walk.folds.sort(Comparator.comparingInt(Fold::offset));
        return walk.folds;
    }

    /** One walk over the words of a text. */
    private static final class Walk {

        private final List<Fold> folds = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private final Deque<Integer> lines = new ArrayDeque<>();
        private int line;
        private int commentsFrom = -1;
        private int commentsTo;
        private int commentsLine;

        void leaf(ILeafNode leaf) {
            var text = leaf.getText();
            int breaks = (int) text.chars().filter(each -> each == '\n').count();
            if (text.startsWith("//")) {
                comment(leaf);
            } else if (!text.isBlank()) {
                endComments();
                word(leaf, text, breaks);
            } else if (breaks > 0) {
                // A line comment holds its own line end: this is an empty line.
                endComments();
            }
            line += breaks;
        }

        private void comment(ILeafNode leaf) {
            if (commentsFrom < 0) {
                commentsFrom = leaf.getOffset();
                commentsLine = line;
            }
            commentsTo = leaf.getOffset() + leaf.getText().stripTrailing().length();
        }

        void endComments() {
            if (commentsFrom >= 0 && line > commentsLine + 1) {
                folds.add(new Fold(commentsFrom, commentsTo, Fold.Kind.COMMENT));
            }
            commentsFrom = -1;
        }

        private void word(ILeafNode leaf, String text, int breaks) {
            if (text.equals("{")) {
                open.push(leaf.getOffset());
                lines.push(line);
            } else if (text.equals("}") && !open.isEmpty()) {
                int from = open.pop();
                if (lines.pop() < line) {
                    folds.add(new Fold(from, leaf.getEndOffset(), Fold.Kind.BLOCK));
                }
            } else if (breaks > 0 && text.startsWith("/*")) {
                folds.add(new Fold(leaf.getOffset(), leaf.getEndOffset(), Fold.Kind.COMMENT));
            } else if (breaks > 0 && text.startsWith("'''")) {
                folds.add(new Fold(leaf.getOffset(), leaf.getEndOffset(), Fold.Kind.TEXT));
            }
        }
    }
}
