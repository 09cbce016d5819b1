package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Reads, walks and writes the XML of package parts. */
final class Ooxml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String WP =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private Ooxml() {}

    /**
     * Parses a part; document types and whatever they could fetch are refused.
     *
     * @throws IOException when it is not well-formed
     */
    static Document parse(byte[] xml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // Every node of a part is looked at, so none is worth keeping for later.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    static byte[] bytes(Document xml) {
        return XmlText.of(xml);
    }

    /** The elements of a part in reading order, the given one first. */
    static List<Element> all(Element root) {
        var out = new ArrayList<Element>();
        collect(root, out);
        return out;
    }

    private static void collect(Element element, List<Element> out) {
        out.add(element);
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, out);
            }
        }
    }

    /** The elements below one, in reading order, of a name in the main namespace. */
    static List<Element> all(Element root, String name) {
        return all(root).stream().filter(e -> is(e, name)).toList();
    }

    /** The children of an element, in order. */
    static List<Element> children(Element parent) {
        var out = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                out.add(element);
            }
        }
        return out;
    }

    /** The children of a name in the main namespace. */
    static Stream<Element> children(Element parent, String name) {
        return children(parent).stream().filter(e -> is(e, name));
    }

    /** The first child of a name in the main namespace. */
    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    /** Whether an element has a name in the main namespace. */
    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    /** The w:val of a child; empty when there is none. */
    static String value(Element parent, String child) {
        return child(parent, child).map(Ooxml::value).orElse("");
    }

    /** The w:val of an element; empty when there is none. */
    static String value(Element element) {
        return element.getAttributeNS(W, "val");
    }

    static void setValue(Element element, String value) {
        element.setAttributeNS(W, "w:val", value);
    }

    /** A new element of the main namespace. */
    static Element create(Document owner, String name) {
        return owner.createElementNS(W, "w:" + name);
    }
}
