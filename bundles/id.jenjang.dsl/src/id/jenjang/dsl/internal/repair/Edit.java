package id.jenjang.dsl.internal.repair;

import id.jenjang.dsl.TextFinding;

/**
 * One repair as it will be made in the text of one file.
 *
 * @param finding what it repairs
 * @param start first character that is replaced, in UTF-16 units from 0
 * @param end the character behind the last one that is replaced
 * @param replacement the new text, with the file's own line ends
 */
record Edit(TextFinding finding, int start, int end, String replacement) {

    /**
     * The edit a finding's repair asks for.
     *
     * @param text the file as it is now; the repair lies within it
     */
    static Edit of(TextFinding finding, String text) {
        var fix = finding.fixes().getFirst();
        int start = fix.range().offset();
        int end = start + fix.range().length();
        if (fix.replacement().isEmpty()) {
            return removal(finding, start, end, text);
        }
        return new Edit(finding, start, end, withLineEndsOf(text, fix.replacement()));
    }

    /** What fills its lines alone takes them along: no empty line stays behind. */
    private static Edit removal(TextFinding finding, int start, int end, String text) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', end);
        int next = lineEnd < 0 ? text.length() : lineEnd + 1;
        boolean alone =
                end > start
                        && text.substring(lineStart, start).isBlank()
                        && text.substring(end, next).isBlank();
        return alone ? new Edit(finding, lineStart, next, "") : new Edit(finding, start, end, "");
    }

    private static String withLineEndsOf(String text, String replacement) {
        int first = text.indexOf('\n');
        boolean windows = first > 0 && text.charAt(first - 1) == '\r';
        var plain = replacement.replace("\r\n", "\n");
        return windows ? plain.replace("\n", "\r\n") : plain;
    }

    /** Whether both change the same characters, or a place the other one touches. */
    boolean meets(Edit other) {
        boolean points = start == end || other.start == other.end;
        return points
                ? start <= other.end && other.start <= end
                : start < other.end && other.start < end;
    }

    boolean sameAs(Edit other) {
        return start == other.start && end == other.end && replacement.equals(other.replacement);
    }
}
