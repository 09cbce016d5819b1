package id.jenjang.report.internal.text;

import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Origin;

import java.util.Set;

/**
 * A printed figure that remembers where it comes from, on its way into a cell or a sentence.
 *
 * @param text the figure as printed; never null
 * @param origin where it comes from; null for a text without one, such as a dash
 */
public record Printed(String text, Origin origin) {

    /** A text that comes from nowhere in particular. */
    public static Printed plain(String text) {
        return new Printed(text, null);
    }

    /** This figure printed in another form. */
    public Printed as(String otherText) {
        return new Printed(otherText, origin);
    }

    /** The figure as a run of the given emphasis. */
    public Inline inline(Set<Inline.Mark> marks) {
        return origin == null || text.isEmpty()
                ? new Inline.Text(text, marks)
                : new Inline.Value(text, marks, origin);
    }

    /** The figure as printed. */
    @Override
    public String toString() {
        return text;
    }
}
