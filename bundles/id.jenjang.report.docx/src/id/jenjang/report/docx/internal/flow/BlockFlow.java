package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.docx.internal.flow.Format.Align;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Emblem;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.FreeArea;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Letterhead;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.Table;

import java.util.ArrayList;
import java.util.List;

/** Turns the blocks of a document into paragraphs and tables with every measure resolved. */
final class BlockFlow {

    private static final int AFTER_TABLE = 200;
    private static final int AFTER_LIST = 120;

    private final InlineFlow inlines;
    private final ListFlow lists;
    private final CaptionFlow captions;
    private final DocumentIndex index;
    private final Texts texts;
    private final Areas areas;

    BlockFlow(DocumentIndex index, Texts texts, Areas areas) {
        this.areas = areas;
        this.index = index;
        this.texts = texts;
        this.inlines = new InlineFlow(index);
        this.lists = new ListFlow(this);
        this.captions = new CaptionFlow(index);
    }

    /** The blocks of a section, cell or list item in order. */
    List<FlowBlock> blocks(List<Block> blocks, TextFlow flow) {
        var out = new ArrayList<FlowBlock>();
        var kept = new KeptBlocks(blocks);
        boolean newPage = false;
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b) instanceof PageBreak) {
                newPage = true;
                continue;
            }
            var made =
                    kept.staysWithNext(b)
                            ? kept(block(blocks.get(b), flow))
                            : block(blocks.get(b), flow);
            if (isTitle(blocks, b)) {
                made = made.stream().map(BlockFlow::onSamePage).toList();
            }
            for (int i = 0; i < made.size(); i++) {
                append(made.get(i), newPage && i == 0, out);
            }
            newPage = newPage && made.isEmpty();
        }
        if (newPage && !flow.inTable()) {
            append(FlowParagraph.of(WordStyle.SPACER, List.of()), true, out);
        }
        return out;
    }

    /**
     * Whether a heading is the first of its section, such as the title below a letterhead: it stays
     * on the page that the section begins.
     */
    private static boolean isTitle(List<Block> blocks, int at) {
        return at > 0
                && blocks.get(at) instanceof Heading
                && blocks.subList(0, at).stream()
                        .noneMatch(b -> b instanceof Heading || b instanceof PageBreak);
    }

    private static FlowBlock onSamePage(FlowBlock made) {
        return made instanceof FlowParagraph p ? p.with(p.format().onSamePage()) : made;
    }

    private static List<FlowBlock> kept(List<FlowBlock> made) {
        return made.stream().map(BlockFlow::kept).toList();
    }

    private static FlowBlock kept(FlowBlock block) {
        return switch (block) {
            case FlowParagraph p -> p.with(p.format().leading());
            case FlowTable t -> TableFlow.keptWithNext(t);
        };
    }

    private void append(FlowBlock block, boolean newPage, List<FlowBlock> out) {
        boolean afterTable = !out.isEmpty() && out.getLast() instanceof FlowTable;
        switch (block) {
            case FlowTable table -> {
                if (newPage || afterTable) {
                    var spacer = spacer(!newPage && ((FlowTable) out.getLast()).keptWithNext());
                    out.add(newPage ? spacer.onNewPage() : spacer);
                }
                out.add(table);
            }
            case FlowParagraph paragraph -> {
                var placed = newPage ? paragraph.onNewPage() : paragraph;
                boolean close =
                        placed.style() == WordStyle.NOTE
                                || placed.format().before() >= AFTER_TABLE
                                || placed.format().pageBreak();
                boolean afterList = placed.style() == WordStyle.BODY && endsWithList(out);
                int space =
                        afterTable && !close
                                ? AFTER_TABLE
                                : afterList ? AFTER_LIST : placed.format().before();
                out.add(placed.with(placed.format().spaced(space, placed.format().after())));
            }
        }
    }

    private static FlowParagraph spacer(boolean keepNext) {
        var spacer = FlowParagraph.of(WordStyle.SPACER, List.of());
        return keepNext ? spacer.with(spacer.format().keptWithNext()) : spacer;
    }

    private static boolean endsWithList(List<FlowBlock> out) {
        return !out.isEmpty()
                && out.getLast() instanceof FlowParagraph p
                && p.style() == WordStyle.LIST;
    }

    private List<FlowBlock> block(Block block, TextFlow flow) {
        return switch (block) {
            case Heading h -> List.of(heading(h));
            case Paragraph p -> List.of(paragraph(p, flow));
            case ListBlock l -> lists.list(l, 0, flow);
            case Table t -> new TableFlow(this, flow).table(t);
            case Figure f -> new FigureFlow(captions).figure(f, flow.width());
            case Contents c ->
                    List.copyOf(new ContentsFlow(index, texts, flow.width()).contents(c));
            case SignatureBlock s -> List.of(new SignatureFlow(flow.width()).table(s));
            case Letterhead l -> LetterheadFlow.blocks(l, flow.width());
            case Emblem e -> List.of(LetterheadFlow.emblem(e));
            case FreeArea a -> areas.paragraphs(a, texts);
            case PageBreak b -> List.of();
        };
    }

    FlowParagraph heading(Heading heading) {
        var style = style(heading);
        var text = new Span.Run(PlainText.of(heading.text()));
        var bookmark = index.bookmark(heading.anchor()).orElseThrow();
        var spans = new ArrayList<Span>();
        if (style == WordStyle.HEADING_1) {
            spans.add(new Span.Break());
        }
        spans.add(new Span.Bookmark(bookmark, List.of(text)));
        var number =
                style == WordStyle.HEADING_1 ? texts.chapter(heading.number()) : heading.number();
        boolean bare = !heading.numbered() && style != WordStyle.FRONT_HEADING;
        var format = bare ? style.format().indented(0, 0, 0) : style.format();
        return new FlowParagraph(
                style, format, spans, heading.numbered() ? number : "", numbering(heading));
    }

    private ListPlace numbering(Heading heading) {
        return heading.level() == 1 || !heading.numbered()
                ? null
                : lists.heading(heading.number(), heading.level() - 1);
    }

    private static WordStyle style(Heading heading) {
        return switch (heading.level()) {
            case 1 -> heading.numbered() ? WordStyle.HEADING_1 : WordStyle.FRONT_HEADING;
            case 2 -> WordStyle.HEADING_2;
            case 3 -> WordStyle.HEADING_3;
            default -> WordStyle.HEADING_4;
        };
    }

    FlowParagraph paragraph(Paragraph paragraph, TextFlow flow) {
        return flow.inTable() ? cellParagraph(paragraph, flow) : runningParagraph(paragraph);
    }

    private FlowParagraph runningParagraph(Paragraph paragraph) {
        var style =
                switch (paragraph.style()) {
                    case BODY -> WordStyle.BODY;
                    case COVER_TITLE -> WordStyle.COVER_TITLE;
                    case COVER_LINE -> WordStyle.COVER_LINE;
                    case CENTERED -> WordStyle.CENTERED;
                    case CELL, CELL_HEADER -> WordStyle.LAYOUT_CELL;
                    case NOTE -> WordStyle.NOTE;
                    case QUOTE -> WordStyle.QUOTE;
                    case FORMULA -> WordStyle.FORMULA;
                };
        return FlowParagraph.of(style, inlines.spans(paragraph.content(), false));
    }

    private FlowParagraph cellParagraph(Paragraph paragraph, TextFlow flow) {
        boolean header = paragraph.style() == Paragraph.Style.CELL_HEADER;
        boolean centered = header || paragraph.style() == Paragraph.Style.CENTERED;
        var spans = inlines.cellSpans(paragraph.content(), flow.bold() || header);
        return cell(
                FlowParagraph.of(flow.cellStyle(), spans),
                centered ? Align.CENTER : flow.align(),
                flow);
    }

    FlowParagraph caption(Caption caption) {
        return captions.caption(caption);
    }

    static FlowParagraph cell(FlowParagraph paragraph, Align align, TextFlow flow) {
        var format = paragraph.format();
        if (align != null) {
            format = format.aligned(align);
        }
        return paragraph.with(flow.keepNext() ? format.keptWithNext() : format);
    }
}
