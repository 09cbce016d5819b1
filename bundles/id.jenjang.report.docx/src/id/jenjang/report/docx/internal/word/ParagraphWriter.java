package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.ListPlace;
import id.jenjang.report.docx.internal.flow.WordStyle;

import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.STTabTlc;
import org.docx4j.wml.Tabs;

import java.util.List;

/** Writes paragraphs: style, direct formatting, list membership, content. */
final class ParagraphWriter {

    private final SpanWriter spans;

    ParagraphWriter(SpanWriter spans) {
        this.spans = spans;
    }

    /**
     * Writes a paragraph.
     *
     * @param paragraph the paragraph
     * @param width width of its column in twips, where the page numbers of a contents entry end
     */
    P write(FlowParagraph paragraph, int width) {
        var p = Wml.FACTORY.createP();
        p.setPPr(properties(paragraph, width));
        spans.write(paragraph.spans(), p.getContent());
        return p;
    }

    private static PPr properties(FlowParagraph paragraph, int width) {
        var properties = Wml.FACTORY.createPPr();
        var style = paragraph.style();
        if (style != WordStyle.BODY) {
            var reference = Wml.FACTORY.createPPrBasePStyle();
            reference.setVal(style.id());
            properties.setPStyle(reference);
        }
        if (isEntry(style)) {
            properties.setTabs(dottedTab(width));
        }
        if (paragraph.numbering() != null) {
            properties.setNumPr(inList(paragraph.numbering()));
        } else if (style.numberedHeading() && paragraph.label().isEmpty()) {
            properties.setNumPr(numPr(0, style.outlineLevel()));
        }
        ParagraphFormat.override(properties, paragraph.format(), style.format());
        return properties;
    }

    private static boolean isEntry(WordStyle style) {
        return List.of(
                        WordStyle.TOC_1,
                        WordStyle.TOC_2,
                        WordStyle.TOC_3,
                        WordStyle.TABLE_OF_FIGURES)
                .contains(style);
    }

    private static PPrBase.NumPr inList(ListPlace numbering) {
        return numPr(NumberingWriter.instance(numbering), numbering.level());
    }

    static PPrBase.NumPr numPr(int instance, int level) {
        var numPr = Wml.FACTORY.createPPrBaseNumPr();
        var ilvl = Wml.FACTORY.createPPrBaseNumPrIlvl();
        ilvl.setVal(Wml.number(level));
        numPr.setIlvl(ilvl);
        var id = Wml.FACTORY.createPPrBaseNumPrNumId();
        id.setVal(Wml.number(instance));
        numPr.setNumId(id);
        return numPr;
    }

    private static Tabs dottedTab(int position) {
        var tabs = Wml.FACTORY.createTabs();
        tabs.getTab().add(tab(STTabJc.RIGHT, position, STTabTlc.DOT));
        return tabs;
    }

    static org.docx4j.wml.CTTabStop tab(STTabJc kind, int position, STTabTlc leader) {
        var tab = Wml.FACTORY.createCTTabStop();
        tab.setVal(kind);
        tab.setPos(Wml.number(position));
        tab.setLeader(leader);
        return tab;
    }
}
