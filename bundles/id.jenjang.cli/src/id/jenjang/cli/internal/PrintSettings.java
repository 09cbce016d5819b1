package id.jenjang.cli.internal;

import id.jenjang.report.docx.DocxOptions;
import id.jenjang.report.docx.InstalledOffice;
import id.jenjang.report.docx.Provenance;
import id.jenjang.report.html.HtmlOptions;

import java.util.Optional;

/**
 * What a printed document gets beyond itself, in each format.
 *
 * @param html what a page offers
 * @param docx what a Word file keeps
 * @param office makes a PDF of a Word file; must be there for that format
 */
record PrintSettings(HtmlOptions html, DocxOptions docx, Optional<InstalledOffice> office) {

    /** The document and nothing else. */
    static PrintSettings plain() {
        return new PrintSettings(HtmlOptions.plain(), DocxOptions.plain(), Optional.empty());
    }

    /** The same with another page. */
    PrintSettings with(HtmlOptions other) {
        return new PrintSettings(other, docx, office);
    }

    /** The same, with what a Word file is printed from. */
    PrintSettings printedFrom(Provenance from) {
        return new PrintSettings(html, docx.printedFrom(from), office);
    }
}
