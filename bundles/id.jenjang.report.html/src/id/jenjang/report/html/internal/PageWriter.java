package id.jenjang.report.html.internal;

import id.jenjang.report.html.HtmlOptions;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Draft;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.Size;
import id.jenjang.report.tree.Section;

import java.util.List;
import java.util.Locale;

/** Writes a whole page: head, an overview for wide screens, and the document sheet by sheet. */
public final class PageWriter {

    /** Ids with a hyphen are ours; those of the document have none. */
    static final String CONTENTS_ID = "daftar-isi";

    private static final String TEXT_ID = "isi-dokumen";
    private static final String OVERVIEW_ID = "isi-ringkas";
    private static final int OVERVIEW_DEPTH = 2;
    private static final int WORTH_AN_OVERVIEW = 3;

    private final Document document;
    private final Markup out = new Markup();
    private final Page page;
    private final BlockWriter blocks;
    private final String script;

    /**
     * A page of a document.
     *
     * @param document the tree
     * @param options what the page offers beyond its text
     */
    public PageWriter(Document document, HtmlOptions options) {
        this.document = document;
        var texts = new Texts(Locale.forLanguageTag(document.info().language()));
        var findings = new Findings(document, options);
        this.page =
                new Page(
                        out,
                        new Anchors(document),
                        texts,
                        findings,
                        new FigureLinks(options.origins()));
        this.blocks = new BlockWriter(page);
        this.script =
                (findings.levels().isEmpty() ? "" : OwnFile.FILTER.text())
                        + (hasOutline() ? OwnFile.OUTLINE.text() : "");
    }

    /** The page as text. */
    public String page() {
        out.raw("<!DOCTYPE html>\n").open("html", "lang", page.texts().language());
        new HeadWriter(out, document).write(script, page.links().style());
        var mark = document.info().draft().map(Draft::mark).orElse(null);
        out.block("body", "class", listsContents() ? "has-contents" : null, "data-draft", mark);
        out.block("a", "class", "skip", "href", "#" + TEXT_ID);
        out.text(page.texts().text("skip")).close();
        document.info().draft().ifPresent(this::draft);
        overview();
        out.block("main", "id", TEXT_ID);
        sheets();
        out.closeBlock();
        if (!script.isEmpty()) {
            out.block("script").raw(script).close();
        }
        return out.closeBlock().closeBlock().line().toString();
    }

    private boolean hasOutline() {
        return document.sections().stream().anyMatch(s -> hasOutline(s.blocks()));
    }

    private static boolean hasOutline(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(
                        b ->
                                b instanceof Figure f && f.picture() instanceof Figure.Outline
                                        || b instanceof ListBlock l
                                                && l.items().stream()
                                                        .anyMatch(PageWriter::hasOutline));
    }

    /**
     * Why the document is a draft, before anything it says; the style puts the mark on the paper.
     */
    private void draft(Draft draft) {
        out.block("aside", "class", "draft", "aria-label", draft.mark());
        out.block("p").open("strong").text(draft.mark()).close();
        out.text(" " + InlineWriter.set(draft.reason())).close();
        if (!draft.findings().isEmpty()) {
            out.block("ul");
            for (var finding : draft.findings()) {
                out.block("li").text(InlineWriter.set(finding)).close();
            }
            out.closeBlock();
        }
        out.closeBlock();
    }

    private boolean listsContents() {
        return document.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .anyMatch(b -> b instanceof Contents c && c.kind() == Contents.Kind.HEADINGS);
    }

    /** Beside the text on a wide screen; before it on a narrow one that has no contents. */
    private void overview() {
        if (page.anchors().headings().size() < WORTH_AN_OVERVIEW) {
            return;
        }
        var label = page.texts().text("overview");
        out.block("nav", "id", OVERVIEW_ID, "class", "overview", "aria-label", label);
        out.block("p").text(label).close();
        new ContentsWriter(page).headings(OVERVIEW_DEPTH);
        out.closeBlock();
        var target = listsContents() ? CONTENTS_ID : OVERVIEW_ID;
        out.block("a", "class", "to-contents", "href", "#" + target);
        out.text(page.texts().text("toContents")).close();
    }

    private void sheets() {
        var title = new CoverTitle(document);
        for (int i = 0; i < document.sections().size(); i++) {
            var section = document.sections().get(i);
            out.block("div", "class", sheet(section));
            blocks.turnPaper(section.setup().orientation() == Orientation.LANDSCAPE);
            if (i == 0) {
                first(section, title);
            } else {
                blocks.write(section.blocks());
            }
            out.closeBlock();
        }
        page.notes().write(out, blocks.inlines());
    }

    /** The first sheet carries the title. */
    private void first(Section section, CoverTitle title) {
        if (title.onCover()) {
            blocks.write(title.before());
            title.write(out, blocks.inlines());
            blocks.headings().titled();
            blocks.write(title.after());
        } else {
            if (!title.onHeading()) {
                out.block("h1").text(InlineWriter.set(document.info().title())).close();
                blocks.headings().titled();
            }
            blocks.write(section.blocks());
        }
    }

    private static String sheet(Section section) {
        if (CoverTitle.isCover(section)) {
            return "sheet cover";
        }
        var sheet =
                (isForPaper(section) ? "sheet on-paper" : "sheet")
                        + (section.setup().orientation() == Orientation.LANDSCAPE
                                ? " landscape"
                                : "");
        return section.setup().size() == Size.A4
                ? sheet
                : sheet + " " + section.setup().size().name().toLowerCase(Locale.ROOT);
    }

    /** Nothing but what the page offers to open and search already. */
    private static boolean isForPaper(Section section) {
        return section.blocks().stream().anyMatch(PageWriter::isOutline)
                && section.blocks().stream().allMatch(b -> b instanceof Heading || isOutline(b));
    }

    private static boolean isOutline(Block block) {
        return block instanceof ListBlock list && list.kind() == ListBlock.Kind.OUTLINE;
    }
}
