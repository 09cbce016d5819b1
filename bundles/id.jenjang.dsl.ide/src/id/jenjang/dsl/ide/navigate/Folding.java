package id.jenjang.dsl.ide.navigate;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.internal.Quoted;

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
        return new Walk(NodeRead.root(plan.reading(file).berkas()).getText()).folds();
    }

    /**
     * One walk over the characters of a text. The words of the parser would tell the same, but for
     * a plan in one file they would all have to be made at every key.
     */
    private static final class Walk {

        private final String text;
        private final List<Fold> folds = new ArrayList<>();
        private final Deque<Brace> open = new ArrayDeque<>();
        private int at;
        private int line;
        private int commentsFrom = -1;
        private int commentsTo;
        private int commentsLine;

        private record Brace(int offset, int line) {}

        Walk(String text) {
            this.text = text;
        }

        List<Fold> folds() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Quoted.beginsOne(c)) {
                    quoted();
                } else if (c == ' ' || c == '\t' || c == '\r') {
                    at++;
                } else {
                    sign();
                }
            }
            endComments();
            folds.sort(Comparator.comparingInt(Fold::offset));
            return folds;
        }

        private void sign() {
            // A line comment holds its own line end: another one after it is an empty line.
            endComments();
            switch (text.charAt(at)) {
                case '\n' -> line++;
                case '{' -> open.push(new Brace(at, line));
                case '}' -> close();
                default -> {}
            }
            at++;
        }

        private void close() {
            if (!open.isEmpty()) {
                var begin = open.pop();
                if (begin.line() < line) {
                    folds.add(new Fold(begin.offset(), at + 1, Fold.Kind.BLOCK));
                }
            }
        }

        private void quoted() {
            var found = Quoted.at(text, at);
            if (found.isEmpty()) {
                sign();
                return;
            }
            var quoted = found.get();
            switch (quoted.kind()) {
                case LINE_COMMENT -> comment(quoted);
                case COMMENT -> lines(quoted, Fold.Kind.COMMENT);
                default -> lines(quoted, Fold.Kind.TEXT);
            }
            line += breaks(quoted);
            at = quoted.to();
        }

        private int breaks(Quoted quoted) {
            int breaks = 0;
            int end = text.indexOf('\n', quoted.from(), quoted.to());
            while (end >= 0) {
                breaks++;
                end = text.indexOf('\n', end + 1, quoted.to());
            }
            return breaks;
        }

        private void lines(Quoted quoted, Fold.Kind kind) {
            endComments();
            if (breaks(quoted) > 0) {
                folds.add(new Fold(quoted.from(), quoted.to(), kind));
            }
        }

        /** Line comments below each other are one fold, without the space at its end. */
        private void comment(Quoted quoted) {
            if (commentsFrom < 0) {
                commentsFrom = quoted.from();
                commentsLine = line;
            }
            int end = quoted.to();
            while (Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            commentsTo = end;
        }

        private void endComments() {
            if (commentsFrom >= 0 && line > commentsLine + 1) {
                folds.add(new Fold(commentsFrom, commentsTo, Fold.Kind.COMMENT));
            }
            commentsFrom = -1;
        }
    }
}
