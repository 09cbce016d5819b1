package id.jenjang.dsl.internal.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the hidden tokens between two tokens into a {@link Gap}; made for one gap and thrown
 * away.
 */
final class GapReader {

    private final List<Comment> trailing = new ArrayList<>();
    private final List<Comment> leading = new ArrayList<>();
    private boolean anyLine;
    private int lines;
    private Comment pending;
    private boolean pendingTrails;

    GapReader(boolean atStart) {
        anyLine = atStart;
    }

    void space(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                lines++;
            }
        }
    }

    void comment(String text, int column) {
        settle();
        anyLine |= lines > 0;
        pendingTrails = !anyLine;
        pending = new Comment(text.stripTrailing(), lines > 1, false, column);
        // The token of a line comment holds its line end.
        lines = pending.isLine() && text.endsWith("\n") ? 1 : 0;
    }

    Gap gap() {
        settle();
        return new Gap(
                List.copyOf(trailing), List.copyOf(leading), anyLine || lines > 0, lines > 1);
    }

    private void settle() {
        if (pending != null) {
            var known =
                    new Comment(pending.text(), pending.blankBefore(), lines > 0, pending.column());
            (pendingTrails ? trailing : leading).add(known);
            pending = null;
        }
    }
}
