package id.jenjang.report.html.internal;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Emblem;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.FreeArea;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Letterhead;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.Table;

import java.util.List;

/** Writes the blocks of a document in order. */
final class BlockWriter {

    private final Markup out;
    private final HeadingWriter headings;
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final FigureWriter figures;
    private final ContentsWriter contents;
    private boolean widePaper;

    BlockWriter(Page page) {
        this.out = page.out();
        this.headings = new HeadingWriter(page);
        this.inlines = new InlineWriter(page);
        this.tables = new TableWriter(page, this);
        this.figures = new FigureWriter(page);
        this.contents = new ContentsWriter(page);
    }

    /** Tells whether what follows is printed on landscape paper. */
    void turnPaper(boolean wide) {
        widePaper = wide;
    }

    boolean onWidePaper() {
        return widePaper;
    }

    HeadingWriter headings() {
        return headings;
    }

    InlineWriter inlines() {
        return inlines;
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks, i);
        }
    }

    private void write(List<Block> blocks, int at) {
        var next = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
        switch (blocks.get(at)) {
            case Heading h -> headings.write(h);
            case Paragraph p -> paragraph(p, announces(p, next));
            case ListBlock l -> list(l);
            case Table t -> tables.write(t);
            case Figure f -> figures.write(f);
            case Contents c -> contents.write(c);
            case SignatureBlock s -> new SignatureWriter(out).write(s);
            case Letterhead l -> letterhead(l);
            case Emblem e -> emblem(e);
            case FreeArea a -> {
                // Nobody can write in a page.
            }
            case PageBreak b -> pageBreak(next);
        }
    }

    /** A chapter begins on a new page by itself. */
    private void pageBreak(Block next) {
        if (next != null && !(next instanceof Heading h && h.level() == 1)) {
            out.block("div", "class", "page-break").close();
        }
    }

    private void emblem(Emblem emblem) {
        out.block("div", "class", "emblem");
        figures.image(emblem.file(), emblem.alternative());
        out.closeBlock();
    }

    private void letterhead(Letterhead letterhead) {
        out.block("div", "class", "letterhead");
        letterhead.logo().ifPresent(logo -> figures.image(logo, ""));
        letterhead.above().forEach(line -> line("above", line));
        line("agency", letterhead.agency());
        letterhead.address().forEach(line -> line("address", line));
        out.closeBlock();
    }

    private void line(String style, String text) {
        out.block("p", "class", style).text(InlineWriter.set(text)).close();
    }

    /** Whether a paragraph ends with a colon right before a list or table. */
    private static boolean announces(Paragraph paragraph, Block next) {
        return (next instanceof ListBlock || next instanceof Table)
                && !paragraph.content().isEmpty()
                && paragraph.content().getLast() instanceof Inline.Text t
                && t.text().strip().endsWith(":");
    }

    /** An empty paragraph is Word's way to make room; here the style does. */
    private void paragraph(Paragraph paragraph, boolean leads) {
        if (paragraph.content().isEmpty()) {
            return;
        }
        if (paragraph.style() == Paragraph.Style.QUOTE) {
            out.block("blockquote").open("p");
            inlines.write(paragraph.content());
            out.close().close();
        } else {
            out.block("p", "class", leads ? "lead" : style(paragraph.style()));
            inlines.write(paragraph.content());
            out.close();
        }
    }

    private static String style(Paragraph.Style style) {
        return switch (style) {
            case BODY, CELL, QUOTE -> null;
            case COVER_TITLE -> "cover-title";
            case COVER_LINE -> "cover-line";
            case CENTERED, CELL_HEADER -> "center";
            case NOTE -> "note";
            case FORMULA -> "formula";
        };
    }

    private void list(ListBlock list) {
        if (list.items().isEmpty()) {
            return;
        }
        switch (list.kind()) {
            case BULLET -> out.block("ul");
            case OUTLINE -> out.block("ul", "class", "on-paper");
            case DECIMAL -> out.block("ol", "start", start(list));
            case ALPHA -> out.block("ol", "type", "a", "start", start(list));
        }
        for (var item : list.items()) {
            out.block("li");
            item(item);
            out.close();
        }
        out.closeBlock();
    }

    private static String start(ListBlock list) {
        return list.start() == 1 ? null : String.valueOf(list.start());
    }

    /** An item's first line needs no element of its own. */
    private void item(List<Block> item) {
        boolean plain =
                !item.isEmpty()
                        && item.getFirst() instanceof Paragraph
                        && item.stream().skip(1).noneMatch(Paragraph.class::isInstance);
        if (plain) {
            inlines.write(((Paragraph) item.getFirst()).content());
        }
        write(plain ? item.subList(1, item.size()) : item);
    }
}
