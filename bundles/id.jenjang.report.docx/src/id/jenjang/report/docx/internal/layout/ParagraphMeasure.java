package id.jenjang.report.docx.internal.layout;

import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.Span;

import java.util.List;

/**
 * Height of a paragraph set in a column.
 *
 * @param lines number of lines, at least 1
 * @param lineHeight height of a line in twips
 * @param before space above in twips
 * @param after space below in twips
 */
public record ParagraphMeasure(int lines, int lineHeight, int before, int after) {

    private static final double TWIPS = 20;

    /** Measures a paragraph in a column of the given width in twips. */
    public static ParagraphMeasure of(FlowParagraph paragraph, int width) {
        var format = paragraph.format();
        int height = format.line() > 0 ? format.line() : pictureHeight(paragraph.spans());
        return new ParagraphMeasure(
                new LineBreaker(paragraph, width).lines(), height, format.before(), format.after());
    }

    /** Height of the lines alone. */
    public int height() {
        return lines * lineHeight;
    }

    /** Height with the space above and below. */
    public int fullHeight() {
        return before + height() + after;
    }

    private static int pictureHeight(List<Span> spans) {
        double highest = 0;
        for (var span : spans) {
            if (span instanceof Span.Picture picture) {
                highest = Math.max(highest, picture.drawn().height());
            }
        }
        return (int) Math.ceil(highest * TWIPS) + 10;
    }
}
