package id.jenjang.report.docx.internal.layout;

import id.jenjang.report.docx.internal.flow.Span;
import id.jenjang.report.docx.internal.flow.WordStyle;

import java.util.List;

/**
 * Height of the notes a paragraph mentions. They are taken to stand on the page of its last line.
 *
 * @param height height in twips; 0 for none
 */
record NoteMeasure(int height) {

    static NoteMeasure of(List<Span> spans, int width) {
        int height = 0;
        for (var span : spans) {
            if (span instanceof Span.Note note) {
                height += ParagraphMeasure.of(note.text(), width).fullHeight();
            }
        }
        return new NoteMeasure(height);
    }

    void reserve(PageColumn column) {
        if (height > 0) {
            column.reserve(height, WordStyle.FOOTNOTE.format().line());
        }
    }
}
