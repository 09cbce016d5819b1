package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import javax.xml.XMLConstants;

/**
 * A part's XML as text. Declares the namespaces that copied and new elements need where they stand.
 * A document has a megabyte of it, for which the serializers that come with Java take as long as
 * everything else together.
 */
final class XmlText {

    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String XMLNS = "xmlns";

    private final StringBuilder out = new StringBuilder(1 << 16).append(DECLARATION);

    private XmlText() {}

    static byte[] of(Document xml) {
        var text = new XmlText();
        text.children(xml, Map.of("", "", "xml", XMLConstants.XML_NS_URI));
        return text.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void children(Node parent, Map<String, String> scope) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeType()) {
                case Node.ELEMENT_NODE -> element((Element) child, scope);
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> escape(child.getNodeValue(), false);
                case Node.COMMENT_NODE ->
                        out.append("<!--").append(child.getNodeValue()).append("-->");
                case Node.PROCESSING_INSTRUCTION_NODE ->
                        out.append("<?")
                                .append(child.getNodeName())
                                .append(' ')
                                .append(child.getNodeValue())
                                .append("?>");
                default -> throw new IllegalStateException("in a part: " + child);
            }
        }
    }

    private void element(Element element, Map<String, String> outer) {
        out.append('<').append(element.getTagName());
        var scope = declared(element, outer);
        scope = declare(element, scope);
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i).getNamespaceURI() != null) {
                scope = declare(attributes.item(i), scope);
            }
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            if (!isDeclaration(attribute)) {
                attribute(attribute.getName(), attribute.getValue());
            }
        }
        if (element.getFirstChild() == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        children(element, scope);
        out.append("</").append(element.getTagName()).append('>');
    }

    /** Writes the declarations an element has, as far as they say anything new. */
    private Map<String, String> declared(Element element, Map<String, String> outer) {
        var scope = outer;
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (isDeclaration(attribute)) {
                var prefix = attribute.getPrefix() == null ? "" : attribute.getLocalName();
                // One that the element's own name contradicts is from where it was copied.
                boolean wrong =
                        prefix.equals(prefix(element))
                                && !attribute.getNodeValue().equals(namespace(element));
                if (!wrong) {
                    scope = declare(prefix, attribute.getNodeValue(), scope);
                }
            }
        }
        return scope;
    }

    private Map<String, String> declare(Node named, Map<String, String> scope) {
        return isDeclaration(named) ? scope : declare(prefix(named), namespace(named), scope);
    }

    private Map<String, String> declare(
            String prefix, String namespace, Map<String, String> scope) {
        if (namespace.equals(scope.get(prefix))) {
            return scope;
        }
        attribute(prefix.isEmpty() ? XMLNS : XMLNS + ":" + prefix, namespace);
        var inner = new HashMap<>(scope);
        inner.put(prefix, namespace);
        return inner;
    }

    private static boolean isDeclaration(Node node) {
        return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(node.getNamespaceURI());
    }

    private static String prefix(Node node) {
        return Objects.requireNonNullElse(node.getPrefix(), "");
    }

    private static String namespace(Node node) {
        return Objects.requireNonNullElse(node.getNamespaceURI(), "");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"', '\n', '\t' -> {
                    if (attribute) {
                        out.append("&#").append((int) c).append(';');
                    } else {
                        out.append(c);
                    }
                }
                default -> out.append(c);
            }
        }
    }
}
