package id.jenjang.dsl.ide;

/**
 * A replacement of a stretch of one text.
 *
 * @param offset first character replaced, in UTF-16 units from 0
 * @param length how many are replaced; 0 for an insertion
 * @param replacement what stands there afterwards; empty for a deletion; never null
 */
public record TextEdit(int offset, int length, String replacement) {

    public TextEdit {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("No stretch of a text: " + offset + "+" + length);
        }
    }

    /** An insertion. */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(offset, 0, text);
    }

    /** A deletion. */
    public static TextEdit delete(int offset, int length) {
        return new TextEdit(offset, length, "");
    }

    /** The character behind the last one replaced. */
    public int end() {
        return offset + length;
    }
}
