package id.jenjang.report.docx;

import id.jenjang.report.docx.internal.office.Pagination;
import id.jenjang.report.tree.Document;

import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

import java.io.IOException;
import java.io.OutputStream;

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
        var prepared = PreparedDocument.of(document, options);
        var pagination =
                options.layout().isPresent()
                        ? prepared.measured(options.layout().get())
                        : Pagination.OWN;
        return prepared.write(pagination, out);
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
}
