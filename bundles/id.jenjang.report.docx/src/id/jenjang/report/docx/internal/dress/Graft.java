package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;

/**
 * Moves content from the main part of one package to that of another, so that it looks and works
 * there as it did: styles, lists, pictures, links and footnotes come along.
 */
final class Graft {

    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Set<String> STYLE_REFERENCES = Set.of("pStyle", "rStyle", "tblStyle");
    private static final Set<String> COMMENTS =
            Set.of("commentRangeStart", "commentRangeEnd", "commentReference");

    private final OoxmlPackage from;
    private final OoxmlPackage to;
    private final NumberingMerge numbering;
    private final StyleMerge styles;
    private final PartMerge parts;
    private final FootnoteMerge footnotes;
    private final Set<String> margins = new HashSet<>();

    Graft(OoxmlPackage from, OoxmlPackage to) throws IOException {
        this.from = from;
        this.to = to;
        this.numbering = new NumberingMerge(from, to);
        this.styles = new StyleMerge(root(from, "styles"), root(to, "styles"), numbering);
        this.parts = new PartMerge(from, to);
        this.footnotes = new FootnoteMerge(from, to, this);
        ignore(from.root(OoxmlPackage.MAIN), to.root(OoxmlPackage.MAIN));
    }

    private static Element root(OoxmlPackage pack, String officeType) throws IOException {
        var part = pack.relations(OoxmlPackage.MAIN).ofType(officeType);
        return pack.root(part.orElseThrow(() -> new IOException("no " + officeType)).target());
    }

    /** The same elements for the main part of the target; they are not yet placed anywhere. */
    List<Element> blocks(List<Element> blocks) throws IOException {
        var out = new ArrayList<Element>();
        var target = to.xml(OoxmlPackage.MAIN);
        for (var block : blocks) {
            out.add(element(block, target, OoxmlPackage.MAIN, OoxmlPackage.MAIN));
        }
        return out;
    }

    /** A copy of an element for another part. */
    Element element(Element source, Document target, String sourcePart, String targetPart)
            throws IOException {
        var copy = (Element) target.importNode(source, true);
        for (var element : Ooxml.all(copy)) {
            relations(element, sourcePart, targetPart);
            if (Ooxml.W.equals(element.getNamespaceURI())) {
                refer(element);
            }
        }
        return copy;
    }

    /** A copied header or footer has styles and lists of its own to find. */
    private void margin(String part) throws IOException {
        if (margins.add(part)) {
            for (var element : Ooxml.all(to.root(part))) {
                if (Ooxml.W.equals(element.getNamespaceURI())) {
                    refer(element);
                }
            }
        }
    }

    /** Takes over data parts that no text refers to. */
    void data() throws IOException {
        for (var relation : from.relations(OoxmlPackage.MAIN).all()) {
            if (relation.is("customXml")) {
                parts.relation(relation, OoxmlPackage.MAIN);
            }
        }
    }

    /** Takes over a part of which the target has none. */
    void part(String officeType) throws IOException {
        var relation = from.relations(OoxmlPackage.MAIN).ofType(officeType);
        if (relation.isPresent()) {
            parts.relation(relation.get(), OoxmlPackage.MAIN);
        }
    }

    /** To be called once, after all content. */
    void finish() {
        numbering.link(styles);
    }

    private void relations(Element element, String sourcePart, String targetPart)
            throws IOException {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            if (Ooxml.R.equals(attribute.getNamespaceURI())) {
                var relation = from.relations(sourcePart).byId(attribute.getValue());
                if (relation.isPresent()) {
                    attribute.setValue(parts.relation(relation.get(), targetPart));
                    if (relation.get().is("header") || relation.get().is("footer")) {
                        margin(parts.part(relation.get().target()));
                    }
                }
            }
        }
    }

    private void refer(Element element) throws IOException {
        var name = element.getLocalName();
        if (STYLE_REFERENCES.contains(name)) {
            var style = Ooxml.value(element);
            if (name.equals("pStyle")) {
                number((Element) element.getParentNode(), style);
            }
            Ooxml.setValue(element, styles.map(style));
        } else if (name.equals("numId")) {
            Ooxml.setValue(element, numbering.map(Ooxml.value(element)));
        } else if (name.equals("footnoteReference")) {
            footnotes.refer(element);
        } else if (COMMENTS.contains(name)) {
            element.getParentNode().removeChild(element);
        }
    }

    /**
     * Numbered headings: where the target's style counts by itself, it does so alone; where it does
     * not count, the paragraph says which list it belongs to.
     */
    private void number(Element properties, String style) throws IOException {
        if (styles.sourceList(style).isEmpty() || !styles.isTheTargets(style)) {
            return;
        }
        var own = Ooxml.child(properties, "numPr");
        if (styles.targetNumbers(style)) {
            own.ifPresent(properties::removeChild);
        } else if (own.isEmpty()) {
            var xml = properties.getOwnerDocument();
            var numPr = Ooxml.create(xml, "numPr");
            var level = Ooxml.create(xml, "ilvl");
            Ooxml.setValue(level, styles.sourceLevel(style));
            var list = Ooxml.create(xml, "numId");
            Ooxml.setValue(list, numbering.map(styles.sourceList(style)));
            numPr.appendChild(level);
            numPr.appendChild(list);
            properties.insertBefore(numPr, afterKeeps(properties));
        }
    }

    /** Where the schema wants the numbering: after what keeps paragraphs together. */
    private static Element afterKeeps(Element properties) {
        var before =
                Set.of(
                        "pStyle",
                        "keepNext",
                        "keepLines",
                        "pageBreakBefore",
                        "framePr",
                        "widowControl");
        return Ooxml.children(properties).stream()
                .filter(e -> !before.contains(e.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    /** Prefixes that older programs may ignore are declared ignorable in the target, too. */
    static void ignore(Element from, Element to) {
        var wanted = from.getAttributeNS(COMPATIBILITY, "Ignorable");
        var present = List.of(to.getAttributeNS(COMPATIBILITY, "Ignorable").split(" "));
        var all = new StringBuilder(String.join(" ", present).strip());
        for (var prefix : wanted.split(" ")) {
            var namespace = from.lookupNamespaceURI(prefix.isEmpty() ? null : prefix);
            if (prefix.isEmpty() || namespace == null || present.contains(prefix)) {
                continue;
            }
            if (to.lookupNamespaceURI(prefix) == null) {
                to.setAttributeNS(
                        XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
            }
            all.append(all.isEmpty() ? "" : " ").append(prefix);
        }
        if (!all.isEmpty()) {
            if (to.lookupPrefix(COMPATIBILITY) == null) {
                to.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:mc", COMPATIBILITY);
            }
            to.setAttributeNS(COMPATIBILITY, "mc:Ignorable", all.toString());
        }
    }
}
