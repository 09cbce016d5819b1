package id.jenjang.report.docx;

import id.jenjang.report.tree.Document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A written Word file, opened: its parts by name, as text. */
record DocxFile(Map<String, String> parts) {

    static final String DOCUMENT = "word/document.xml";

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
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(document)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocxFile(parts);
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
        return new DocxFile(copy);
    }
}
