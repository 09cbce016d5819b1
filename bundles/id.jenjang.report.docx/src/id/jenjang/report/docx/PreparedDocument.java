package id.jenjang.report.docx;

import id.jenjang.report.docx.internal.dress.Dressing;
import id.jenjang.report.docx.internal.flow.FlowBuilder;
import id.jenjang.report.docx.internal.flow.FlowSection;
import id.jenjang.report.docx.internal.office.Pagination;
import id.jenjang.report.docx.internal.office.PdfPlaces;
import id.jenjang.report.docx.internal.word.PackageWriter;
import id.jenjang.report.tree.Document;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A document ready to be written but for its page numbers.
 *
 * @param document the document
 * @param options how it is asked for
 * @param dressing what is done to it once it is written
 * @param sections its paragraphs and tables
 */
record PreparedDocument(
        Document document, DocxOptions options, Dressing dressing, List<FlowSection> sections) {

    static PreparedDocument of(Document document, DocxOptions options) throws IOException {
        var template = options.template().map(DocxTemplate::dress).orElse(null);
        var dressing =
                new Dressing(document, template, options.earlier().orElse(null), options.areas());
        var sections = new FlowBuilder(document, dressing.papers(), dressing.areas()).build();
        return new PreparedDocument(document, options, dressing, sections);
    }

    /** The page numbers an office program comes to; ours where it does not. */
    Pagination measured(OfficeLayout office) throws IOException {
        var copy = new ByteArrayOutputStream();
        write(Pagination.MARKED, copy);
        try {
            var places = PdfPlaces.read(office.pdf(copy.toByteArray()));
            if (places.isEmpty()
                    || !Pagination.complete(places.get(), document.sections().size())) {
                throw new OfficeException(OfficeException.Reason.NO_PAGES, "");
            }
            return Pagination.measured(places.get());
        } catch (IOException e) {
            office.failed(e);
            return Pagination.OWN;
        }
    }

    /** Writes the document with the page numbers given; the stream stays open. */
    DocxNotes write(Pagination pagination, OutputStream out) throws IOException {
        if (dressing.isPlain()) {
            writeUndressed(pagination, out);
            return new DocxNotes(List.of(), List.of());
        }
        var undressed = new ByteArrayOutputStream();
        writeUndressed(pagination, undressed);
        var result = dressing.write(undressed.toByteArray(), out);
        return new DocxNotes(result.unknownTags(), result.displacedAreas());
    }

    private void writeUndressed(Pagination pagination, OutputStream out) throws IOException {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(WordprocessingMLPackage.class.getClassLoader());
        try {
            new PackageWriter(
                            document.info(),
                            pagination.sections(sections),
                            pagination.numbers(sections),
                            options)
                    .write(out);
        } catch (Docx4JException e) {
            throw failure(e);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private static IOException failure(Docx4JException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
        }
        return new IOException(e.getMessage(), e);
    }
}
