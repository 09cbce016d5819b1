package id.jenjang.dsl.ide.edit;

/** The author's layout of a text: its lines, indents and line ends. */
final class TextLayout {

    private static final String TWO_SPACES = "  ";

    private final String text;
    private String lineEnd;
    private String indentUnit;

    TextLayout(String text) {
        this.text = text;
    }

    private int count(String what) {
        int count = 0;
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
            count++;
        }
        return count;
    }

    /** The line end most lines have. */
    String lineEnd() {
        if (lineEnd == null) {
            int windows = count("\r\n");
            lineEnd = windows > 0 && windows * 2 >= count("\n") ? "\r\n" : "\n";
        }
        return lineEnd;
    }

    String indentUnit() {
        if (indentUnit == null) {
            indentUnit = text.contains("\n\t") ? "\t" : TWO_SPACES;
        }
        return indentUnit;
    }

    int length() {
        return text.length();
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\uFEFF';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Behind the blanks that follow on the line. */
    int skipBlanks(int offset) {
        int at = offset;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Before the blanks that stand before it on the line. */
    int skipBlanksBack(int offset) {
        int at = offset;
        while (at > 0 && isSpace(text.charAt(at - 1)) && text.charAt(at - 1) != '\uFEFF') {
            at--;
        }
        return at;
    }

    /** Whether a line ends, or the text, at the offset. */
    boolean isLineEnd(int offset) {
        return offset >= text.length() || isBreak(text.charAt(offset));
    }

    /** Whether a line begins at the offset. */
    boolean isLineStart(int offset) {
        return offset == 0
                || isBreak(text.charAt(offset - 1))
                || text.charAt(offset - 1) == '\uFEFF';
    }

    /** Whether only blanks stand before it on its line. */
    boolean startsLine(int offset) {
        return isLineStart(skipBlanksBack(offset));
    }

    /** Whether only blanks stand behind it on its line. */
    boolean endsLine(int offset) {
        return isLineEnd(skipBlanks(offset));
    }

    /** Behind the line break at the offset. */
    int behindBreak(int offset) {
        if (offset >= text.length()) {
            return offset;
        }
        return text.startsWith("\r\n", offset) ? offset + 2 : offset + 1;
    }

    /** Before the line break that ends at the offset. */
    int beforeBreak(int offset) {
        if (offset == 0 || !isBreak(text.charAt(offset - 1))) {
            return offset;
        }
        return offset > 1 && text.startsWith("\r\n", offset - 2) ? offset - 2 : offset - 1;
    }

    /** The indent of the line an offset lies in. */
    String indent(int offset) {
        int start = offset;
        while (!isLineStart(start)) {
            start--;
        }
        return text.substring(start, Math.min(skipBlanks(start), Math.max(offset, start)));
    }

    /** How many line breaks stand between two offsets, between which there are only spaces. */
    int breaksBetween(int from, int to) {
        int breaks = 0;
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n'
                    || text.charAt(at) == '\r' && !text.startsWith("\r\n", at)) {
                breaks++;
            }
        }
        return breaks;
    }

    boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isSpace(text.charAt(at)) && !isBreak(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word put before the offset would run into what stands there. */
    boolean needsSpaceBefore(int offset) {
        return offset < text.length()
                && !isSpace(text.charAt(offset))
                && !isBreak(text.charAt(offset))
                && ",:%".indexOf(text.charAt(offset)) < 0;
    }

    /** Whether the line before the one that begins at the offset is blank. */
    boolean blankLineAbove(int lineStart) {
        int end = beforeBreak(lineStart);
        return end < lineStart && startsLine(end);
    }

    /** The blanks and the break of the blank line before the one that begins at the offset. */
    int startOfLineAbove(int lineStart) {
        return skipBlanksBack(beforeBreak(lineStart));
    }

    /** Lays out a piece at an indent. */
    String place(String piece, String indent) {
        var placed = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c != PieceOfText.BREAK) {
                placed.append(c);
                continue;
            }
            placed.append(lineEnd());
            boolean blank = i + 1 == piece.length() || piece.charAt(i + 1) == PieceOfText.BREAK;
            placed.append(blank ? "" : indent);
        }
        return placed.toString();
    }
}
