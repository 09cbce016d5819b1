package id.jenjang.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out a graph of boxes so that it fits a page and stays readable: from the largest text to the
 * smallest, levels below each other where the page is wide enough, else from left to right. The
 * result depends on nothing but the graph and the frame.
 */
public final class GraphLayout {

    /** Text on paper is never smaller than this, in points. */
    public static final double SMALLEST_TEXT = 7;

    /** Levels stand at least this far apart, in points. */
    public static final double LEVEL_GAP = 14;

    private static final double[] FONT_SIZES = {9, 8.5, 8, 7.5, SMALLEST_TEXT};
    private static final double[] WIDTHS_DOWN = {22, 17, 14, 11.5, 10};
    private static final double[] WIDTHS_RIGHT = {28, 22, 18, 14};

    /** A free picture has text of this size. */
    static final double FREE_TEXT = 9;

    private static final double FREE_WIDTH = 200;
    private static final double[] FREE_WIDTHS = {250, 310, 380};

    /** Of more boxes than these only one picture is made; none of them could be read as a whole. */
    private static final int FEW = 200;

    /**
     * Lays out a graph on a page, smaller than readable where nothing else helps.
     *
     * @param graph what is drawn; never null
     * @param frame the room there is
     * @return a picture not wider and not higher than the frame
     */
    public Scene layout(Graph graph, Frame frame) {
        return fitting(graph, frame).orElseGet(() -> shrunk(graph, frame));
    }

    /**
     * Lays out a graph on a page.
     *
     * @param graph what is drawn; never null
     * @param frame the room there is
     * @return a picture not larger than the frame; empty when its text would have to be smaller
     *     than {@link #SMALLEST_TEXT}
     */
    public Optional<Scene> fitting(Graph graph, Frame frame) {
        for (double size : FONT_SIZES) {
            for (var sheet : sheets(size)) {
                var scene = attempt(graph, sheet, frame);
                if (scene.isPresent()) {
                    return scene;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a graph fits a page.
     *
     * @param graph what would be drawn; never null
     * @param frame the room there is
     * @param size text size it shall have at least, in points
     */
    public boolean fits(Graph graph, Frame frame, double size) {
        return sheets(size).stream().anyMatch(s -> attempt(graph, s, frame).isPresent());
    }

    /** Lays out a graph from left to right, as large as it gets. */
    public Scene free(Graph graph) {
        return drawn(graph).withLegend();
    }

    /** Lays out a graph as {@link #free} does, and tells where each node stands. */
    public DrawnGraph drawn(Graph graph) {
        return new Layered(graph, new Sheet(false, FREE_TEXT, FREE_WIDTH)).drawn();
    }

    /**
     * Lays out a graph as {@link #drawn(Graph)} does, in boxes of the width in which the whole
     * picture can be shown largest in a room.
     *
     * @param graph what is drawn; never null
     * @param room only its shape counts
     */
    public DrawnGraph drawn(Graph graph, Frame room) {
        var best = drawn(graph);
        if (graph.nodes().size() <= FEW) {
            for (double width : FREE_WIDTHS) {
                var next = new Layered(graph, new Sheet(false, FREE_TEXT, width)).drawn();
                best = size(next, room) > size(best, room) ? next : best;
            }
        }
        return best;
    }

    private static double size(DrawnGraph drawn, Frame room) {
        var scene = drawn.scene();
        return Math.min(room.width() / scene.width(), room.height() / scene.height());
    }

    private static List<Sheet> sheets(double size) {
        var sheets = new ArrayList<Sheet>();
        for (double width : WIDTHS_DOWN) {
            sheets.add(new Sheet(true, size, width * size));
        }
        for (double width : WIDTHS_RIGHT) {
            sheets.add(new Sheet(false, size, width * size));
        }
        return sheets;
    }

    private static Optional<Scene> attempt(Graph graph, Sheet sheet, Frame frame) {
        if (!sheet.holdsWords(graph) || !new Room(graph, sheet).mayFit(frame)) {
            return Optional.empty();
        }
        var scene = new Layered(graph, sheet).scene();
        var whole = Legend.below(scene, graph.legend(), sheet.fontSize());
        return whole.width() <= frame.width() && whole.height() <= frame.height()
                ? Optional.of(whole)
                : Optional.empty();
    }

    private static Scene shrunk(Graph graph, Frame frame) {
        var sheet = new Sheet(false, SMALLEST_TEXT, WIDTHS_RIGHT[0] * SMALLEST_TEXT);
        var scene = new Layered(graph, sheet).scene();
        var whole = Legend.below(scene, graph.legend(), sheet.fontSize());
        double factor = Math.min(frame.width() / whole.width(), frame.height() / whole.height());
        return factor < 1 ? whole.scaled(factor) : whole;
    }
}
