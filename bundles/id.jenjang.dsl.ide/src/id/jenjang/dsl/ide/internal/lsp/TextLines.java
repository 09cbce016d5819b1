package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.TextEdit;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import java.util.Arrays;
import java.util.List;

/**
 * A text by lines as the protocol counts them: from 0, columns in UTF-16 units, lines ended by LF,
 * CRLF or CR. Positions outside the text are drawn to its nearest place.
 */
final class TextLines {

    private final String text;
    private final int[] starts;

    TextLines(String text) {
        this.text = text;
        int[] found = new int[256];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The text itself. */
    String text() {
        return text;
    }

    /** The offset of a position. */
    int offset(Position position) {
        int line = position.getLine();
        if (line < 0) {
            return 0;
        }
        if (line >= starts.length) {
            return text.length();
        }
        long wanted = starts[line] + (long) Math.max(0, position.getCharacter());
        return (int) Math.min(wanted, end(line));
    }

    /** The offset behind the last character of a line, before its line break. */
    private int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && isBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** The offset at which the line of a position begins. */
    int lineStart(Position position) {
        return starts[Math.max(0, Math.min(position.getLine(), starts.length - 1))];
    }

    /** The position of an offset. */
    Position position(int offset) {
        int place = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(starts, place);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, place - starts[line]);
    }

    /** The range of a stretch of the text. */
    Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }

    Range range(TextRange range) {
        return range(range.offset(), range.length());
    }

    /** Edits as the protocol has them. */
    List<org.eclipse.lsp4j.TextEdit> edits(List<TextEdit> edits) {
        return edits.stream().map(this::edit).toList();
    }

    org.eclipse.lsp4j.TextEdit edit(TextEdit edit) {
        return new org.eclipse.lsp4j.TextEdit(
                range(edit.offset(), edit.length()), edit.replacement());
    }
}
