package id.jenjang.workbench.internal.export;

import id.jenjang.report.docx.Provenance;
import id.jenjang.report.html.HtmlOptions;
import id.jenjang.report.tree.Document;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that is composed and not printed yet.
 *
 * @param file where it is to be written
 * @param document what it says
 * @param from what it was composed from
 * @param template the agency's own Word file it is put into, if there is one
 * @param page how it is as a page
 */
record Piece(
        Path file, Document document, Provenance from, Optional<Path> template, HtmlOptions page) {}
