package id.jenjang.diagram;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lays out a tree of boxes so that it fits a page. Upper levels stand side by side below their
 * parent; when they would become too narrow, lower levels hang as an indented stack below their
 * parent instead, and many children of the root stand in several rows. The result depends on
 * nothing but the tree and the frame.
 */
public final class TreeLayout {

    private static final double[] FONT_SIZES = {9, 8.5, 8, 7.5, 7, 6.5, 6};

    /** So many children of the root are worth rows. */
    private static final int MANY = 4;

    private static final int MOST_COLUMNS = 6;

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
        for (double size : FONT_SIZES) {
            var scene = placed(root, frame, size);
            if (scene.isPresent()) {
                return scene.get();
            }
        }
        return shrunk(root, frame);
    }

    private Optional<Scene> placed(Node root, Frame frame, double size) {
        for (int sideBySide = root.depth() - 1; sideBySide > 0; sideBySide--) {
            var scene = new TreePlacement(metrics, size, sideBySide).place(root, frame);
            if (scene.isPresent()) {
                return scene;
            }
        }
        var rows = rows(root, frame, size);
        return rows.isPresent() ? rows : new TreePlacement(metrics, size, 0).place(root, frame);
    }

    /** The lowest of the pictures with the root's children in several rows. */
    private Optional<Scene> rows(Node root, Frame frame, double size) {
        return IntStream.range(2, Math.min(MOST_COLUMNS + 1, root.children().size()))
                .filter(perRow -> root.children().size() >= MANY)
                .mapToObj(n -> new TreePlacement(metrics, size, 1).placeRows(root, frame, n))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Scene::height));
    }

    /** Last resort for a tree no font size can hold: laid out on a larger sheet, made smaller. */
    private Scene shrunk(Node root, Frame frame) {
        for (double factor = 1.25; ; factor *= 1.25) {
            var larger = new Frame(frame.width() * factor, frame.height() * factor);
            var scene = placed(root, larger, FONT_SIZES[FONT_SIZES.length - 1]);
            if (scene.isPresent()) {
                return scene.get().scaled(1 / factor);
            }
        }
    }
}
