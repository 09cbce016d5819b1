package id.jenjang.report.text;

/**
 * Makes text fit for XML and for one paragraph: no control characters, no line ends, no broken
 * surrogate pairs.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * The printable form of a text.
     *
     * @param text any text; null counts as empty
     * @return the text with white space characters made spaces and everything XML 1.0 forbids left
     *     out
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, clean));
        return clean.toString();
    }

    private static void append(int codePoint, StringBuilder clean) {
        if (codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint == 0x2028
                || codePoint == 0x2029) {
            clean.append(' ');
        } else if (allowed(codePoint)) {
            clean.appendCodePoint(codePoint);
        }
    }

    private static boolean allowed(int c) {
        boolean control = c < 0x20 || (c >= 0x7f && c <= 0x9f);
        boolean surrogate = c >= 0xd800 && c <= 0xdfff;
        boolean nonCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        return !control && !surrogate && !nonCharacter;
    }
}
