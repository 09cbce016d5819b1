package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Element;

import java.util.List;
import java.util.Set;

/** The headers and footers of a template's section, to be used by all sections put into it. */
final class Margins {

    private static final Set<String> REFERENCES = Set.of("headerReference", "footerReference");

    private final List<Element> references;
    private final boolean firstDiffers;
    private final Element edges;

    /**
     * @param section the template's w:sectPr; null when it has none
     */
    Margins(Element section) {
        this.references =
                section == null
                        ? List.of()
                        : Ooxml.children(section).stream()
                                .filter(e -> REFERENCES.contains(e.getLocalName()))
                                .toList();
        this.firstDiffers = section != null && Ooxml.child(section, "titlePg").isPresent();
        this.edges = section == null ? null : Ooxml.child(section, "pgMar").orElse(null);
    }

    /** Whether the template has any header or footer. */
    boolean any() {
        return !references.isEmpty();
    }

    /** Takes a section's own headers and footers away. */
    static void strip(Element section) {
        Ooxml.children(section).stream()
                .filter(e -> REFERENCES.contains(e.getLocalName()))
                .forEach(section::removeChild);
    }

    /**
     * Gives a section the template's headers and footers.
     *
     * @param first whether it is the first of the document, whose first page may look different
     */
    Element dress(Element section, boolean first) {
        var before = section.getFirstChild();
        for (var reference : references) {
            section.insertBefore(reference.cloneNode(true), before);
        }
        if (firstDiffers && first) {
            section.appendChild(Ooxml.create(section.getOwnerDocument(), "titlePg"));
        }
        Ooxml.child(section, "pgMar").ifPresent(this::keepDistances);
        return section;
    }

    private void keepDistances(Element margins) {
        for (var edge : List.of("header", "footer")) {
            if (edges != null && edges.hasAttributeNS(Ooxml.W, edge)) {
                margins.setAttributeNS(Ooxml.W, "w:" + edge, edges.getAttributeNS(Ooxml.W, edge));
            }
        }
    }
}
