package id.jenjang.workbench.internal.export;

import java.nio.file.Path;
import java.util.Locale;

/** The forms a document can be written in. */
enum ExportFormat {
    DOCX,
    /** By way of a Word file and LibreOffice. */
    PDF,
    HTML;

    /** Ending of its files, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file is named as one of this form. */
    boolean names(Path file) {
        return file.getFileName() != null
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + ending());
    }
}
