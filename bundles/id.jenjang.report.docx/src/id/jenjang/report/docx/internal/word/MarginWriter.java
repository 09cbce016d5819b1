package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.FlowSection;
import id.jenjang.report.docx.internal.flow.Span;
import id.jenjang.report.docx.internal.flow.WordStyle;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.PageSetup;

import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.P;
import org.docx4j.wml.STTabJc;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes headers (agency on the left, document on the right, a thin line below) and footers (the
 * page number).
 */
final class MarginWriter {

    /** A year, or two with what stands between the ends of a period. */
    private static final Pattern YEARS =
            Pattern.compile(
                    "\\b((?:19|20)[0-9]{2})(?:\\s*(?:[-\u2013/]|s\\.?d\\.?)\\s*((?:19|20)[0-9]{2}))?\\b");

    private final SpanWriter spans;
    private final String documentTitle;
    private final int year;

    /**
     * @param spans writes runs
     * @param documentTitle text at the right of a header
     * @param year the year the document is for
     */
    MarginWriter(SpanWriter spans, String documentTitle, int year) {
        this.spans = spans;
        this.documentTitle = documentTitle;
        this.year = year;
    }

    Hdr header(FlowSection section) {
        var header = Wml.FACTORY.createHdr();
        var text = PlainText.of(section.setup().header());
        var content =
                text.isEmpty()
                        ? List.<Span>of()
                        : List.<Span>of(
                                new Span.Run(text, true, false),
                                new Span.Tab(),
                                new Span.Run(right(text)));
        var p =
                new ParagraphWriter(spans)
                        .write(
                                FlowParagraph.of(WordStyle.HEADER, content),
                                section.paper().textWidth());
        if (!text.isEmpty()) {
            rule(p, section.paper().textWidth());
        }
        header.getContent().add(p);
        return header;
    }

    /** The document's name, unless the header's text already says for which year or years it is. */
    private String right(String text) {
        return YEARS.matcher(text).results().anyMatch(this::isOurs) ? "" : documentTitle;
    }

    private boolean isOurs(MatchResult years) {
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        return first <= year && year <= last;
    }

    private static void rule(P p, int width) {
        var tabs = Wml.FACTORY.createTabs();
        tabs.getTab().add(ParagraphWriter.tab(STTabJc.RIGHT, width, null));
        p.getPPr().setTabs(tabs);
        var borders = Wml.FACTORY.createPPrBasePBdr();
        borders.setBottom(StylesWriter.border(6));
        borders.getBottom().setSpace(Wml.number(4));
        p.getPPr().setPBdr(borders);
    }

    Ftr footer(FlowSection section) {
        var footer = Wml.FACTORY.createFtr();
        boolean numbered = section.setup().numbering() != PageSetup.PageNumbering.NONE;
        var content =
                numbered
                        ? List.<Span>of(
                                new Span.Field("PAGE", new Span.Run(firstNumber(section.setup()))))
                        : List.<Span>of();
        footer.getContent()
                .add(
                        new ParagraphWriter(spans)
                                .write(
                                        FlowParagraph.of(WordStyle.FOOTER, content),
                                        section.paper().textWidth()));
        return footer;
    }

    private static String firstNumber(PageSetup setup) {
        return setup.numbering() == PageSetup.PageNumbering.ROMAN ? "i" : "1";
    }
}
