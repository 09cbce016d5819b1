package id.jenjang.report.html.internal;

import id.jenjang.report.text.PlainText;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds HTML. Whatever it is given as text or attribute value comes out escaped and without
 * characters a page may not hold; elements are closed in the order they were opened.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param element its name
     * @param attributes names and values by turns; a name whose value is null is left out
     */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** Opens an element on a line of its own. */
    Markup block(String element, String... attributes) {
        return line().open(element, attributes);
    }

    /** Writes an element that has no content and no end. */
    Markup single(String element, String... attributes) {
        start(element, attributes);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element opened last on a line of its own. */
    Markup closeBlock() {
        return line().close();
    }

    Markup text(String text) {
        escape(PlainText.of(text), false);
        return this;
    }

    /** Begins a new line of the file, which readers of the page do not see. */
    Markup line() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    /** Writes something of our own as it stands, such as the style sheet. */
    Markup raw(String trusted) {
        out.append(trusted);
        return this;
    }

    /** The text built; everything opened must be closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(PlainText.of(attributes[i + 1]), true);
                out.append('"');
            }
        }
        out.append('>');
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                default -> out.append(c);
            }
        }
    }
}
