package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Element;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The relationships of one part, kept in the package. */
final class Relations {

    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-package.relationships+xml";
    private static final String EMPTY = "<Relationships xmlns=\"" + NAMESPACE + "\"/>";

    private final OoxmlPackage pack;
    private final String source;

    Relations(OoxmlPackage pack, String source) {
        this.pack = pack;
        this.source = source;
    }

    /**
     * A relationship.
     *
     * @param id its id within the part
     * @param type its type, the whole address
     * @param target the part it leads to, or the address outside
     * @param external whether it leads outside the package
     */
    record Relation(String id, String type, String target, boolean external) {

        /** Whether it is of an office type, for example "styles". */
        boolean is(String officeType) {
            return type.equals(OFFICE + officeType);
        }
    }

    /** Takes away the relationships of an office type. */
    void removeAll(String officeType) throws IOException {
        removeType(OFFICE + officeType);
    }

    /** Takes away the relationships of a type, given as its whole address. */
    void removeType(String type) throws IOException {
        if (pack.has(part())) {
            var root = pack.root(part());
            Ooxml.children(root).stream()
                    .filter(e -> e.getAttribute("Type").equals(type))
                    .forEach(root::removeChild);
        }
    }

    /** Takes away one relationship. */
    void remove(Relation relation) throws IOException {
        var root = pack.root(part());
        Ooxml.children(root).stream()
                .filter(e -> e.getAttribute("Id").equals(relation.id()))
                .forEach(root::removeChild);
    }

    List<Relation> all() throws IOException {
        if (!pack.has(part())) {
            return List.of();
        }
        return Ooxml.children(pack.root(part())).stream().map(this::relation).toList();
    }

    Optional<Relation> byId(String id) throws IOException {
        return all().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The first relationship of an office type. */
    Optional<Relation> ofType(String officeType) throws IOException {
        return all().stream().filter(r -> r.is(officeType)).findFirst();
    }

    /** Adds a relationship like another one of another part, to a target of this package. */
    String add(Relation like, String target) throws IOException {
        var taken = all().stream().map(Relation::id).toList();
        int number = taken.size() + 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        append("rId" + number, like, target);
        return "rId" + number;
    }

    /** Adds a relationship of an office type to a part of this package. */
    String add(String officeType, String target) throws IOException {
        return add(new Relation("", OFFICE + officeType, target, false), target);
    }

    /** Adds relationships of a part of another package under the ids they have there. */
    void addAll(List<Relation> others, PartMerge parts) throws IOException {
        for (var other : others) {
            append(
                    other.id(),
                    other,
                    other.external() ? other.target() : parts.part(other.target()));
        }
    }

    private void append(String id, Relation like, String target) throws IOException {
        if (!pack.has(part())) {
            pack.put(part(), EMPTY.getBytes(StandardCharsets.UTF_8), CONTENT_TYPE);
        }
        var xml = pack.xml(part());
        var added = xml.createElementNS(NAMESPACE, "Relationship");
        added.setAttribute("Id", id);
        added.setAttribute("Type", like.type());
        added.setAttribute("Target", like.external() ? target : "/" + target);
        if (like.external()) {
            added.setAttribute("TargetMode", "External");
        }
        xml.getDocumentElement().appendChild(added);
    }

    private Relation relation(Element element) {
        boolean external = "External".equals(element.getAttribute("TargetMode"));
        var target = element.getAttribute("Target");
        return new Relation(
                element.getAttribute("Id"),
                element.getAttribute("Type"),
                external ? target : resolved(target),
                external);
    }

    private String resolved(String target) {
        var base = URI.create("/" + source.replace(" ", "%20"));
        return base.resolve(target.replace(" ", "%20")).getPath().substring(1);
    }

    /** The part the relationships are kept in; it may not be there. */
    String part() {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }
}
