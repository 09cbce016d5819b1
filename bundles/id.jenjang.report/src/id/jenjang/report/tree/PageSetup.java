package id.jenjang.report.tree;

/**
 * Page set-up of a section.
 *
 * @param size size of the paper
 * @param orientation upright or landscape
 * @param numbering form of the page numbers
 * @param restart whether numbering starts again at one
 * @param header text in the page header; empty prints none
 */
public record PageSetup(
        Size size,
        Orientation orientation,
        PageNumbering numbering,
        boolean restart,
        String header) {

    /** A set-up on A4 paper. */
    public PageSetup(
            Orientation orientation, PageNumbering numbering, boolean restart, String header) {
        this(Size.A4, orientation, numbering, restart, header);
    }

    /** The same set-up on other paper. */
    public PageSetup on(Size other) {
        return new PageSetup(other, orientation, numbering, restart, header);
    }

    /** Sizes of paper. */
    public enum Size {
        /** 210 x 297 mm. */
        A4,
        /** 215 x 330 mm, the folio paper of Indonesian offices. */
        F4,
        /** 297 x 420 mm. */
        A3
    }

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
