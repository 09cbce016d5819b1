package id.jenjang.report.docx.internal.flow;

/**
 * A paragraph's place in a numbered list.
 *
 * @param list number of the list in the document, from 1; each list has its own numbering instance
 * @param kind form of the marks
 * @param start number of the list's first item
 * @param level nesting level from 0
 * @param label the mark as printed, for example "1." or "b."; of a heading its number, for example
 *     "2.1"
 */
public record ListPlace(int list, Kind kind, int start, int level, String label) {

    /** Deepest level a list can have. */
    public static final int DEEPEST_LEVEL = 8;

    /** Form of the marks. */
    public enum Kind {
        BULLET,
        DECIMAL,
        ALPHA,
        /** Headings below a chapter; the headings of one chapter are one list. */
        HEADING
    }
}
