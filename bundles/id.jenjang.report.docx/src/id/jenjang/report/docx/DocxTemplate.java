package id.jenjang.report.docx;

import id.jenjang.report.docx.UnsafeDocxException.Reason;
import id.jenjang.report.docx.internal.dress.Dress;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An agency's own Word file (.docx, .dotx) whose letterhead, styles, headers, footers and paper a
 * document is printed with. Content controls tagged {@code jenjang:NAME} are filled with a field of
 * the document or with the chapter or section of that name; what is left stands where {@code
 * jenjang:isi} is, else at the end.
 */
public final class DocxTemplate {

    private final Dress dress;

    private DocxTemplate(Dress dress) {
        this.dress = dress;
    }

    /**
     * Opens a template.
     *
     * @param file the file; never null
     * @throws UnsafeDocxException when it is no Word file, is not safe to read, carries macros or
     *     would fetch something from elsewhere
     * @throws IOException when it cannot be read
     */
    public static DocxTemplate read(Path file) throws IOException {
        var archive = DocxArchive.read(file);
        if (archive.hasMacros()) {
            throw new UnsafeDocxException(Reason.MACROS, "");
        }
        var dress = Dress.of(archive);
        var linked = dress.linked();
        if (linked.isPresent()) {
            throw new UnsafeDocxException(Reason.LINKED, linked.get());
        }
        return new DocxTemplate(dress);
    }

    Dress dress() {
        return dress;
    }
}
