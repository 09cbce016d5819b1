package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.tree.PageSetup;

/**
 * Page measures in twips: A4 with a binding margin of 3.5 cm on the left or, on a landscape page, 3
 * cm at the top.
 *
 * @param width page width
 * @param height page height
 * @param top top margin
 * @param bottom bottom margin
 * @param left left margin
 * @param right right margin
 */
public record Paper(int width, int height, int top, int bottom, int left, int right) {

    /** Distance of header and footer from the page's edge, in twips. */
    public static final int EDGE = 794;

    private static final Paper PORTRAIT = new Paper(11906, 16838, 1701, 1531, 1985, 1361);
    private static final Paper LANDSCAPE = new Paper(16838, 11906, 1701, 1361, 1247, 1247);

    /** The paper of a page set-up. */
    public static Paper of(PageSetup.Orientation orientation) {
        return orientation == PageSetup.Orientation.LANDSCAPE ? LANDSCAPE : PORTRAIT;
    }

    /** Width of the text area. */
    public int textWidth() {
        return width - left - right;
    }

    /** Height of the text area. */
    public int textHeight() {
        return height - top - bottom;
    }
}
