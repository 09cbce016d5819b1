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
     * Refuses a file name that promises something else, when the format was chosen by nobody.
     *
     * @throws CommandFailure naming the right ending
     */
    void check(Path output, Messages messages) throws CommandFailure {
        var name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        var given = dot > 0 ? name.substring(dot + 1) : "";
        boolean fits = given.equals(ending()) || this == HTML && given.equals("htm");
        if (given.matches("[a-z]{1,8}") && !fits && !Files.isDirectory(output)) {
            throw new CommandFailure(messages.text("format.ending", output, given, ending()));
        }
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
