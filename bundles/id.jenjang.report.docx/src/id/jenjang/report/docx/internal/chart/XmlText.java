package id.jenjang.report.docx.internal.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Builds an XML document; texts and attribute values come out escaped. */
final class XmlText {

    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param element its name
     * @param attributes names and values by turns
     */
    XmlText open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    XmlText close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element without content; attributes as for {@link #open}. */
    XmlText empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element of the chart vocabulary that holds nothing but a value. */
    XmlText val(String element, Object value) {
        return empty(element, "val", value.toString());
    }

    /** Writes an element that holds a text. */
    XmlText leaf(String element, String text) {
        start(element);
        out.append('>');
        escape(text);
        out.append("</").append(element).append('>');
        return this;
    }

    /** The finished document; everything opened must be closed. */
    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
