package id.jenjang.dsl;

/**
 * A word of a plan's text as the parser sees it.
 *
 * @param kind what it is
 * @param offset its first character
 * @param text as written, quotes included
 */
public record PlanWord(Kind kind, int offset, String text) {

    /** What a word is. */
    public enum Kind {
        /** A fixed word or sign of the language. */
        KEYWORD,
        /** A short name. */
        ID,
        /** A number, year or code. */
        ANGKA,
        /** An amount of money. */
        RUPIAH,
        /** A text in quotes, closed or not. */
        STRING,
        /** A text between triple quotes. */
        TEKS_PANJANG,
        /** White space or a comment. */
        HIDDEN,
        /** Nothing the language knows, such as a text or comment that is never closed. */
        OTHER
    }

    /** The character behind it. */
    public int end() {
        return offset + text.length();
    }
}
