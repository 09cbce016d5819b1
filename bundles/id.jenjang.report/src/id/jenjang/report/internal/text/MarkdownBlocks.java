package id.jenjang.report.internal.text;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Heading;
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
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns Markdown (CommonMark with tables and footnotes) into blocks of the document tree. Headings
 * stand below the section they are written in; a paragraph "Tabel: wording" directly before a table
 * is its caption; code is a formula; footnotes become notes at the end of the text. HTML and images
 * are not printed; their alternative text is.
 */
public final class MarkdownBlocks {

    private static final int SECTION_LEVEL = 2;
    private static final int DEEPEST_LEVEL = 4;
    private static final String CAPTION_MARK = "Tabel:";

    private final Parser parser =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
                    .build();
    private final Numbering numbering;

    /** A converter that takes caption numbers and bookmark names from the numbering. */
    public MarkdownBlocks(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The blocks of a text; empty for a blank one. */
    public List<Block> convert(String markdown) {
        var footnotes = new Footnotes();
        var inlines = new MarkdownInlines(footnotes);
        List<Block> blocks = blocks(parser.parse(markdown), inlines, 0);
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(footnotes.notes(inlines));
        return all;
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
            case org.commonmark.node.Paragraph p ->
                    List.of(new Paragraph(Style.BODY, inlines.of(p)));
            case BulletList list -> List.of(list(list, ListBlock.Kind.BULLET, inlines, listDepth));
            case OrderedList list ->
                    List.of(list(list, orderedKind(listDepth), inlines, listDepth));
            case BlockQuote quote -> quote(quote, inlines);
            case FencedCodeBlock code -> formulas(code.getLiteral());
            case IndentedCodeBlock code -> formulas(code.getLiteral());
            case FootnoteDefinition footnote -> {
                inlines.footnotes().define(footnote);
                yield List.of();
            }
            default -> List.of();
        };
    }

    private Heading heading(org.commonmark.node.Heading heading, MarkdownInlines inlines) {
        int level = Math.min(SECTION_LEVEL + heading.getLevel(), DEEPEST_LEVEL);
        return new Heading(level, "", inlines.plain(heading), numbering.anchor());
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
        return new ListBlock(kind, items);
    }

    private static List<Block> quote(BlockQuote quote, MarkdownInlines inlines) {
        List<Block> result = new ArrayList<>();
        for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
            result.add(new Paragraph(Style.QUOTE, inlines.of(child)));
        }
        return result;
    }

    private static List<Block> formulas(String literal) {
        return literal.lines()
                .<Block>map(line -> Paragraph.of(Style.FORMULA, line.strip()))
                .toList();
    }
}
