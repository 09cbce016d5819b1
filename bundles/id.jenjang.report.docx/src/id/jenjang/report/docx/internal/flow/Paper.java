package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.tree.PageSetup;

/**
 * Page measures in twips, with a binding margin of 3.5 cm on the left or, on a landscape page, 3 cm
 * at the top.
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

    /** The paper of a page set-up. */
    public static Paper of(PageSetup setup) {
        boolean landscape = setup.orientation() == PageSetup.Orientation.LANDSCAPE;
        return switch (setup.size()) {
            case A4 -> sheet(11906, 16838, landscape);
            case F4 -> sheet(12189, 18709, landscape);
            case A3 -> sheet(16838, 23811, landscape);
        };
    }

    private static Paper sheet(int shorter, int longer, boolean landscape) {
        return landscape
                ? new Paper(longer, shorter, 1701, 1361, 1247, 1247)
                : new Paper(shorter, longer, 1701, 1531, 1985, 1361);
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
