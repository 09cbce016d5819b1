package id.jenjang.workbench.internal.export;

import id.jenjang.report.docx.DocxArchive;
import id.jenjang.report.docx.DocxFigures;
import id.jenjang.report.docx.UnsafeDocxException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** What becomes of a file in whose place a document is printed. */
final class Replaced {

    /** What becomes of it. */
    enum Fate {
        /** There is none, or a folder, in which it is told of none. */
        ABSENT,
        /** It goes: a page or PDF, in which nobody writes, or what can be printed again. */
        OVERWRITTEN,
        /** What people wrote in its free areas is taken over. */
        KEPT,
        /** It goes, and nobody knows whether it can be had again. */
        LOST,
        /** It stays: behind its password nobody knows what people wrote in it. */
        LOCKED
    }

    private record Looked(Path file, FileTime time, Fate fate) {}

    private Optional<Looked> looked = Optional.empty();

    Fate of(Path file, ExportKind kind, ExportFormat format) {
        if (kind.isFolder() || !Files.isRegularFile(file)) {
            return Fate.ABSENT;
        }
        if (format != ExportFormat.DOCX) {
            return Fate.OVERWRITTEN;
        }
        var fate = of(file);
        return fate == Fate.KEPT && !kind.isPlans() ? Fate.OVERWRITTEN : fate;
    }

    /** Looks into a Word file once, and again when it has changed. */
    private Fate of(Path file) {
        try {
            var time = Files.getLastModifiedTime(file);
            var known = looked.filter(each -> each.file().equals(file) && each.time().equals(time));
            looked = Optional.of(known.orElseGet(() -> new Looked(file, time, look(file))));
            return looked.get().fate();
        } catch (IOException unreadable) {
            return Fate.LOST;
        }
    }

    private static Fate look(Path file) {
        try {
            return DocxFigures.isPrinted(DocxArchive.read(file)) ? Fate.KEPT : Fate.LOST;
        } catch (UnsafeDocxException unsafe) {
            return unsafe.reason() == UnsafeDocxException.Reason.ENCRYPTED
                    ? Fate.LOCKED
                    : Fate.LOST;
        } catch (IOException noneOfOurs) {
            return Fate.LOST;
        }
    }
}
