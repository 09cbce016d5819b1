package id.jenjang.report.docx;

import id.jenjang.report.tree.Document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A written Word file, opened.
 *
 * @param parts its parts by name, as text
 * @param workbooks the workbooks in it by name
 */
record DocxFile(Map<String, String> parts, Map<String, byte[]> workbooks) {

    static final String DOCUMENT = "word/document.xml";

    /** A file without workbooks. */
    DocxFile(Map<String, String> parts) {
        this(parts, Map.of());
    }

    static byte[] bytes(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            new DocxWriter().write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static DocxFile of(Document document) {
        return of(bytes(document));
    }

    static DocxFile of(byte[] file) {
        var parts = new LinkedHashMap<String, String>();
        var workbooks = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
                if (entry.getName().endsWith(".xlsx")) {
                    workbooks.put(entry.getName(), bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocxFile(parts, workbooks);
    }

    /** Packs the parts into a file again, in another order and at another time than the writer. */
    Path writeTo(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var text = part.getValue().getBytes(StandardCharsets.UTF_8);
                zip.write(workbooks.getOrDefault(part.getKey(), text));
            }
        }
        return file;
    }

    String document() {
        return parts.get(DOCUMENT);
    }

    /** This file with one part changed: the first occurrence of a text replaced by another. */
    DocxFile changed(String part, String from, String to) {
        var text = parts.get(part);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException(part + " has no " + from);
        }
        var copy = new LinkedHashMap<>(parts);
        copy.put(part, text.substring(0, at) + to + text.substring(at + from.length()));
        return new DocxFile(copy, workbooks);
    }
}
