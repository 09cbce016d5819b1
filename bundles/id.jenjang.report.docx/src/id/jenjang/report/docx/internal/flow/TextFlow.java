package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.docx.internal.flow.Format.Align;
import id.jenjang.report.tree.Table;

/**
 * The surroundings a block is set in: how wide it may be and what its text looks like.
 *
 * @param width width of the column in twips
 * @param cellStyle style of plain paragraphs inside a table; null in running text
 * @param bold whether all text is bold
 * @param align alignment of cell text; null takes the style's
 * @param keepNext whether every paragraph stays with the next
 */
record TextFlow(int width, WordStyle cellStyle, boolean bold, Align align, boolean keepNext) {

    /** Running text of a section. */
    static TextFlow running(int width) {
        return new TextFlow(width, null, false, null, false);
    }

    /** Whether the text stands in a table. */
    boolean inTable() {
        return cellStyle != null;
    }

    static Align align(Table.Align align) {
        return switch (align) {
            case LEFT -> Align.LEFT;
            case CENTER -> Align.CENTER;
            case RIGHT -> Align.RIGHT;
        };
    }
}
