package id.jenjang.report.internal.text;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns Markdown (CommonMark with tables and footnotes) into blocks of the document tree. Headings
 * are numbered below the section they are written in; a paragraph "Tabel: wording" directly before
 * a table is its caption; a picture is a figure; code is a formula; HTML is text. Nothing written
 * is left out, but for comments.
 */
public final class MarkdownBlocks {

    private static final int DEEPEST = 2;
    private static final String CAPTION_MARK = "Tabel:";
    private static final String COMMENT = "<!--";

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
                    .build();

    private final Numbering numbering;
    private final LiveFigures figures;
    private MarkdownPictures pictures;
    private int highest;
    private int depth;

    /** A converter that takes caption numbers and bookmark names from the numbering. */
    public MarkdownBlocks(Numbering numbering) {
        this(numbering, new LiveFigures());
    }

    /** The same for texts that hold marked figures. */
    public MarkdownBlocks(Numbering numbering, LiveFigures figures) {
        this.figures = figures;
        this.numbering = numbering;
    }

    /**
     * The blocks of a text; empty for a blank one.
     *
     * @param markdown the text, live values replaced
     * @param source finds the pictures it names
     */
    public List<Block> convert(String markdown, PictureSource source) {
        Node text = PARSER.parse(markdown);
        pictures = new MarkdownPictures(numbering, source);
        highest = highestHeading(text);
        depth = 0;
        var inlines = new MarkdownInlines(new Footnotes(text), figures);
        List<Block> all = new ArrayList<>(blocks(text, inlines, 0));
        all.addAll(inlines.footnotes().notes(inlines));
        return all;
    }

    /** The names of the pictures in a text, in order. */
    public static List<String> pictures(String markdown) {
        return MarkdownPictures.in(PARSER.parse(markdown)).stream()
                .map(Image::getDestination)
                .toList();
    }

    private static int highestHeading(Node text) {
        int highest = Integer.MAX_VALUE;
        for (Node node = text.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading heading) {
                highest = Math.min(highest, heading.getLevel());
            }
        }
        return highest;
    }

    private List<Block> blocks(Node parent, MarkdownInlines inlines, int listDepth) {
        List<Block> result = new ArrayList<>();
        String caption = "";
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node.getNext() instanceof TableBlock
                    && inlines.plain(node).startsWith(CAPTION_MARK)) {
                caption = inlines.plain(node).substring(CAPTION_MARK.length()).strip();
            } else if (node instanceof TableBlock table) {
                result.add(new MarkdownTable(inlines, numbering).convert(table, caption));
                caption = "";
            } else {
                result.addAll(block(node, inlines, listDepth));
            }
        }
        return result;
    }

    private List<Block> block(Node node, MarkdownInlines inlines, int listDepth) {
        return switch (node) {
            case org.commonmark.node.Heading h -> List.of(heading(h, inlines));
            case org.commonmark.node.Paragraph p -> paragraph(p, Style.BODY, inlines);
            case BulletList list -> List.of(list(list, ListBlock.Kind.BULLET, inlines, listDepth));
            case OrderedList list ->
                    List.of(list(list, orderedKind(listDepth), inlines, listDepth));
            case BlockQuote quote -> quote(quote, inlines, listDepth);
            case FencedCodeBlock code -> formulas(LiveFigures.without(code.getLiteral()));
            case IndentedCodeBlock code -> formulas(LiveFigures.without(code.getLiteral()));
            case HtmlBlock html -> html(LiveFigures.without(html.getLiteral()));
            case FootnoteDefinition footnote -> List.of();
            default -> List.of();
        };
    }

    /** Levels are kept in order: none is left out on the way down. */
    private Heading heading(org.commonmark.node.Heading heading, MarkdownInlines inlines) {
        int wanted = Math.max(1, 1 + heading.getLevel() - highest);
        depth = Math.min(Math.min(wanted, depth + 1), DEEPEST);
        return numbering.heading(depth, inlines.plain(heading));
    }

    private List<Block> paragraph(Node paragraph, Style style, MarkdownInlines inlines) {
        List<Block> result = new ArrayList<>();
        List<Inline> content = inlines.of(paragraph);
        if (content.stream().anyMatch(run -> !run.text().isBlank() || isNote(run))) {
            result.add(new Paragraph(style, content));
        }
        for (Image image : MarkdownPictures.in(paragraph)) {
            result.add(pictures.figure(image, inlines));
        }
        return result;
    }

    private static boolean isNote(Inline run) {
        return run instanceof Inline.Footnote;
    }

    private static List<Block> html(String literal) {
        String text = literal.strip();
        return text.startsWith(COMMENT)
                ? List.of()
                : text.lines().<Block>map(line -> Paragraph.body(line.strip())).toList();
    }

    private static ListBlock.Kind orderedKind(int listDepth) {
        return listDepth % 2 == 0 ? ListBlock.Kind.DECIMAL : ListBlock.Kind.ALPHA;
    }

    private ListBlock list(
            org.commonmark.node.ListBlock list,
            ListBlock.Kind kind,
            MarkdownInlines inlines,
            int listDepth) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item, inlines, listDepth + 1));
        }
        int start = list instanceof OrderedList numbered ? start(numbered) : 1;
        return new ListBlock(kind, start, items);
    }

    private static int start(OrderedList list) {
        Integer written = list.getMarkerStartNumber();
        return written == null ? 1 : Math.max(1, written);
    }

    private List<Block> quote(BlockQuote quote, MarkdownInlines inlines, int listDepth) {
        List<Block> result = new ArrayList<>();
        for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
            result.addAll(
                    child instanceof org.commonmark.node.Paragraph
                            ? paragraph(child, Style.QUOTE, inlines)
                            : block(child, inlines, listDepth));
        }
        return result;
    }

    private static List<Block> formulas(String literal) {
        return literal.lines()
                .<Block>map(line -> Paragraph.of(Style.FORMULA, line.strip()))
                .toList();
    }
}
