package id.jenjang.report.html.internal;

import id.jenjang.report.html.HtmlWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of this bundle that pages carry within itself. */
enum OwnFile {
    STYLE("page.css"),
    LINKS("links.css"),
    FILTER("filter.js"),
    OUTLINE("outline.js");

    private final String name;

    OwnFile(String name) {
        this.name = name;
    }

    String text() {
        try (var in = HtmlWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
