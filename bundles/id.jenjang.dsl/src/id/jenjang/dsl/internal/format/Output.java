package id.jenjang.dsl.internal.format;

/**
 * The text being written, with the column it has reached. A line break waits until something
 * follows it.
 */
final class Output {

    /** The width lines are kept within where their words allow it. */
    static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();
    private final String lineEnd;
    private int column;
    private boolean lineStart = true;
    private boolean lineClosed;
    private boolean commentLast;

    Output(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    /** Begins the first line. */
    void begin(int indent) {
        column = indent;
    }

    void newLine(int indent) {
        text.append(lineEnd);
        column = indent;
        lineStart = true;
        lineClosed = false;
    }

    void space(int count) {
        if (!lineStart) {
            text.append(" ".repeat(count));
            column += count;
        }
    }

    void text(String words) {
        if (lineStart) {
            text.append(" ".repeat(column));
            lineStart = false;
        }
        text.append(words);
        commentLast = false;
        int line = Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r'));
        column = line < 0 ? column + words.length() : words.length() - line - 1;
    }

    /** Nothing may follow on this line: a line comment stands at its end. */
    void closeLine() {
        lineClosed = true;
    }

    boolean isLineClosed() {
        return lineClosed;
    }

    /**
     * Whether the last thing written on this line is a comment, which always stands off from what
     * follows.
     */
    boolean endsWithComment() {
        return !lineStart && commentLast;
    }

    void comment(String words) {
        text(words);
        commentLast = true;
    }

    boolean isAtLineStart() {
        return lineStart;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean fits(int width) {
        return column + width <= WIDTH;
    }

    int column() {
        return column;
    }

    String finish() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(lineEnd);
        }
        return text.toString();
    }
}
