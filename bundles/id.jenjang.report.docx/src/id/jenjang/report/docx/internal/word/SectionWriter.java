package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.flow.FlowSection;
import id.jenjang.report.docx.internal.flow.Paper;
import id.jenjang.report.tree.PageSetup;

import org.docx4j.wml.CTPageNumber;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;

/**
 * Writes a section's properties: paper, margins, page numbers, and which header and footer it uses.
 */
final class SectionWriter {

    private SectionWriter() {}

    /**
     * Section properties.
     *
     * @param section the section
     * @param header relationship of its header part
     * @param footer relationship of its footer part
     */
    static SectPr properties(FlowSection section, String header, String footer) {
        var properties = Wml.FACTORY.createSectPr();
        var headerReference = new HeaderReference();
        headerReference.setType(HdrFtrRef.DEFAULT);
        headerReference.setId(header);
        properties.getEGHdrFtrReferences().add(headerReference);
        var footerReference = new FooterReference();
        footerReference.setType(HdrFtrRef.DEFAULT);
        footerReference.setId(footer);
        properties.getEGHdrFtrReferences().add(footerReference);
        var type = Wml.FACTORY.createSectPrType();
        type.setVal("nextPage");
        properties.setType(type);
        paper(properties, section.paper());
        properties.setPgNumType(numbering(section.setup()));
        return properties;
    }

    private static void paper(SectPr properties, Paper paper) {
        var size = Wml.FACTORY.createSectPrPgSz();
        size.setW(Wml.number(paper.width()));
        size.setH(Wml.number(paper.height()));
        size.setOrient(paper.width() > paper.height() ? STPageOrientation.LANDSCAPE : null);
        properties.setPgSz(size);
        var margins = Wml.FACTORY.createSectPrPgMar();
        margins.setTop(Wml.number(paper.top()));
        margins.setBottom(Wml.number(paper.bottom()));
        margins.setLeft(Wml.number(paper.left()));
        margins.setRight(Wml.number(paper.right()));
        margins.setHeader(Wml.number(Paper.EDGE));
        margins.setFooter(Wml.number(Paper.EDGE));
        margins.setGutter(Wml.number(0));
        properties.setPgMar(margins);
    }

    private static CTPageNumber numbering(PageSetup setup) {
        if (setup.numbering() == PageSetup.PageNumbering.NONE && !setup.restart()) {
            return null;
        }
        var numbering = Wml.FACTORY.createCTPageNumber();
        numbering.setFmt(
                setup.numbering() == PageSetup.PageNumbering.ROMAN
                        ? NumberFormat.LOWER_ROMAN
                        : NumberFormat.DECIMAL);
        numbering.setStart(setup.restart() ? Wml.number(1) : null);
        return numbering;
    }
}
