package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies the lists of one package that are used into another, each on first use. */
final class NumberingMerge {

    private static final String NONE = "0";

    private final OoxmlPackage from;
    private final OoxmlPackage to;
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();
    private final List<Element> copies = new ArrayList<>();

    NumberingMerge(OoxmlPackage from, OoxmlPackage to) {
        this.from = from;
        this.to = to;
    }

    /** The number, in the target, of a list of the source. */
    String map(String list) throws IOException {
        if (list.equals(NONE) || list.isEmpty()) {
            return NONE;
        }
        var known = lists.get(list);
        if (known != null) {
            return known;
        }
        var source = from.relations(OoxmlPackage.MAIN).ofType("numbering");
        var num =
                source.isEmpty()
                        ? null
                        : find(from.root(source.get().target()), "num", "numId", list);
        if (num == null) {
            return NONE;
        }
        var target = target(source.get());
        var copy = (Element) target.getOwnerDocument().importNode(num, true);
        var free = free(target, "num", "numId");
        copy.setAttributeNS(Ooxml.W, "w:numId", free);
        var definition = Ooxml.child(copy, "abstractNumId").orElseThrow();
        Ooxml.setValue(
                definition,
                definition(Ooxml.value(definition), from.root(source.get().target()), target));
        insert(target, copy, "numIdMacAtCleanup");
        copies.add(copy);
        lists.put(list, free);
        return free;
    }

    /**
     * Links the levels of copied lists with the styles that number by them, to be called once all
     * styles are known. A style the target had before numbers as it did there.
     */
    void link(StyleMerge styles) {
        for (var copy : copies) {
            for (var style : Ooxml.all(copy, "pStyle")) {
                var linked = styles.copyOf(Ooxml.value(style));
                if (linked.isPresent()) {
                    Ooxml.setValue(style, linked.get());
                } else {
                    style.getParentNode().removeChild(style);
                }
            }
        }
    }

    private String definition(String id, Element source, Element target) {
        return definitions.computeIfAbsent(
                id,
                wanted -> {
                    var copy =
                            (Element)
                                    target.getOwnerDocument()
                                            .importNode(
                                                    find(
                                                            source,
                                                            "abstractNum",
                                                            "abstractNumId",
                                                            wanted),
                                                    true);
                    var free = free(target, "abstractNum", "abstractNumId");
                    copy.setAttributeNS(Ooxml.W, "w:abstractNumId", free);
                    copies.add(copy);
                    insert(target, copy, "num");
                    return free;
                });
    }

    /** The numbering part of the target, an empty copy of the source's when it had none. */
    private Element target(Relations.Relation source) throws IOException {
        var existing = to.relations(OoxmlPackage.MAIN).ofType("numbering");
        if (existing.isPresent()) {
            return to.root(existing.get().target());
        }
        var part = to.free("word/numbering.xml");
        to.put(part, from.bytes(source.target()), from.contentType(source.target()));
        var root = to.root(part);
        Ooxml.children(root).forEach(root::removeChild);
        to.relations(OoxmlPackage.MAIN).add(source, part);
        return root;
    }

    private static void insert(Element root, Element added, String before) {
        var next =
                Ooxml.children(root).stream()
                        .filter(
                                e ->
                                        e.getLocalName().equals(before)
                                                || Ooxml.is(e, "numIdMacAtCleanup"))
                        .findFirst();
        root.insertBefore(added, next.orElse(null));
    }

    private static Element find(Element root, String name, String attribute, String value) {
        return Ooxml.children(root, name)
                .filter(e -> e.getAttributeNS(Ooxml.W, attribute).equals(value))
                .findFirst()
                .orElse(null);
    }

    private static String free(Element root, String name, String attribute) {
        int highest =
                Ooxml.children(root, name)
                        .mapToInt(e -> Integer.parseInt(e.getAttributeNS(Ooxml.W, attribute)))
                        .max()
                        .orElse(0);
        return Integer.toString(highest + 1);
    }
}
