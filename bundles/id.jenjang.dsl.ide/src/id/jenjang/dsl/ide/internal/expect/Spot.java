package id.jenjang.dsl.ide.internal.expect;

import java.util.List;

/**
 * A place in a text where somebody writes: what stands half-written there and what the grammar
 * allows.
 *
 * @param kind what the place lies in
 * @param start where the half-written word begins, or the text or comment around the place
 * @param offset the place itself
 * @param end where the word or text ends that the place lies in; the same as the place when nothing
 *     of it stands behind
 * @param options what may stand at the start
 */
public record Spot(Kind kind, int start, int offset, int end, List<Option> options) {

    /** What a place lies in. */
    public enum Kind {
        /** Among words. */
        CODE,
        /** In a text in quotes. */
        TEXT,
        /** Between triple quotes. */
        LONG_TEXT,
        /** In a comment, where nothing is expected. */
        COMMENT
    }

    /**
     * The place at an offset.
     *
     * @param offset in UTF-16 units; what lies outside the text counts as its nearer end
     */
    public static Spot at(String text, int offset) {
        int place = Math.clamp(offset, 0, text.length());
        var scan = new Scan(text, place, Walk.topLevel());
        return switch (scan.within()) {
            case COMMENT -> new Spot(Kind.COMMENT, scan.start(), place, place, List.of());
            case TEXT -> quoted(Kind.TEXT, scan, text, place);
            case LONG_TEXT -> quoted(Kind.LONG_TEXT, scan, text, place);
            case CODE -> {
                int start = wordStart(text, place);
                int end = place;
                while (end < text.length() && isWordPart(text.charAt(end))) {
                    end++;
                }
                yield new Spot(Kind.CODE, start, place, end, options(scan, text, start));
            }
        };
    }

    private static Spot quoted(Kind kind, Scan scan, String text, int place) {
        int end = kind == Kind.TEXT ? quoteEnd(text, scan.start(), place) : longEnd(text, place);
        return new Spot(kind, scan.start(), place, end, options(scan, text, scan.start()));
    }

    private static List<Option> options(Scan scan, String text, int start) {
        return Walk.over(scan.words(start), text);
    }

    private static int quoteEnd(String text, int start, int place) {
        char quote = text.charAt(start) == '"' ? '"' : '\u201D';
        int end = place;
        while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
            char c = text.charAt(end);
            end++;
            if (c == quote) {
                break;
            }
            if (c == '\\' && quote == '"' && end < text.length()) {
                end++;
            }
        }
        return end;
    }

    private static int longEnd(String text, int place) {
        int close = text.indexOf("'''", place);
        return close < 0 ? text.length() : close + 3;
    }

    /** Codes have dots and a few words a hyphen: both belong to what is being written. */
    private static int wordStart(String text, int place) {
        int start = place;
        while (start > 0) {
            char c = text.charAt(start - 1);
            char before = start > 1 ? text.charAt(start - 2) : ' ';
            boolean joined =
                    c == '.' && Character.isDigit(before) || c == '-' && Character.isLetter(before);
            if (!isWordPart(c) && c != '^' && !joined) {
                break;
            }
            start--;
        }
        return start;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** What of the word, or of the text with its quotes, stands before the place. */
    public String written(String text) {
        return text.substring(start, offset);
    }
}
