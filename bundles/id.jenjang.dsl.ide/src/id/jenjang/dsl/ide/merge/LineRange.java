package id.jenjang.dsl.ide.merge;

/**
 * Some lines of a text.
 *
 * @param start the first one, from 0
 * @param count how many; 0 for a place between two lines
 */
public record LineRange(int start, int count) {

    /**
     * Where the words of the first line begin in a text, in characters from 0; the end of the text
     * when it has no such line.
     */
    public int placeIn(String text) {
        int place = 0;
        for (int line = 0; line < start && place < text.length(); line++) {
            int end = text.indexOf('\n', place);
            place = end < 0 ? text.length() : end + 1;
        }
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /** The line behind the last one. */
    public int end() {
        return start + count;
    }
}
