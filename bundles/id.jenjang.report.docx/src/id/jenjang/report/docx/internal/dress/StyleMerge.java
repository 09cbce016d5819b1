package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Element;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the styles of one package in another: by kind and name, which Word keeps in English for its
 * own styles whatever language it speaks. What the other lacks is copied on first use.
 */
final class StyleMerge {

    private final Map<String, Element> source = new HashMap<>();
    private final Map<String, Element> target = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> copies = new HashSet<>();
    private final Element targetRoot;
    private final NumberingMerge numbering;

    /**
     * @param from the part to take styles from
     * @param to the part to find them in or add them to
     * @param numbering takes over the lists that copied styles number with
     */
    StyleMerge(Element from, Element to, NumberingMerge numbering) {
        this.targetRoot = to;
        this.numbering = numbering;
        Ooxml.children(from, "style").forEach(s -> source.put(id(s), s));
        Ooxml.children(to, "style").forEach(s -> target.put(id(s), s));
    }

    /** The id, in the target, of a style of the source; the same id when the source has none. */
    String map(String id) throws IOException {
        var known = ids.get(id);
        if (known != null || !source.containsKey(id)) {
            return known == null ? id : known;
        }
        var style = source.get(id);
        for (var candidate : target.entrySet()) {
            if (key(candidate.getValue()).equals(key(style))) {
                ids.put(id, candidate.getKey());
                return candidate.getKey();
            }
        }
        return copied(id, style);
    }

    /** Whether the target's own definition of a style is used. */
    boolean isTheTargets(String id) throws IOException {
        return source.containsKey(id) && target.get(map(id)) != null && !copies.contains(map(id));
    }

    /** The id of the copy made of a style of the source; empty when none was made. */
    Optional<String> copyOf(String id) {
        return Optional.ofNullable(ids.get(id)).filter(copies::contains);
    }

    /** The list a style of the source numbers with; empty when it numbers with none. */
    String sourceList(String id) {
        return list(id, source);
    }

    /** Whether the target's definition of a style of the source numbers its paragraphs. */
    boolean targetNumbers(String id) throws IOException {
        return !list(map(id), target).isEmpty();
    }

    /** The level a style of the source numbers at. */
    String sourceLevel(String id) {
        return numbers(source.get(id)).map(n -> Ooxml.value(n, "ilvl")).orElse("0");
    }

    private static String list(String id, Map<String, Element> styles) {
        for (var style = styles.get(id); style != null; ) {
            var numbers = numbers(style);
            if (numbers.isPresent()) {
                var list = Ooxml.value(numbers.get(), "numId");
                return list.equals("0") ? "" : list;
            }
            style = styles.get(Ooxml.value(style, "basedOn"));
        }
        return "";
    }

    private static Optional<Element> numbers(Element style) {
        return Ooxml.child(style, "pPr").flatMap(p -> Ooxml.child(p, "numPr"));
    }

    private String copied(String id, Element style) throws IOException {
        var free = id;
        for (int i = 2; target.containsKey(free); i++) {
            free = id + i;
        }
        ids.put(id, free);
        var copy = (Element) targetRoot.getOwnerDocument().importNode(style, true);
        copy.setAttributeNS(Ooxml.W, "w:styleId", free);
        // The target has its own default of every kind.
        copy.removeAttributeNS(Ooxml.W, "default");
        copies.add(free);
        target.put(free, copy);
        targetRoot.appendChild(copy);
        for (var link : List.of("basedOn", "next", "link")) {
            var reference = Ooxml.child(copy, link);
            if (reference.isPresent()) {
                Ooxml.setValue(reference.get(), map(Ooxml.value(reference.get())));
            }
        }
        for (var numId : Ooxml.all(copy, "numId")) {
            Ooxml.setValue(numId, numbering.map(Ooxml.value(numId)));
        }
        return free;
    }

    private static String id(Element style) {
        return style.getAttributeNS(Ooxml.W, "styleId");
    }

    private static String key(Element style) {
        return style.getAttributeNS(Ooxml.W, "type")
                + ":"
                + Ooxml.value(style, "name").toLowerCase(Locale.ROOT);
    }
}
