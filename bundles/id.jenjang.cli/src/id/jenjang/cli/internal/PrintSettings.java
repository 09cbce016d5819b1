package id.jenjang.cli.internal;

import id.jenjang.report.docx.DocxOptions;
import id.jenjang.report.docx.Provenance;
import id.jenjang.report.html.HtmlOptions;

/**
 * What a printed document gets beyond itself, in each format.
 *
 * @param html what a page offers
 * @param docx what a Word file keeps
 */
record PrintSettings(HtmlOptions html, DocxOptions docx) {

    /** The document and nothing else. */
    static PrintSettings plain() {
        return new PrintSettings(HtmlOptions.plain(), DocxOptions.plain());
    }

    /** The same with another page. */
    PrintSettings with(HtmlOptions other) {
        return new PrintSettings(other, docx);
    }

    /** The same, with what a Word file is printed from. */
    PrintSettings printedFrom(Provenance from) {
        return new PrintSettings(html, docx.printedFrom(from));
    }
}
