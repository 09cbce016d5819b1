package id.jenjang.diagram;

/**
 * Lays out a tree of boxes so that it fits a page. Upper levels stand side by side below their
 * parent; when they would become too narrow, lower levels hang as an indented stack below their
 * parent instead. The result depends on nothing but the tree and the frame.
 */
public final class TreeLayout {

    private static final double[] FONT_SIZES = {9, 8.5, 8, 7.5, 7, 6.5, 6};

    private final FontMetrics metrics;

    /**
     * @param metrics widths of characters; never null
     */
    public TreeLayout(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * Lays out a tree.
     *
     * @param root the topmost node
     * @param frame the room there is
     * @return a picture not wider and not higher than the frame
     */
    public Scene layout(Node root, Frame frame) {
        int levels = root.depth();
        for (double size : FONT_SIZES) {
            for (int sideBySide = levels - 1; sideBySide >= 0; sideBySide--) {
                var scene = new TreePlacement(metrics, size, sideBySide).place(root, frame);
                if (scene.isPresent()) {
                    return scene.get();
                }
            }
        }
        return shrunk(root, frame);
    }

    /**
     * Last resort for a tree no font size can hold: an indented stack on a taller sheet, then made
     * smaller.
     */
    private Scene shrunk(Node root, Frame frame) {
        for (double factor = 1.25; ; factor *= 1.25) {
            var larger = new Frame(frame.width() * factor, frame.height() * factor);
            var smallest = FONT_SIZES[FONT_SIZES.length - 1];
            for (int sideBySide = root.depth() - 1; sideBySide >= 0; sideBySide--) {
                var scene = new TreePlacement(metrics, smallest, sideBySide).place(root, larger);
                if (scene.isPresent()) {
                    return scene.get().scaled(1 / factor);
                }
            }
        }
    }
}
