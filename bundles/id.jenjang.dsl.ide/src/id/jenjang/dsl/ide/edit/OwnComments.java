package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.WrittenFile.Comment;

import java.util.ArrayList;
import java.util.List;

/**
 * Which comments belong to a piece of text: those on the lines directly above it, without a blank
 * line between, and those behind it on its last line.
 *
 * @param from where the piece with its comments begins
 * @param to where it ends, without the end of the line
 * @param comments its own, those inside of it included
 */
record OwnComments(int from, int to, List<Comment> comments) {

    /**
     * The comments of parts of an element. What stands before its first or behind its last token
     * belongs to the largest element that begins or ends there.
     */
    static OwnComments of(WrittenFile file, WrittenElement owner, int from, int to) {
        var layout = file.layout();
        boolean above = layout.startsLine(from) && outermost(owner, from, to, true);
        boolean behind = outermost(owner, from, to, false);
        var own = new ArrayList<Comment>();
        int start = from;
        int end = to;
        var all = file.comments();
        for (int i = file.firstComment(to) - 1; i >= 0; i--) {
            var comment = all.get(i);
            if (comment.offset() >= from) {
                if (comment.end() <= to) {
                    own.add(comment);
                }
            } else if (above && isDirectlyAbove(layout, comment, start)) {
                own.addFirst(comment);
                start = comment.offset();
            } else {
                break;
            }
        }
        for (var comment : behind ? behind(file, layout, to) : List.<Comment>of()) {
            own.add(comment);
            end = comment.end();
        }
        return new OwnComments(start, end, own);
    }

    private static boolean outermost(WrittenElement owner, int from, int to, boolean start) {
        var at = owner;
        while (at.parent() != null) {
            if (start ? at.offset() == from : at.end() == to) {
                return false;
            }
            at = at.parent();
        }
        return true;
    }

    /** A stretch whose comments around it belong to something larger. */
    static OwnComments inside(WrittenFile file, int from, int to) {
        return new OwnComments(from, to, file.comments(from, to));
    }

    private static boolean isDirectlyAbove(TextLayout layout, Comment comment, int start) {
        return layout.startsLine(comment.offset())
                && layout.isBlank(comment.end(), start)
                && layout.breaksBetween(comment.end(), start) <= 1;
    }

    /** The comments behind an offset when nothing but comments stands on the rest of its line. */
    static List<Comment> behind(WrittenFile file, TextLayout layout, int offset) {
        var behind = new ArrayList<Comment>();
        int at = offset;
        var all = file.comments();
        for (int i = file.firstComment(offset);
                i < all.size() && all.get(i).offset() == layout.skipBlanks(at);
                i++) {
            behind.add(all.get(i));
            at = all.get(i).end();
        }
        return layout.endsLine(at) ? behind : List.of();
    }
}
