package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Element;

import java.io.IOException;
import java.util.Optional;

/** Copies the footnotes that grafted text refers to. */
final class FootnoteMerge {

    private static final String SEPARATORS_END = "1";

    private final OoxmlPackage from;
    private final OoxmlPackage to;
    private final Graft graft;

    FootnoteMerge(OoxmlPackage from, OoxmlPackage to, Graft graft) {
        this.from = from;
        this.to = to;
        this.graft = graft;
    }

    /** Makes a reference in the target lead to a copy of the note it led to in the source. */
    void refer(Element reference) throws IOException {
        var source = from.relations(OoxmlPackage.MAIN).ofType("footnotes");
        if (source.isEmpty()) {
            reference.getParentNode().removeChild(reference);
            return;
        }
        var sourceRoot = from.root(source.get().target());
        var id = reference.getAttributeNS(Ooxml.W, "id");
        var note = find(sourceRoot, id);
        if (note.isEmpty()) {
            reference.getParentNode().removeChild(reference);
            return;
        }
        var part = part(source.get());
        var root = to.root(part);
        int free =
                Ooxml.children(root, "footnote")
                                .mapToInt(f -> Integer.parseInt(f.getAttributeNS(Ooxml.W, "id")))
                                .max()
                                .orElse(Integer.parseInt(SEPARATORS_END))
                        + 1;
        var copy = graft.element(note.get(), to.xml(part), source.get().target(), part);
        copy.setAttributeNS(Ooxml.W, "w:id", Integer.toString(free));
        root.appendChild(copy);
        reference.setAttributeNS(Ooxml.W, "w:id", Integer.toString(free));
    }

    private static Optional<Element> find(Element root, String id) {
        return Ooxml.children(root, "footnote")
                .filter(f -> f.getAttributeNS(Ooxml.W, "id").equals(id))
                .findFirst();
    }

    /** The target's notes; the source's separators alone when it had none. */
    private String part(Relations.Relation source) throws IOException {
        var existing = to.relations(OoxmlPackage.MAIN).ofType("footnotes");
        if (existing.isPresent()) {
            return existing.get().target();
        }
        var part = to.free("word/footnotes.xml");
        to.put(part, from.bytes(source.target()), from.contentType(source.target()));
        var root = to.root(part);
        Ooxml.children(root, "footnote")
                .filter(f -> f.getAttributeNS(Ooxml.W, "type").isEmpty())
                .forEach(root::removeChild);
        to.relations(OoxmlPackage.MAIN).add(source, part);
        return part;
    }
}
