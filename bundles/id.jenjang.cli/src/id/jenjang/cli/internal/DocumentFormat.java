package id.jenjang.cli.internal;

import id.jenjang.report.docx.DocxWriter;
import id.jenjang.report.html.HtmlWriter;
import id.jenjang.report.tree.Document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * The forms a document can be written in; the names, in any case, are the values of {@code
 * --format} and the endings of the files.
 */
enum DocumentFormat {
    DOCX {
        @Override
        void warmUp() {
            WordWarmUp.start();
        }

        @Override
        void write(Document document, PrintSettings settings, OutputStream out) throws IOException {
            settings.told().accept(new DocxWriter().write(document, settings.docx(), out));
        }
    },

    /** By way of a Word file and LibreOffice. */
    PDF {
        @Override
        void warmUp() {
            WordWarmUp.start();
        }

        @Override
        void write(Document document, PrintSettings settings, OutputStream out) throws IOException {
            var docx = new ByteArrayOutputStream();
            DOCX.write(document, settings, docx);
            out.write(settings.office().orElseThrow().pdf(docx.toByteArray()));
        }
    },

    HTML {
        @Override
        void write(Document document, PrintSettings settings, OutputStream out) throws IOException {
            new HtmlWriter().write(document, out, settings.html());
        }
    };

    private static final Set<String> DOCUMENTS =
            Set.of("docx", "docm", "dotx", "doc", "odt", "rtf", "pdf", "html", "htm");

    /**
     * The format of a file.
     *
     * @param wanted the one asked for; null lets the file's ending decide
     * @param output the file; null when the command names it
     */
    static DocumentFormat of(DocumentFormat wanted, Path output) {
        if (wanted != null) {
            return wanted;
        }
        var name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return PDF;
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? HTML : DOCX;
    }

    /**
     * Refuses a file name that promises something else. Whoever chose the format may give the file
     * any name but one that other programs would open as another kind of document.
     *
     * @param chosen whether the format was asked for
     * @throws CommandFailure naming the right ending
     */
    void check(Path output, boolean chosen, Messages messages) throws CommandFailure {
        var given = endingOf(output);
        boolean fits = given.equals(ending()) || this == HTML && given.equals("htm");
        boolean promises = chosen ? DOCUMENTS.contains(given) : given.matches("[a-z]{1,8}");
        if (promises && !fits && !Files.isDirectory(output)) {
            throw new CommandFailure(messages.text("format.ending", output, given, ending()));
        }
    }

    /** Whether a file is named as one document, not as a folder of many. */
    static boolean isNamed(Path output) {
        return DOCUMENTS.contains(endingOf(output));
    }

    private static String endingOf(Path output) {
        var name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1) : "";
    }

    /** Ending of its files, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Begins whatever takes long before there is a document. */
    void warmUp() {}

    /**
     * Writes a document.
     *
     * @param settings what it gets beyond the document, for each format
     */
    abstract void write(Document document, PrintSettings settings, OutputStream out)
            throws IOException;
}
