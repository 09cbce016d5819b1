package id.jenjang.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One attempt to place a tree: a font size, and the number of levels below the root that stand side
 * by side; deeper levels hang as an indented stack. Fails when a column would be too narrow for its
 * words or the picture too high. A root with many children may have them in several rows instead,
 * each with all below it as a stack.
 */
final class TreePlacement {

    private static final double COLUMN_GAP = 8;
    private static final double LEVEL_GAP = 18;
    private static final double STACK_GAP = 5;
    private static final double INDENT = 10;
    private static final double PADDING = 4;
    private static final double WIDEST_BOX = 200;
    private static final double WIDEST_STACK_BOX = 400;

    private final double size;
    private final int sideBySide;
    private final TextWrapper bold;
    private final TextWrapper plain;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private double column;
    private double[] levelTop;
    private double[] levelHeight;
    private boolean tooNarrow;

    TreePlacement(FontMetrics metrics, double size, int sideBySide) {
        this.size = size;
        this.sideBySide = sideBySide;
        this.bold = new TextWrapper(metrics, true, size);
        this.plain = new TextWrapper(metrics, false, size);
    }

    Optional<Scene> place(Node root, Frame frame) {
        int columns = columns(root, 0);
        column = Math.min((frame.width() - COLUMN_GAP * (columns - 1)) / columns, widest());
        if (column < 5 * size) {
            return Optional.empty();
        }
        levelHeight = new double[sideBySide + 1];
        levelTop = new double[sideBySide + 1];
        measureLevels(root, 0);
        for (int level = 1; level <= sideBySide; level++) {
            levelTop[level] = levelTop[level - 1] + levelHeight[level - 1] + LEVEL_GAP;
        }
        double height = placeUpper(root, 0, 0);
        if (tooNarrow || height > frame.height()) {
            return Optional.empty();
        }
        return Optional.of(new Scene(span(columns), height, boxes, lines));
    }

    /**
     * Places a tree in rows of so many of the root's children; a line at the left edge leads down
     * from row to row.
     */
    Optional<Scene> placeRows(Node root, Frame frame, int perRow) {
        column = Math.min((frame.width() - INDENT - COLUMN_GAP * (perRow - 1)) / perRow, widest());
        if (column < 5 * size) {
            return Optional.empty();
        }
        double width = INDENT + span(perRow);
        double rootWidth = Math.min(WIDEST_BOX, width);
        double rootHeight = height(root, rootWidth);
        addBox(root, new Spot((width - rootWidth) / 2, 0, rootWidth, rootHeight, 0));
        double bus = rootHeight + LEVEL_GAP / 2;
        lines.add(new Line(width / 2, rootHeight, width / 2, bus));
        lines.add(new Line(INDENT / 2, bus, width / 2, bus));
        double bottom = rootHeight;
        double lowest = bus;
        for (int first = 0; first < root.children().size(); first += perRow) {
            int end = Math.min(first + perRow, root.children().size());
            lowest = bottom + LEVEL_GAP / 2;
            bottom = placeRow(root.children().subList(first, end), bottom + LEVEL_GAP);
        }
        lines.add(new Line(INDENT / 2, bus, INDENT / 2, lowest));
        return tooNarrow || bottom > frame.height()
                ? Optional.empty()
                : Optional.of(new Scene(width, bottom, boxes, lines));
    }

    /** Places nodes side by side and returns the lowest edge of what hangs below them. */
    private double placeRow(List<Node> nodes, double top) {
        double bus = top - LEVEL_GAP / 2;
        double head = nodes.stream().mapToDouble(n -> height(n, column)).max().orElse(0);
        double bottom = top;
        double x = INDENT;
        for (var node : nodes) {
            var spot = new Spot(x, top, column, head, 1);
            addBox(node, spot);
            bottom = Math.max(bottom, Math.max(top + head, placeStack(node, spot)));
            lines.add(new Line(x + column / 2, bus, x + column / 2, top));
            lines.add(new Line(INDENT / 2, bus, x + column / 2, bus));
            x += column + COLUMN_GAP;
        }
        return bottom;
    }

    private double widest() {
        return sideBySide == 0 ? WIDEST_STACK_BOX : WIDEST_BOX;
    }

