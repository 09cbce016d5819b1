package id.jenjang.dsl.ide.navigate;

/**
 * A stretch of text with a meaning that a front end may show by a colour.
 *
 * @param offset first character, in UTF-16 units from 0
 * @param length how many characters; never 0
 * @param colour what it is
 */
public record Coloured(int offset, int length, Colour colour) {

    /** What a stretch of text is. */
    public enum Colour {
        /** A word of the language. */
        KEYWORD,
        /** A word that is one of a few values, such as "naik". */
        CHOICE,
        /** The short name an element gets. */
        NAME,
        /** The short name of an element that is referred to. */
        REFERENCE,
        /** A number, year or date. */
        NUMBER,
        /** An amount of money. */
        AMOUNT,
        /** The code of a program, kegiatan or sub kegiatan. */
        CODE,
        /** Text between quotes. */
        TEXT,
        /** A unit. */
        UNIT,
        /** A live value in a narrative, braces included. */
        LIVE_VALUE,
        /** A comment. */
        COMMENT,
        /** What could not be read and was stepped over. */
        UNREAD
    }
}
