package id.jenjang.report.tree;

/**
 * A heading. The renderer numbers numbered headings itself (BAB I, 1.1, 1.1.1 ...); {@code number}
 * holds the number the composer counted, so that captions, references and tests agree with it.
 *
 * @param level 1 for a chapter, 2 for a section, down to 4
 * @param number the counted number: "I" for a chapter, "2.3" below; empty when not numbered (Kata
 *     Pengantar)
 * @param text the heading itself
 * @param anchor bookmark name, unique in the document: letters, digits and underscores, at most 40
 *     characters
 */
public record Heading(int level, String number, String text, String anchor) implements Block {

    /** Whether the heading takes part in automatic numbering. */
    public boolean numbered() {
        return !number.isEmpty();
    }
}
