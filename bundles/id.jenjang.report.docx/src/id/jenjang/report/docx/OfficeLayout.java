package id.jenjang.report.docx;

import java.io.IOException;

/** An office program as the judge of what stands on which page. */
public interface OfficeLayout {

    /**
     * Lays a Word file out.
     *
     * @param docx the file's bytes
     * @return a PDF that names its bookmarks as destinations
     * @throws IOException when it cannot; the page numbers then come from our own layout
     */
    byte[] pdf(byte[] docx) throws IOException;

    /**
     * Told when the page numbers come from our own layout after all.
     *
     * @param why what kept the program from telling them
     */
    void failed(IOException why);
}
