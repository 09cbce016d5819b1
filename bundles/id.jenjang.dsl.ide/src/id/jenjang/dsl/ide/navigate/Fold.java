package id.jenjang.dsl.ide.navigate;

/**
 * Lines that can be folded away.
 *
 * @param offset where the first of them begins to be foldable, in UTF-16 units from 0
 * @param end behind the last character
 * @param kind what they are
 */
public record Fold(int offset, int end, Kind kind) {

    /** What can be folded. */
    public enum Kind {
        /** Between the braces of an element. */
        BLOCK,
        /** A comment over several lines, or comment lines that follow each other. */
        COMMENT,
        /** A long text between triple quotes. */
        TEXT
    }
}
