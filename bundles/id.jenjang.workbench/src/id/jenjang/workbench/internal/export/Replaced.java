package id.jenjang.workbench.internal.export;

import id.jenjang.report.docx.DocxArchive;
import id.jenjang.report.docx.DocxFigures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** What becomes of a file in whose place a document is printed. */
final class Replaced {

    /** What becomes of it. */
    enum Fate {
        /** There is none. */
        ABSENT,
        /** It goes; it was printed and can be printed again. */
        OVERWRITTEN,
        /** What people wrote in its free areas is taken over. */
        KEPT,
        /** It goes, and nobody knows whether it can be had again. */
        LOST
    }

    private record Looked(Path file, FileTime time, boolean isPrinted) {}

    private Optional<Looked> looked = Optional.empty();

    Fate of(Path file, ExportKind kind, ExportFormat format) {
        if (kind.isFolder() || !Files.isRegularFile(file)) {
            return Fate.ABSENT;
        }
        if (format != ExportFormat.DOCX) {
            return Fate.OVERWRITTEN;
        }
        if (!isPrinted(file)) {
            return Fate.LOST;
        }
        return kind.isPlans() ? Fate.KEPT : Fate.OVERWRITTEN;
    }

    /** Looks into the file once, and again when it has changed. */
    private boolean isPrinted(Path file) {
        try {
            var time = Files.getLastModifiedTime(file);
            var known = looked.filter(each -> each.file().equals(file) && each.time().equals(time));
            looked = Optional.of(known.orElseGet(() -> new Looked(file, time, says(file))));
            return looked.get().isPrinted();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean says(Path file) {
        try {
            return DocxFigures.provenance(DocxArchive.read(file)).isPresent();
        } catch (IOException noneOfOurs) {
            return false;
        }
    }
}
