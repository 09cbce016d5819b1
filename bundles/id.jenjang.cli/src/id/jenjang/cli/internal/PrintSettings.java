package id.jenjang.cli.internal;

import id.jenjang.report.docx.DocxNotes;
import id.jenjang.report.docx.DocxOptions;
import id.jenjang.report.docx.InstalledOffice;
import id.jenjang.report.docx.Provenance;
import id.jenjang.report.html.HtmlOptions;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a printed document gets beyond itself, in each format.
 *
 * @param html what a page offers
 * @param docx what a Word file keeps
 * @param office makes a PDF of a Word file; must be there for that format
 * @param told learns what the user should know of a written Word file
 */
record PrintSettings(
        HtmlOptions html,
        DocxOptions docx,
        Optional<InstalledOffice> office,
        Consumer<DocxNotes> told) {

    /** Settings under which there is nothing to tell. */
    PrintSettings(HtmlOptions html, DocxOptions docx, Optional<InstalledOffice> office) {
        this(html, docx, office, notes -> {});
    }

    /** The document and nothing else. */
    static PrintSettings plain() {
        return new PrintSettings(HtmlOptions.plain(), DocxOptions.plain(), Optional.empty());
    }

    /** The same with another page. */
    PrintSettings with(HtmlOptions other) {
        return new PrintSettings(other, docx, office, told);
    }

    /** The same, with what a Word file is printed from. */
    PrintSettings printedFrom(Provenance from) {
        return new PrintSettings(html, docx.printedFrom(from), office, told);
    }

    /** The same with another Word file, of which somebody is told. */
    PrintSettings with(DocxOptions other, Consumer<DocxNotes> listener) {
        return new PrintSettings(html, other, office, listener);
    }
}
