package id.jenjang.report.docx.internal.dress;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Copies parts of one package, with everything they lead to, into another: pictures, charts with
 * their workbooks, links.
 */
final class PartMerge {

    private final OoxmlPackage from;
    private final OoxmlPackage to;
    private final Map<String, String> copies = new HashMap<>();

    PartMerge(OoxmlPackage from, OoxmlPackage to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Gives a part of the target the relationship that a part of the source has.
     *
     * @return its id in the target
     */
    String relation(Relations.Relation relation, String targetPart) throws IOException {
        var target = relation.external() ? relation.target() : part(relation.target());
        for (var known : to.relations(targetPart).all()) {
            if (known.target().equals(target) && known.type().equals(relation.type())) {
                return known.id();
            }
        }
        return to.relations(targetPart).add(relation, target);
    }

    /** The name, in the target, of a copy of a part. */
    String part(String name) throws IOException {
        var known = copies.get(name);
        if (known != null) {
            return known;
        }
        var copy = to.free(name);
        copies.put(name, copy);
        to.put(copy, from.bytes(name), from.contentType(name));
        // Relationship ids stand in the part's own text and stay as they are.
        var relations = from.relations(name).all();
        if (!relations.isEmpty()) {
            to.relations(copy).addAll(relations, this);
        }
        return copy;
    }
}
