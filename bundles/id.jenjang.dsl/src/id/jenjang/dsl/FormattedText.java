package id.jenjang.dsl;

import java.util.List;

/**
 * What the formatter made of a text: the new text, and the parts it did not dare to touch.
 *
 * @param text the formatted text, never null
 * @param untouched the parts with syntax errors, copied as they were, in file order; empty when all
 *     was understood
 */
public record FormattedText(String text, List<Untouched> untouched) {

    public FormattedText {
        untouched = List.copyOf(untouched);
    }

    /** Whether every element of the text was understood and laid out. */
    public boolean complete() {
        return untouched.isEmpty();
    }

    /**
     * A part of the original text that was left alone.
     *
     * @param offset where it begins in the original text, in UTF-16 units from 0
     * @param length how long it is there
     * @param line the line it begins on, from 1
     */
    public record Untouched(int offset, int length, int line) {}
}
