package id.jenjang.report.docx.internal.dress;

import id.jenjang.report.docx.internal.flow.Areas;
import id.jenjang.report.docx.internal.flow.WordStyle;
import id.jenjang.report.docx.internal.read.AreaTags;

import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The areas of a document in which people write: puts what they wrote in an earlier copy back into
 * a new one.
 */
final class FreeAreas {

    /** No areas of an earlier copy. */
    static final FreeAreas NONE = new FreeAreas(null);

    private static final String PREFIX = AreaTags.NAME;

    private final OoxmlPackage earlier;
    private final Map<String, Control> written = new LinkedHashMap<>();

    private FreeAreas(OoxmlPackage earlier) {
        this.earlier = earlier;
    }

    /**
     * What was written in the areas of an earlier copy.
     *
     * @param earlier the copy
     * @param prompt what areas say in which nobody has written, in all languages there are
     */
    static FreeAreas of(OoxmlPackage earlier, Predicate<String> prompt) throws IOException {
        var areas = new FreeAreas(earlier);
        for (var control : Control.in(earlier.root(OoxmlPackage.MAIN))) {
            if (control.name().startsWith(PREFIX) && isWritten(control, prompt)) {
                areas.written.putIfAbsent(control.name().substring(PREFIX.length()), control);
            }
        }
        return areas;
    }

    private static boolean isWritten(Control area, Predicate<String> prompt) {
        boolean drawn =
                Ooxml.all(area.element()).stream()
                        .anyMatch(
                                e ->
                                        Set.of("drawing", "object", "pict")
                                                .contains(e.getLocalName()));
        var text = area.text().strip();
        return drawn || !text.isEmpty() && !prompt.test(text);
    }

    /** What was written, as plain text by key of the area. */
    Map<String, String> texts() {
        return written.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> lines(e.getValue())));
    }

    private static String lines(Control area) {
        return Ooxml.all(area.element(), "p").stream()
                .map(
                        p ->
                                Ooxml.all(p, "t").stream()
                                        .map(Element::getTextContent)
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Makes content controls of the marked areas of a new document and fills them.
     *
     * @param pack the new document
     * @param names what each area is called, by key
     * @return keys of areas whose place is gone; their content stands at the end of the document
     */
    List<String> into(OoxmlPackage pack, Map<String, String> names) throws IOException {
        var graft = written.isEmpty() ? null : new Graft(earlier, pack);
        var lost = new LinkedHashMap<>(written);
        for (var mark : marks(pack)) {
            var key = key(mark);
            var area = control(mark, key, names.getOrDefault(key, key));
            var kept = lost.remove(key);
            if (kept != null) {
                area.replace(graft.blocks(withoutBreaks(kept.content())));
            }
        }
        for (var area : lost.values()) {
            var body = Ooxml.child(pack.root(OoxmlPackage.MAIN), "body").orElseThrow();
            body.insertBefore(
                    graft.blocks(withoutBreaks(List.of(area.element()))).getFirst(),
                    Ooxml.child(body, "sectPr").orElse(null));
        }
        if (graft != null) {
            graft.finish();
        }
        return List.copyOf(lost.keySet());
    }

    private static List<Element> marks(OoxmlPackage pack) throws IOException {
        return Ooxml.all(pack.root(OoxmlPackage.MAIN), "bookmarkStart").stream()
                .filter(b -> b.getAttributeNS(Ooxml.W, "name").startsWith(Areas.BOOKMARK))
                .toList();
    }

    private static String key(Element mark) {
        return mark.getAttributeNS(Ooxml.W, "name")
                .substring(Areas.BOOKMARK.length())
                .replace('_', '-');
    }

    /** Puts a control around the paragraph with the mark and those of the area that follow. */
    private static Control control(Element mark, String key, String name) {
        var first = (Element) mark.getParentNode();
        var xml = first.getOwnerDocument();
        var sdt = Ooxml.create(xml, "sdt");
        var properties = Ooxml.create(xml, "sdtPr");
        sdt.appendChild(properties);
        property(properties, "alias", name.substring(0, Math.min(name.length(), Control.LONGEST)));
        property(properties, "tag", Control.PREFIX + PREFIX + key);
        property(properties, "id", Integer.toString(key.hashCode() & Integer.MAX_VALUE));
        property(properties, "lock", "sdtLocked");
        properties.appendChild(Ooxml.create(xml, "showingPlcHdr"));
        var content = Ooxml.create(xml, "sdtContent");
        sdt.appendChild(content);
        var paragraphs = paragraphs(first);
        first.getParentNode().insertBefore(sdt, first);
        paragraphs.forEach(content::appendChild);
        sectionBreak(content)
                .ifPresent(end -> sdt.getParentNode().insertBefore(end, sdt.getNextSibling()));
        Ooxml.all(content, "bookmarkStart").forEach(b -> b.getParentNode().removeChild(b));
        Ooxml.all(content, "bookmarkEnd").forEach(b -> b.getParentNode().removeChild(b));
        return new Control(sdt, PREFIX + key);
    }

    /** Ends of sections that lie in areas of an earlier copy; the new document has its own. */
    private static List<Element> withoutBreaks(List<Element> blocks) {
        blocks.stream()
                .flatMap(each -> Ooxml.all(each, "sectPr").stream())
                .forEach(each -> each.getParentNode().removeChild(each));
        return blocks;
    }

    /**
     * The end of a section, taken out of an area into a paragraph of its own that takes no room:
     * who writes over all of the area must not take it away.
     */
    private static Optional<Element> sectionBreak(Element area) {
        return Ooxml.all(area, "sectPr").stream().findFirst().map(FreeAreas::paragraph);
    }

    private static Element paragraph(Element sectionBreak) {
        var xml = sectionBreak.getOwnerDocument();
        var paragraph = Ooxml.create(xml, "p");
        var properties = Ooxml.create(xml, "pPr");
        paragraph.appendChild(properties);
        var spacing = Ooxml.create(xml, "spacing");
        spacing.setAttributeNS(Ooxml.W, "w:before", "0");
        spacing.setAttributeNS(Ooxml.W, "w:after", "0");
        spacing.setAttributeNS(Ooxml.W, "w:line", "20");
        spacing.setAttributeNS(Ooxml.W, "w:lineRule", "exact");
        properties.appendChild(spacing);
        properties.appendChild(sectionBreak);
        return paragraph;
    }

    private static List<Element> paragraphs(Element first) {
        var out = new ArrayList<Element>();
        out.add(first);
        for (var next = first.getNextSibling();
                next instanceof Element p && isArea(p) && Ooxml.child(p, "bookmarkStart").isEmpty();
                next = next.getNextSibling()) {
            out.add(p);
        }
        return out;
    }

    private static boolean isArea(Element block) {
        return Ooxml.child(block, "pPr")
                .map(p -> Ooxml.value(p, "pStyle"))
                .filter(WordStyle.AREA.id()::equals)
                .isPresent();
    }

    private static void property(Element properties, String name, String value) {
        var property = Ooxml.create(properties.getOwnerDocument(), name);
        Ooxml.setValue(property, value);
        properties.appendChild(property);
    }
}
