package id.jenjang.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * How the boxes of a graph are set: in which direction levels follow each other, how large the text
 * is and how wide the boxes are.
 *
 * @param down whether lower levels stand below; else to the right
 * @param fontSize in points
 * @param width width of all boxes, in points
 */
record Sheet(boolean down, double fontSize, double width) {

    private static final double PADDING = 4;
    private static final double STRIP_PADDING = 2;
    private static final double BAR = 4;
    private static final double LINE_HEIGHT = 1.2;
    private static final FontMetrics METRICS = FontMetrics.sans();

    /** Whether every word fits a line. */
    boolean holdsWords(Graph graph) {
        return graph.nodes().stream()
                .allMatch(
                        n ->
                                bold().widestWord(n.title()) <= width - 2 * PADDING
                                        && plain().widestWord(n.text()) <= width - 2 * PADDING);
    }

    /** Height of a box with its strips. */
    double height(Graph.Node node) {
        return headHeight(node)
                + node.strips().stream().mapToDouble(s -> lines(s).size()).sum() * line()
                + node.strips().size() * 2 * STRIP_PADDING;
    }

    private double headHeight(Graph.Node node) {
        int lines = title(node).size() + text(node).size();
        return Math.max(1, lines) * line() + 2 * PADDING;
    }

    /** The box of a node and those of its strips, the upper left corner at a place. */
    List<Box> boxes(Graph.Node node, double x, double y) {
        var boxes = new ArrayList<Box>();
        double height = headHeight(node);
        boxes.add(
                new Box(
                        x,
                        y,
                        width,
                        height,
                        node.ground(),
                        false,
                        title(node),
                        text(node),
                        fontSize));
        double top = y + height;
        for (var strip : node.strips()) {
            var lines = lines(strip);
            double high = lines.size() * line() + 2 * STRIP_PADDING;
            double bar = strip.mark() == null ? 0 : BAR;
            if (strip.mark() != null) {
                boxes.add(bar(strip.mark(), x, top, high));
            }
            boxes.add(
                    new Box(
                            x + bar,
                            top,
                            width - bar,
                            high,
                            strip.ground(),
                            true,
                            List.of(),
                            lines,
                            fontSize));
            top += high;
        }
        return boxes;
    }

    private Box bar(Ground mark, double x, double y, double height) {
        return new Box(x, y, BAR, height, mark, true, List.of(), List.of(), fontSize);
    }

    private List<String> title(Graph.Node node) {
        return bold().lines(node.title(), width - 2 * PADDING);
    }

    private List<String> text(Graph.Node node) {
        return plain().lines(node.text(), width - 2 * PADDING);
    }

    private List<String> lines(Graph.Strip strip) {
        return plain().lines(strip.text(), width - 2 * PADDING - BAR);
    }

    private TextWrapper bold() {
        return new TextWrapper(METRICS, true, fontSize);
    }

    private TextWrapper plain() {
        return new TextWrapper(METRICS, false, fontSize);
    }

    private double line() {
        return fontSize * LINE_HEIGHT;
    }
}
