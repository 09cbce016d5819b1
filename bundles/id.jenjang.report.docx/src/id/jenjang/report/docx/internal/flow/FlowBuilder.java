package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns a document tree into sections of paragraphs and tables with every measure resolved. */
public final class FlowBuilder {

    private final Document document;
    private final BlockFlow blocks;
    private final Papers papers;

    /** A builder for one document without areas, on our own papers. */
    public FlowBuilder(Document document) {
        this(document, Papers.OWN, Areas.NONE);
    }

    /** A builder for one document. */
    public FlowBuilder(Document document, Papers papers, Areas areas) {
        this.document = document;
        this.papers = papers;
        var texts = new Texts(Locale.forLanguageTag(document.info().language()));
        this.blocks = new BlockFlow(new DocumentIndex(document), texts, areas);
    }

    /** The sections in order, at least one. */
    public List<FlowSection> build() {
        var out = new ArrayList<FlowSection>();
        for (var section : document.sections()) {
            out.add(section(section, out.isEmpty()));
        }
        return out;
    }

    private FlowSection section(Section section, boolean first) {
        var paper = papers.of(section.setup());
        var content =
                new ArrayList<>(
                        blocks.blocks(section.blocks(), TextFlow.running(paper.textWidth())));
        if (content.isEmpty() || !canClose(content.getLast())) {
            content.add(FlowParagraph.of(WordStyle.SECTION_END, List.of()));
        }
        if (!first) {
            return new FlowSection(section.setup(), paper, CoverSpacing.spread(content, paper));
        }
        var box = new DraftBox(document.info().draft());
        var boxed = new ArrayList<FlowBlock>(box.lines());
        var below = CoverSpacing.spread(content, box.below(paper));
        boxed.addAll(boxed.isEmpty() ? below : startingOnSamePage(below));
        return new FlowSection(section.setup(), paper, boxed);
    }

    /** A title stands below the reasons of a draft, not on the page after them. */
    private static List<FlowBlock> startingOnSamePage(List<FlowBlock> content) {
        var out = new ArrayList<>(content);
        if (out.getFirst() instanceof FlowParagraph p) {
            out.set(0, p.with(p.format().onSamePage()));
        }
        return out;
    }

    /**
     * Whether a block may be the last of its section and so carry the section's properties. A
     * caption may not: LibreOffice then loses its number wherever the text refers to it.
     */
    private static boolean canClose(FlowBlock block) {
        return block instanceof FlowParagraph paragraph
                && paragraph.style() != WordStyle.CAPTION_FIGURE
                && paragraph.style() != WordStyle.CAPTION_TABLE;
    }
}
