package id.jenjang.dsl.ide.navigate;

import java.util.ArrayList;
import java.util.List;

/**
 * An element in the outline of a file.
 *
 * @param keyword the word its text begins with, such as "sasaran"; never empty
 * @param type the name of its class in the metamodel, such as "Sasaran"
 * @param id its short name; empty when it has none
 * @param title its name, heading or what it is about; may be empty
 * @param detail its code or year; may be empty
 * @param range the element with all it contains
 * @param selection its short name or, without one, its keyword
 * @param children what it contains, in the order of the text
 */
public record OutlineNode(
        String keyword,
        String type,
        String id,
        String title,
        String detail,
        Stretch range,
        Stretch selection,
        List<OutlineNode> children) {

    public OutlineNode {
        children = List.copyOf(children);
    }

    /**
     * A stretch of the file.
     *
     * @param offset first character, in UTF-16 units from 0
     * @param length how many characters
     */
    public record Stretch(int offset, int length) {

        /** Whether a character, or the place behind the last one, belongs to it. */
        public boolean holds(int at) {
            return offset <= at && at <= offset + length;
        }
    }

    /** How the element is called in a list: short name and title, as far as there are any. */
    public String label() {
        var parts = new ArrayList<String>();
        for (var part : List.of(id, title)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? keyword : String.join(" · ", parts);
    }
}
