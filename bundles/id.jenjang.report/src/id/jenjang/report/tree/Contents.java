package id.jenjang.report.tree;

import java.util.List;

/**
 * A generated list with page numbers: table of contents, list of tables, list of figures or list of
 * appendices.
 *
 * @param kind what is listed
 * @param entries the appendices in order; empty for the other kinds, which printers gather
 *     themselves
 */
public record Contents(Kind kind, List<Entry> entries) implements Block {

    public Contents {
        entries = List.copyOf(entries);
    }

    /** A list that printers gather themselves. */
    public Contents(Kind kind) {
        this(kind, List.of());
    }

    /** What a generated list lists. */
    public enum Kind {
        HEADINGS,
        TABLES,
        FIGURES,
        APPENDICES
    }

    /**
     * A line of a list.
     *
     * @param label what it is known by, for example "Lampiran 1"
     * @param text its title
     * @param anchor of the heading it stands under
     */
    public record Entry(String label, String text, String anchor) {}
}
