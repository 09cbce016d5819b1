package id.jenjang.report.docx.internal.flow;

import id.jenjang.diagram.FontMetrics;
import id.jenjang.diagram.TextWrapper;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Heading;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds contents, list of tables and list of figures: one field with all entries already in it;
 * and the list of appendices.
 */
final class ContentsFlow {

    private static final int DEEPEST_HEADING = 3;
    private static final int NUMBER_COLUMN = 567;

    private final DocumentIndex index;
    private final Texts texts;
    private final int width;

    ContentsFlow(DocumentIndex index, Texts texts, int width) {
        this.index = index;
        this.texts = texts;
        this.width = width;
    }

    List<FlowParagraph> contents(Contents contents) {
        return switch (contents.kind()) {
            case HEADINGS -> field("TOC \\o \"1-3\" \\h \\z \\u", headings());
            case TABLES -> field("TOC \\h \\z \\c \"Tabel\"", captions(Caption.Kind.TABLE));
            case FIGURES -> field("TOC \\h \\z \\c \"Gambar\"", captions(Caption.Kind.FIGURE));
            case APPENDICES -> appendices(contents.entries());
        };
    }

    private List<FlowParagraph> field(String instruction, List<FlowParagraph> entries) {
        var all = new ArrayList<>(entries);
        if (all.isEmpty()) {
            all.add(FlowParagraph.of(WordStyle.TABLE_OF_FIGURES, texts.emptyList()));
        }
        all.set(0, all.getFirst().with(new Span.FieldStart(instruction), true));
        all.set(all.size() - 1, all.getLast().with(new Span.FieldEnd(), false));
        return all;
    }

    /** No field of Word lists appendices alone; the page of each entry is a field of its own. */
    private List<FlowParagraph> appendices(List<Contents.Entry> entries) {
        return entries.stream()
                .filter(e -> index.bookmark(e.anchor()).isPresent())
                .map(e -> entry(WordStyle.TABLE_OF_FIGURES, e.label(), e.text(), e.anchor()))
                .toList();
    }

    private List<FlowParagraph> headings() {
        return index.headings().stream()
                .filter(h -> h.level() <= DEEPEST_HEADING)
                .map(this::entry)
                .toList();
    }

    private FlowParagraph entry(Heading heading) {
        var style =
                switch (heading.level()) {
                    case 1 -> WordStyle.TOC_1;
                    case 2 -> WordStyle.TOC_2;
                    default -> WordStyle.TOC_3;
                };
        var number = heading.level() == 1 ? texts.chapter(heading.number()) : heading.number();
        return entry(style, heading.numbered() ? number : "", heading.text(), heading.anchor());
    }

    private List<FlowParagraph> captions(Caption.Kind kind) {
        return index.captions(kind).stream()
                .map(c -> entry(WordStyle.TABLE_OF_FIGURES, c.label(), c.text(), c.anchor()))
                .toList();
    }

    private FlowParagraph entry(WordStyle style, String number, String text, String anchor) {
        var bookmark = index.bookmark(anchor).orElseThrow();
        var spans = new ArrayList<Span>();
        if (!number.isEmpty()) {
            spans.add(new Span.Run(number));
            spans.add(new Span.Tab());
        }
        addText(style, PlainText.of(text), spans);
        spans.add(new Span.Tab());
        spans.add(new Span.PageOf(bookmark));
        return FlowParagraph.of(style, List.of(new Span.Link(bookmark, spans)));
    }

    /** Long entries are broken before the column of the page numbers. */
    private void addText(WordStyle style, String text, List<Span> spans) {
        var format = style.format();
        var wrapper = new TextWrapper(FontMetrics.sans(), format.bold(), format.size() / 2.0);
        var lines = wrapper.lines(text, (width - format.left() - NUMBER_COLUMN) / 20.0);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                spans.add(new Span.Break());
            }
            spans.add(new Span.Run(lines.get(i)));
        }
    }
}
