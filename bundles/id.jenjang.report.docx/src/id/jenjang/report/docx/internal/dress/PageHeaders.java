package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Headers on pages of every kind, for what has to stand on each page. */
final class PageHeaders {

    private static final String EMPTY = "<w:hdr xmlns:w=\"" + Ooxml.W + "\"><w:p/></w:hdr>";
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final OoxmlPackage pack;

    private PageHeaders(OoxmlPackage pack) {
        this.pack = pack;
    }

    /**
     * Gives an empty header to pages that have none: to the first section, from which the others
     * take what they have not themselves.
     */
    static void complete(OoxmlPackage pack) throws IOException {
        var sections = Ooxml.all(pack.root(OoxmlPackage.MAIN), "sectPr");
        if (sections.isEmpty()) {
            return;
        }
        var headers = new PageHeaders(pack);
        headers.give(sections.getFirst(), "default");
        if (sections.stream().anyMatch(each -> isOn(each, "titlePg"))) {
            headers.give(sections.getFirst(), "first");
        }
        var settings = pack.relations(OoxmlPackage.MAIN).ofType("settings");
        if (settings.isPresent() && isOn(pack.root(settings.get().target()), "evenAndOddHeaders")) {
            headers.give(sections.getFirst(), "even");
        }
    }

    private static boolean isOn(Element parent, String name) {
        return Ooxml.child(parent, name)
                .filter(each -> !OFF.contains(Ooxml.value(each)))
                .isPresent();
    }

    private void give(Element section, String kind) throws IOException {
        boolean there =
                Ooxml.children(section, "headerReference")
                        .anyMatch(each -> kind.equals(each.getAttributeNS(Ooxml.W, "type")));
        if (there) {
            return;
        }
        var part = pack.free("word/header.xml");
        pack.put(part, EMPTY.getBytes(StandardCharsets.UTF_8), CONTENT_TYPE);
        var reference = Ooxml.create(section.getOwnerDocument(), "headerReference");
        reference.setAttributeNS(Ooxml.W, "w:type", kind);
        reference.setAttributeNS(
                Ooxml.R, "r:id", pack.relations(OoxmlPackage.MAIN).add("header", part));
        section.insertBefore(reference, section.getFirstChild());
    }
}
