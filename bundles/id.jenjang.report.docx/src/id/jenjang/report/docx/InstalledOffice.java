package id.jenjang.report.docx;

import id.jenjang.report.docx.OfficeException.Reason;
import id.jenjang.report.docx.internal.office.OfficeProcess;
import id.jenjang.report.docx.internal.office.OfficeSearch;
import id.jenjang.report.docx.internal.office.ScratchFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * LibreOffice installed on this machine. It runs in the background with a profile of its own, so
 * that neither windows that are open nor settings matter, and is ended when it takes too long.
 *
 * @param program its program {@code soffice}
 * @param patience how long a document may take
 */
public record InstalledOffice(Path program, Duration patience) {

    /** Long enough for a thousand pages on a slow machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Destinations for bookmarks, an outline, and tags for screen readers. */
    private static final String FILTER =
            "pdf:writer_pdf_Export:{"
                    + "\"ExportBookmarksToPDFDestination\":{\"type\":\"boolean\",\"value\":\"true\"},"
                    + "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"},"
                    + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    /** The one on this machine: on the search path, else where it is usually installed. */
    public static Optional<InstalledOffice> find() {
        return OfficeSearch.ofThisMachine().program().map(p -> new InstalledOffice(p, PATIENCE));
    }

    /**
     * Turns a Word file into PDF.
     *
     * @param docx the file's bytes; never null
     * @throws OfficeException when LibreOffice fails or takes too long
     * @throws IOException when there is no room for temporary files
     */
    public byte[] pdf(byte[] docx) throws IOException {
        try (var scratch = new ScratchFolder()) {
            var source = scratch.path().resolve("dokumen.docx");
            Files.write(source, docx);
            var said =
                    new OfficeProcess(command(scratch.path(), source), patience)
                            .run(scratch.path());
            var result = scratch.path().resolve("dokumen.pdf");
            if (!Files.isRegularFile(result)) {
                throw new OfficeException(Reason.NO_RESULT, said);
            }
            return Files.readAllBytes(result);
        }
    }

    private List<String> command(Path folder, Path source) {
        return List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                "--headless",
                "--norestore",
                "--nologo",
                "--convert-to",
                FILTER,
                "--outdir",
                folder.toString(),
                source.toString());
    }
}
