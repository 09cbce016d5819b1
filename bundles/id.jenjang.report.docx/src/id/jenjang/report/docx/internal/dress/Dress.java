package id.jenjang.report.docx.internal.dress;

import id.jenjang.report.docx.DocxArchive;
import id.jenjang.report.docx.internal.flow.Paper;

import org.w3c.dom.Element;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A template as far as a document has to know it before it is laid out. */
public final class Dress {

    private static final String HYPERLINK = "hyperlink";

    /** Less room than this, in twips, is no paper to print on. */
    private static final int NARROWEST = 2880;

    private final DocxArchive archive;
    private final Paper paper;
    private final String linked;

    private Dress(DocxArchive archive, Paper paper, String linked) {
        this.archive = archive;
        this.paper = paper;
        this.linked = linked;
    }

    /** Reads a template. */
    public static Dress of(DocxArchive archive) throws IOException {
        var pack = OoxmlPackage.of(archive);
        return new Dress(archive, paper(pack), linked(pack));
    }

    /** The template's paper, upright; empty when it says nothing of it. */
    public Optional<Paper> paper() {
        return Optional.ofNullable(paper);
    }

    /** Something the template would fetch from elsewhere when opened; empty for none. */
    public Optional<String> linked() {
        return Optional.ofNullable(linked);
    }

    /** A copy of the template to put a document into. */
    OoxmlPackage pack() throws IOException {
        return OoxmlPackage.of(archive);
    }

    private static Paper paper(OoxmlPackage pack) throws IOException {
        var section = upright(Ooxml.all(pack.root(OoxmlPackage.MAIN), "sectPr"));
        if (section == null) {
            return null;
        }
        var size = Ooxml.child(section, "pgSz");
        var margins = Ooxml.child(section, "pgMar");
        if (size.isEmpty() || margins.isEmpty()) {
            return null;
        }
        var paper =
                new Paper(
                        measure(size.get(), "w"),
                        measure(size.get(), "h"),
                        measure(margins.get(), "top"),
                        measure(margins.get(), "bottom"),
                        measure(margins.get(), "left"),
                        measure(margins.get(), "right"));
        return paper.textWidth() < NARROWEST || paper.textHeight() < NARROWEST ? null : paper;
    }

    /** The last section that is not on its side, which appendices often are; else the last. */
    private static Element upright(List<Element> sections) {
        return sections.reversed().stream()
                .filter(
                        section ->
                                Ooxml.child(section, "pgSz").filter(Dress::isUpright).isPresent())
                .findFirst()
                .orElse(sections.isEmpty() ? null : sections.getLast());
    }

    private static boolean isUpright(Element size) {
        return measure(size, "w") <= measure(size, "h");
    }

    /** A length in twips; a negative margin is one that headers may not push. */
    private static int measure(Element element, String name) {
        var value = element.getAttributeNS(Ooxml.W, name);
        return value.matches("-?[0-9]{1,6}(\\.[0-9]+)?")
                ? (int) Math.abs(Double.parseDouble(value))
                : 0;
    }

    /** Links people may follow are fine; the template it was based on is forgotten anyway. */
    private static String linked(OoxmlPackage pack) throws IOException {
        for (var part : pack.names()) {
            if (part.endsWith(".rels")) {
                continue;
            }
            for (var relation : pack.relations(part).all()) {
                if (relation.external()
                        && !relation.is(HYPERLINK)
                        && !relation.is("attachedTemplate")) {
                    return relation.target();
                }
            }
        }
        return null;
    }
}
