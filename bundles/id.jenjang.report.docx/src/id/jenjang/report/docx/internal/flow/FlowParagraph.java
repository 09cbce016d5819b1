package id.jenjang.report.docx.internal.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph with its direct formatting resolved.
 *
 * @param style paragraph style
 * @param format measures in force: the style's, changed where the paragraph differs
 * @param spans content in order
 * @param label what automatic numbering prints before the text; empty for none; a heading's ends
 *     with a line break or tab by its style
 * @param numbering place in a list; null outside lists
 */
public record FlowParagraph(
        WordStyle style, Format format, List<Span> spans, String label, ListPlace numbering)
        implements FlowBlock {

    public FlowParagraph {
        spans = List.copyOf(spans);
    }

    /** A paragraph formatted by its style alone. */
    public static FlowParagraph of(WordStyle style, List<? extends Span> spans) {
        return new FlowParagraph(style, style.format(), List.copyOf(spans), "", null);
    }

    /** A paragraph of plain text formatted by its style alone. */
    public static FlowParagraph of(WordStyle style, String text) {
        return of(style, text.isEmpty() ? List.of() : List.of(new Span.Run(text)));
    }

    /** The same paragraph with other measures. */
    public FlowParagraph with(Format other) {
        return new FlowParagraph(style, other, spans, label, numbering);
    }

    /** The same paragraph with a span put before or after its content. */
    public FlowParagraph with(Span span, boolean first) {
        var all = new ArrayList<>(spans);
        all.add(first ? 0 : all.size(), span);
        return new FlowParagraph(style, format, all, label, numbering);
    }

    /** The same paragraph, beginning on a new page. */
    public FlowParagraph onNewPage() {
        return with(format.onNewPage());
    }
}
