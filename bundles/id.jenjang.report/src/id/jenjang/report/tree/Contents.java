package id.jenjang.report.tree;

/**
 * A generated list with page numbers: table of contents, list of tables or list of figures.
 *
 * @param kind what is listed
 */
public record Contents(Kind kind) implements Block {

    /** What a generated list lists. */
    public enum Kind {
        HEADINGS,
        TABLES,
        FIGURES
    }
}
