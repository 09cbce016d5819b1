package id.jenjang.cli.internal;

import id.jenjang.report.docx.DocxOptions;
import id.jenjang.report.docx.InstalledOffice;
import id.jenjang.report.docx.OfficeLayout;
import id.jenjang.report.html.HtmlOptions;

import picocli.CommandLine.Option;

import java.io.IOException;

/** The options that say what an office program does for a document. */
final class OfficeOptions {

    @Option(names = "--halaman", paramLabel = "CARA")
    private PageChoice pages = PageChoice.OTOMATIS;

    private boolean warned;

    /**
     * How a document of a format is printed.
     *
     * @throws CommandFailure when that needs LibreOffice and it is not installed
     */
    PrintSettings settings(DocumentFormat form, Session session) throws CommandFailure {
        if (form == DocumentFormat.HTML) {
            return PrintSettings.plain();
        }
        boolean needed = form == DocumentFormat.PDF || pages == PageChoice.LIBREOFFICE;
        if (!needed && pages == PageChoice.MANDIRI) {
            return PrintSettings.plain();
        }
        var office = session.terminal().office().get();
        if (needed && office.isEmpty()) {
            var key = form == DocumentFormat.PDF ? "office.none.pdf" : "office.none.pages";
            throw new CommandFailure(session.text(key));
        }
        var docx = DocxOptions.plain();
        if (office.isPresent() && pages != PageChoice.MANDIRI) {
            docx = docx.pagedBy(new Told(office.get(), session));
        }
        return new PrintSettings(HtmlOptions.plain(), docx, office);
    }

    /**
     * Tells that page numbers are not exact: our own layout knows its own fonts, not those of a
     * template. Once is enough for many documents.
     */
    void warnOfEstimate(PrintSettings settings, Session session) {
        if (settings.docx().template().isPresent()
                && settings.docx().layout().isEmpty()
                && !warned) {
            warned = true;
            boolean asked = pages == PageChoice.MANDIRI;
            session.complain(session.text(asked ? "dress.pages.asked" : "dress.pages.none"));
        }
    }

    /** LibreOffice as the judge of pages; when it fails, the user is told. */
    private record Told(InstalledOffice office, Session session) implements OfficeLayout {

        @Override
        public byte[] pdf(byte[] docx) throws IOException {
            return office.pdf(docx);
        }

        @Override
        public void failed(IOException why) {
            session.complain(
                    session.text(
                            "office.own-pages", new FailureReason(session.messages()).of(why)));
        }
    }
}
