package id.jenjang.report.docx;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * Reads parts as DOM trees; elements are found by their prefixed name, as the writer always uses
 * the same prefixes.
 */
final class Xml {

    private Xml() {}

    static Element parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** A part with one element on each line, so that it can be read and compared. */
    static String indented(String xml) {
        var lines = xml.replaceAll("><", ">\n<").split("\n");
        var out = new StringBuilder();
        int depth = 0;
        for (var line : lines) {
            depth -= line.startsWith("</") ? 1 : 0;
            out.append("  ".repeat(depth)).append(line).append('\n');
            boolean opens = !line.matches("</.*|<\\?.*|.*/>|.*</.*");
            depth += opens ? 1 : 0;
        }
        return out.toString();
    }

    static List<Element> all(Element root, String name) {
        var found = root.getElementsByTagName(name);
        var out = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            out.add((Element) found.item(i));
        }
        return out;
    }

    static List<Element> children(Element parent) {
        var out = new ArrayList<Element>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                out.add(e);
            }
        }
        return out;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(e -> e.getNodeName().equals(name)).toList();
    }

    /** The first element at a path of child names, or null. */
    static Element at(Element parent, String... path) {
        var here = parent;
        for (var name : path) {
            var next = children(here, name);
            if (next.isEmpty()) {
                return null;
            }
            here = next.getFirst();
        }
        return here;
    }

    /** Value of an attribute of the element at a path, or null. */
    static String value(Element parent, String attribute, String... path) {
        var element = at(parent, path);
        return element == null || !element.hasAttribute(attribute)
                ? null
                : element.getAttribute(attribute);
    }
}
