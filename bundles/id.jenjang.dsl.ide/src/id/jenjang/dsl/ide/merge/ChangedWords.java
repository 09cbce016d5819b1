package id.jenjang.dsl.ide.merge;

/**
 * Words of a text that are others than before.
 *
 * @param offset the place of the first one, in characters from 0
 * @param length how many characters they are; more than 0
 */
public record ChangedWords(int offset, int length) {

    /** The place behind the last one. */
    public int end() {
        return offset + length;
    }
}
