package id.jenjang.dsl.internal.format;

/**
 * A comment and its place in the author's layout.
 *
 * @param text the comment with its marks, without the line end of a {@code //} comment
 * @param blankBefore whether a blank line stands before it
 * @param lineAfter whether the line ends after it
 * @param column where it begins in its line, from 0
 */
record Comment(String text, boolean blankBefore, boolean lineAfter, int column) {

    boolean isLine() {
        return text.startsWith("//");
    }

    boolean spansLines() {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    /**
     * The text when it begins in another column: its further lines move along, as far as they are
     * indented.
     */
    String textAt(int newColumn) {
        int shift = newColumn - column;
        if (shift == 0 || !spansLines()) {
            return text;
        }
        var moved = new StringBuilder();
        int from = 0;
        for (int end = text.indexOf('\n') + 1; end > 0; end = text.indexOf('\n', from) + 1) {
            appendShifted(moved, text.substring(from, end), from == 0 ? 0 : shift);
            from = end;
        }
        appendShifted(moved, text.substring(from), from == 0 ? 0 : shift);
        return moved.toString();
    }

    private static void appendShifted(StringBuilder moved, String line, int shift) {
        if (shift > 0 && !line.isBlank()) {
            moved.append(" ".repeat(shift));
        }
        int cut = 0;
        while (cut < -shift && cut < line.length() && line.charAt(cut) == ' ') {
            cut++;
        }
        moved.append(line, cut, line.length());
    }
}
