package id.jenjang.report.docx.internal.dress;

import id.jenjang.report.docx.internal.trace.TraceXml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/**
 * A template that is itself a document we printed: what it says belongs to that printing. Its looks
 * are what it is used for, so its text is forgotten, unless somebody marked a place in it.
 */
final class PrintedBefore {

    private static final Set<String> CONTENT = Set.of("header", "footer", "chart", "image");

    private final OoxmlPackage template;

    private PrintedBefore(OoxmlPackage template) {
        this.template = template;
    }

    /**
     * Forgets what a template was printed from; does nothing to a template we did not print.
     *
     * @param place name of the control that marks the place of a document
     */
    static void forget(OoxmlPackage template, String place) throws IOException {
        var printed = new PrintedBefore(template);
        boolean marked =
                Control.in(template.root(OoxmlPackage.MAIN)).stream()
                        .anyMatch(control -> control.name().equals(place));
        if (printed.forgetTrace() && !marked) {
            printed.forgetText();
        }
    }

    private boolean forgetTrace() throws IOException {
        boolean found = false;
        var relations = template.relations(OoxmlPackage.MAIN);
        for (var relation : relations.all()) {
            if (relation.is("customXml") && isTrace(relation.target())) {
                removeAll(relation.target());
                relations.remove(relation);
                found = true;
            }
        }
        return found;
    }

    private boolean isTrace(String part) {
        if (!template.has(part)) {
            return false;
        }
        try {
            return TraceXml.read(new ByteArrayInputStream(template.bytes(part))).isPresent();
        } catch (XMLStreamException e) {
            // Whatever it is, it is not ours.
            return false;
        }
    }

    private void forgetText() throws IOException {
        var root = template.root(OoxmlPackage.MAIN);
        var body = Ooxml.child(root, "body").orElseThrow(() -> new IOException("no body"));
        for (var block : Ooxml.children(body)) {
            if (Ooxml.is(block, "sectPr")) {
                Margins.strip(block);
            } else {
                body.removeChild(block);
            }
        }
        var relations = template.relations(OoxmlPackage.MAIN);
        for (var relation : relations.all()) {
            if (!relation.external() && CONTENT.stream().anyMatch(relation::is)) {
                removeAll(relation.target());
                relations.remove(relation);
            } else if (relation.is("footnotes")) {
                forgetNotes(relation.target());
            }
        }
    }

    /** Separators stay: the settings refer to them. */
    private void forgetNotes(String part) throws IOException {
        var notes = template.root(part);
        Ooxml.children(notes).stream()
                .filter(note -> !note.hasAttributeNS(Ooxml.W, "type"))
                .forEach(notes::removeChild);
    }

    /** Removes a part with the parts only it leads to. */
    private void removeAll(String part) throws IOException {
        if (!template.has(part)) {
            return;
        }
        var relations = template.relations(part);
        for (var relation : relations.all()) {
            if (!relation.external()) {
                removeAll(relation.target());
            }
        }
        template.remove(part);
        if (template.has(relations.part())) {
            template.remove(relations.part());
        }
    }
}
