package id.jenjang.report.tree;

import java.util.List;

/**
 * A paragraph.
 *
 * @param style its role in the document
 * @param content runs in order; may be empty
 */
public record Paragraph(Style style, List<Inline> content) implements Block {

    public Paragraph {
        content = List.copyOf(content);
    }

    /** A paragraph of plain text. */
    public static Paragraph of(Style style, String text) {
        return new Paragraph(style, text.isEmpty() ? List.of() : List.of(new Inline.Text(text)));
    }

    /** A justified body paragraph of plain text. */
    public static Paragraph body(String text) {
        return of(Style.BODY, text);
    }

    /** Roles of paragraphs. */
    public enum Style {
        /** Running text, justified. */
        BODY,
        /** Title lines of the cover, centred and large. */
        COVER_TITLE,
        /** Other lines of the cover, centred. */
        COVER_LINE,
        /** Centred line in running text. */
        CENTERED,
        /** Text in a table cell. */
        CELL,
        /** Text in a table header cell, bold and centred. */
        CELL_HEADER,
        /** Source or remark under a table or figure, small. */
        NOTE,
        /** Quoted text such as the vision, centred and italic. */
        QUOTE,
        /** A formula on a line of its own. */
        FORMULA
    }
}
