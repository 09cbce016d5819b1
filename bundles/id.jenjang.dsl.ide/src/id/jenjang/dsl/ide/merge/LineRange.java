package id.jenjang.dsl.ide.merge;

/**
 * Some lines of a text.
 *
 * @param start the first one, from 0
 * @param count how many; 0 for a place between two lines
 */
public record LineRange(int start, int count) {

    /** The line behind the last one. */
    public int end() {
        return start + count;
    }
}
