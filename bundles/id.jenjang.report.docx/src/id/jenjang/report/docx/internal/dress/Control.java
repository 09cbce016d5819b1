package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A content control whose tag is one of ours, {@code jenjang:NAME}.
 *
 * @param element the w:sdt
 * @param name what follows the colon
 */
record Control(Element element, String name) {

    /** What our tags begin with. */
    static final String PREFIX = "jenjang:";

    /** Most characters of a tag or title that Word takes. */
    static final int LONGEST = 64;

    /** The controls of a story in reading order. */
    static List<Control> in(Element root) {
        var out = new ArrayList<Control>();
        for (var sdt : Ooxml.all(root, "sdt")) {
            var tag = properties(sdt).map(p -> Ooxml.value(p, "tag")).orElse("");
            if (tag.startsWith(PREFIX)) {
                out.add(new Control(sdt, tag.substring(PREFIX.length()).strip()));
            }
        }
        return out;
    }

    private static Optional<Element> properties(Element sdt) {
        return Ooxml.child(sdt, "sdtPr");
    }

    /** From now on its content is content. */
    void holdsContent() {
        properties(element)
                .flatMap(p -> Ooxml.child(p, "showingPlcHdr"))
                .ifPresent(mark -> mark.getParentNode().removeChild(mark));
    }

    /** The blocks or runs in it. */
    List<Element> content() {
        return Ooxml.child(element, "sdtContent").map(Ooxml::children).orElse(List.of());
    }

    /** What its text says. */
    String text() {
        return Ooxml.all(element, "t").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }

    /** Puts other content in it. */
    void replace(List<Element> blocks) {
        var content = Ooxml.child(element, "sdtContent").orElseThrow();
        Ooxml.children(content).forEach(content::removeChild);
        blocks.forEach(content::appendChild);
        holdsContent();
    }

    /** Writes one line of text in it, in the looks of the text it replaces. */
    void write(String text) {
        var runs = Ooxml.all(element, "r");
        if (runs.isEmpty()) {
            return;
        }
        var first = runs.getFirst();
        runs.stream().skip(1).forEach(r -> r.getParentNode().removeChild(r));
        var xml = element.getOwnerDocument();
        for (var part : Ooxml.children(first)) {
            if (!Ooxml.is(part, "rPr")) {
                first.removeChild(part);
            } else {
                // The prompt's grey is not the text's.
                Ooxml.children(part, "rStyle").forEach(part::removeChild);
            }
        }
        var written = Ooxml.create(xml, "t");
        written.setAttribute("xml:space", "preserve");
        written.setTextContent(text);
        first.appendChild(written);
        holdsContent();
    }

    /** Puts other content in its place; only for a control that stands among blocks. */
    void giveWay(List<Element> blocks) {
        var parent = element.getParentNode();
        blocks.forEach(b -> parent.insertBefore(b, element));
        parent.removeChild(element);
    }
}