    private int columns(Node node, int level) {
        if (level >= sideBySide || node.children().isEmpty()) {
            return 1;
        }
        return node.children().stream().mapToInt(c -> columns(c, level + 1)).sum();
    }

    private double span(int columns) {
        return columns * column + (columns - 1) * COLUMN_GAP;
    }

    private double upperWidth(Node node, int level) {
        return Math.min(
                span(columns(node, level)), WIDEST_BOX + (sideBySide == 0 ? WIDEST_STACK_BOX : 0));
    }

    private void measureLevels(Node node, int level) {
        double width = Math.min(upperWidth(node, level), Math.max(column, widest()));
        levelHeight[level] = Math.max(levelHeight[level], height(node, width));
        if (level < sideBySide) {
            node.children().forEach(c -> measureLevels(c, level + 1));
        }
    }

    private double height(Node node, double width) {
        double inner = width - 2 * PADDING;
        if (Math.max(bold.widestWord(node.title()), plain.widestWord(node.text())) > inner
                && inner < widest() / 2) {
            tooNarrow = true;
        }
        int count = bold.lines(node.title(), inner).size() + plain.lines(node.text(), inner).size();
        return Math.max(1, count) * lineHeight() + 2 * PADDING;
    }

    private double lineHeight() {
        return size * 1.2;
    }

    /**
     * Places a node of the side-by-side levels over its columns and returns the lowest edge of its
     * subtree.
     */
    private double placeUpper(Node node, int level, double left) {
        double span = span(columns(node, level));
        double width = Math.min(upperWidth(node, level), Math.max(column, widest()));
        double x = left + (span - width) / 2;
        double y = levelTop[level];
        double height = levelHeight[level];
        var spot = new Spot(x, y, width, height, level);
        addBox(node, spot);
        if (level >= sideBySide) {
            return placeStack(node, spot);
        }
        double bottom = y + height;
        double childLeft = left;
        var centres = new ArrayList<Double>();
        for (var child : node.children()) {
            double childSpan = span(columns(child, level + 1));
            centres.add(childLeft + childSpan / 2);
            bottom = Math.max(bottom, placeUpper(child, level + 1, childLeft));
            childLeft += childSpan + COLUMN_GAP;
        }
        connectUpper(x + width / 2, y + height, centres);
        return bottom;
    }

    private void connectUpper(double centre, double bottom, List<Double> children) {
        if (children.isEmpty()) {
            return;
        }
        double bus = bottom + LEVEL_GAP / 2;
        double first = Math.min(centre, children.getFirst());
        double last = Math.max(centre, children.getLast());
        lines.add(new Line(centre, bottom, centre, bus));
        if (last - first > 0.01) {
            lines.add(new Line(first, bus, last, bus));
        }
        for (double child : children) {
            lines.add(new Line(child, bus, child, bottom + LEVEL_GAP));
        }
    }

    /** Hangs the children of a node as an indented stack below it and returns the lowest edge. */
    private double placeStack(Node node, Spot parent) {
        double bottom = parent.y() + parent.height();
        double spine = parent.x() + INDENT / 2;
        double lastMiddle = bottom;
        for (var child : node.children()) {
            double x = parent.x() + INDENT;
            double width = parent.width() - INDENT;
            double height = height(child, width);
            var spot = new Spot(x, bottom + STACK_GAP, width, height, parent.level() + 1);
            addBox(child, spot);
            lastMiddle = spot.y() + height / 2;
            lines.add(new Line(spine, lastMiddle, x, lastMiddle));
            bottom = placeStack(child, spot);
        }
        if (!node.children().isEmpty()) {
            lines.add(new Line(spine, parent.y() + parent.height(), spine, lastMiddle));
        }
        return bottom;
    }

    private void addBox(Node node, Spot spot) {
        double inner = spot.width() - 2 * PADDING;
        boxes.add(
                new Box(
                        spot.x(),
                        spot.y(),
                        spot.width(),
                        spot.height(),
                        Ground.ofLevel(spot.level()),
                        false,
                        bold.lines(node.title(), inner),
                        plain.lines(node.text(), inner),
                        size));
    }

    /** Where a box stands, and on which level. */
    private record Spot(double x, double y, double width, double height, int level) {}
}
