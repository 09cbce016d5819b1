package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.edit.WrittenFile.Comment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The edits of one file while they are being made, and what the file must say afterwards. */
final class FileDraft {

    private final WrittenFile file;
    private final TextLayout layout;
    private final Expected expected;
    private final List<TextEdit> edits = new ArrayList<>();
    private final List<TextEdit> cuts = new ArrayList<>();
    private final Set<Comment> dropped = new HashSet<>();
    private final List<String> added = new ArrayList<>();

    FileDraft(WrittenFile file) {
        this.file = file;
        this.layout = file.layout();
        this.expected = new Expected(file.root());
    }

    WrittenFile file() {
        return file;
    }

    TextLayout layout() {
        return layout;
    }

    Expected expected() {
        return expected;
    }

    void replace(int from, int to, String text) {
        var old = file.text().substring(from, to);
        if (!old.equals(text)) {
            edits.add(new TextEdit(from, to - from, text));
        }
    }

    void insert(int at, String text) {
        edits.add(TextEdit.insert(at, text));
    }

    void drop(List<Comment> comments) {
        dropped.addAll(comments);
    }

    boolean isDropped(Comment comment) {
        return dropped.contains(comment);
    }

    /** Tells of comments that arrive from elsewhere. */
    void arrive(List<String> comments) {
        added.addAll(comments);
    }

    /**
     * Takes a stretch out with the blanks, or the lines, that only it needed. Comments in it stay
     * unless they were dropped.
     */
    void cut(int from, int to) {
        var kept = file.comments(from, to).stream().filter(each -> !isDropped(each)).toList();
        if (kept.isEmpty()) {
            cutAll(from, to);
            return;
        }
        int at = from;
        for (var comment : kept) {
            cuts.add(TextEdit.delete(at, comment.offset() - at));
            // A line comment needs the end of its line.
            at = comment.isLine() ? layout.behindBreak(comment.end()) : comment.end();
        }
        if (at < to) {
            cuts.add(TextEdit.delete(at, to - at));
        }
    }

    private void cutAll(int from, int to) {
        boolean starts = layout.startsLine(from);
        boolean ends = layout.endsLine(to);
        if (starts && ends) {
            cutLines(layout.skipBlanksBack(from), layout.skipBlanks(to));
        } else if (starts) {
            cuts.add(TextEdit.delete(from, layout.skipBlanks(to) - from));
        } else {
            boolean glued = !ends && layout.needsSpaceBefore(to);
            int start = glued ? from : layout.skipBlanksBack(from);
            cuts.add(TextEdit.delete(start, to - start));
        }
    }

    private void cutLines(int from, int to) {
        int end = layout.behindBreak(to);
        int start = from;
        boolean last =
                end >= layout.length() || file.text().startsWith("}", layout.skipBlanks(end));
        boolean blankBelow = layout.endsLine(end) && end < layout.length();
        if (layout.blankLineAbove(start) && (last || blankBelow)) {
            start = layout.startOfLineAbove(start);
        } else if (blankBelow && isFirst(start)) {
            end = layout.behindBreak(layout.skipBlanks(end));
        }
        if (end == to) {
            // The last line has no line break: the one before it goes instead.
            start = layout.beforeBreak(start);
        }
        cuts.add(TextEdit.delete(start, end - start));
    }

    private boolean isFirst(int lineStart) {
        int above = layout.skipBlanksBack(layout.beforeBreak(lineStart));
        return above == 0 || file.text().charAt(above - 1) == '{';
    }

    /** All edits; empty when they are at odds with each other. */
    Optional<List<TextEdit>> edits() {
        var all = new ArrayList<>(merged());
        all.addAll(edits);
        all.sort(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::end));
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).offset() < all.get(i - 1).end()) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private List<TextEdit> merged() {
        var sorted = new ArrayList<>(cuts);
        sorted.sort(Comparator.comparingInt(TextEdit::offset));
        var merged = new ArrayList<TextEdit>();
        for (var cut : sorted) {
            if (!merged.isEmpty() && cut.offset() <= merged.getLast().end()) {
                var last = merged.removeLast();
                int end = Math.max(last.end(), cut.end());
                merged.add(TextEdit.delete(last.offset(), end - last.offset()));
            } else if (cut.length() > 0) {
                merged.add(cut);
            }
        }
        return merged;
    }

    /** Whether a text, read again, says what it must and has all comments it must have. */
    boolean isRight(WrittenFile after) {
        return after.mistakes() <= file.mistakes()
                && after.brokenWords().equals(file.brokenWords())
                && expected.matches(after.root())
                && counted(after.comments().stream().map(Comment::text)).equals(wanted());
    }

    /** How often each comment must be there. */
    private Map<String, Integer> wanted() {
        var left = file.comments().stream().filter(each -> !dropped.contains(each));
        return counted(Stream.concat(left.map(Comment::text), added.stream()));
    }

    private static Map<String, Integer> counted(Stream<String> texts) {
        var counts = new HashMap<String, Integer>();
        texts.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }
}
