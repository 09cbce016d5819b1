package id.jenjang.rules.internal.printed;

/** Finds the sentence around a character of running text. */
final class Sentence {
    private Sentence() {}

    /** From the full stop before to the full stop behind it; a dot within a number ends nothing. */
    static String around(String text, int at) {
        int from = at;
        while (from > 0 && !ends(text, from - 1)) {
            from--;
        }
        int to = at;
        while (to < text.length() && !ends(text, to)) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean ends(String text, int at) {
        return text.charAt(at) == '.'
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
