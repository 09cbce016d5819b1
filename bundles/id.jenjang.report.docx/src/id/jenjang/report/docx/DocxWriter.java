package id.jenjang.report.docx;

import id.jenjang.report.docx.internal.dress.Dressing;
import id.jenjang.report.docx.internal.flow.FlowBuilder;
import id.jenjang.report.docx.internal.office.Pagination;
import id.jenjang.report.docx.internal.office.PdfPlaces;
import id.jenjang.report.docx.internal.word.PackageWriter;
import id.jenjang.report.tree.Document;

import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a document tree as a Word file (.docx) that opens in Word and LibreOffice without a
 * question: contents and lists are already filled in, with page numbers from an own layout of the
 * text or from an office program's. The same tree gives the same bytes.
 */
public final class DocxWriter {

    /**
     * Writes a document.
     *
     * @param document the tree; never null
     * @param out where to; stays open
     * @throws IOException when the file cannot be written
     */
    public void write(Document document, OutputStream out) throws IOException {
        write(document, DocxOptions.plain(), out);
    }

    /**
     * Writes a document in an agency's dress, with the text people wrote in an earlier copy.
     *
     * @param document the tree; never null
     * @param options template, earlier copy, areas and provenance; never null
     * @param out where to; stays open; nothing is written to it before the whole document is made
     * @return what the person who asked for it should know
     * @throws IOException when the file cannot be written
     */
    public DocxNotes write(Document document, DocxOptions options, OutputStream out)
            throws IOException {
        var pagination =
                options.layout().isPresent()
                        ? measured(document, options, options.layout().get())
                        : Pagination.OWN;
        return write(document, options, pagination, out);
    }

    /** The page numbers an office program comes to; ours where it does not. */
    private static Pagination measured(Document document, DocxOptions options, OfficeLayout office)
            throws IOException {
        var copy = new ByteArrayOutputStream();
        write(document, options, Pagination.MARKED, copy);
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

    private static DocxNotes write(
            Document document, DocxOptions options, Pagination pagination, OutputStream out)
            throws IOException {
        var template = options.template().map(DocxTemplate::dress).orElse(null);
        var dressing =
                new Dressing(document, template, options.earlier().orElse(null), options.areas());
        if (dressing.isPlain()) {
            writeUndressed(document, options, dressing, pagination, out);
            return new DocxNotes(List.of(), List.of());
        }
        var undressed = new ByteArrayOutputStream();
        writeUndressed(document, options, dressing, pagination, undressed);
        var result = dressing.write(undressed.toByteArray(), out);
        return new DocxNotes(result.unknownTags(), result.displacedAreas());
    }

    private static void writeUndressed(
            Document document,
            DocxOptions options,
            Dressing dressing,
            Pagination pagination,
            OutputStream out)
            throws IOException {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(WordprocessingMLPackage.class.getClassLoader());
        try {
            var sections = new FlowBuilder(document, dressing.papers(), dressing.areas()).build();
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

    /**
     * Loads the Word library ahead of the first document. Takes most of the time of a first
     * document, so a caller that has other work to do, such as reading a plan, may run it in a
     * thread of its own meanwhile.
     */
    public void warmUp() {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(WordprocessingMLPackage.class.getClassLoader());
        try {
            Context.getWmlObjectFactory();
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
