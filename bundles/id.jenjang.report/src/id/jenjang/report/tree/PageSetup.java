package id.jenjang.report.tree;

/**
 * Page set-up of a section.
 *
 * @param orientation upright or landscape
 * @param numbering form of the page numbers
 * @param restart whether numbering starts again at one
 * @param header text in the page header; empty prints none
 */
public record PageSetup(
        Orientation orientation, PageNumbering numbering, boolean restart, String header) {

    /** Direction of the paper. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /** Form of the page numbers. */
    public enum PageNumbering {
        NONE,
        ROMAN,
        ARABIC
    }
}
