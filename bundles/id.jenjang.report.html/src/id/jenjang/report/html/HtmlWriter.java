package id.jenjang.report.html;

import id.jenjang.report.html.internal.PageWriter;
import id.jenjang.report.tree.Document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a document tree as one HTML page (UTF-8) that holds everything it needs: style, pictures
 * and, only where findings can be filtered, a short script. The same tree gives the same bytes.
 */
public final class HtmlWriter {

    /**
     * Writes a document as it is.
     *
     * @param document the tree; never null
     * @param out where to; stays open
     * @throws IOException when the page cannot be written
     */
    public void write(Document document, OutputStream out) throws IOException {
        write(document, out, HtmlOptions.plain());
    }

    /**
     * Writes a document.
     *
     * @param document the tree; never null
     * @param out where to; stays open
     * @param options what the page offers beyond the text; never null
     * @throws IOException when the page cannot be written
     */
    public void write(Document document, OutputStream out, HtmlOptions options) throws IOException {
        var page = new PageWriter(document, options).page();
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
