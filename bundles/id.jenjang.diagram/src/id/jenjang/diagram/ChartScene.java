package id.jenjang.diagram;

import java.util.List;

/**
 * A finished chart: marks in the order they are drawn, later ones above earlier ones. The origin is
 * the upper left corner, all measures are points. A tone is the number of a series; whoever draws
 * chooses its colour.
 *
 * @param width width in points
 * @param height height in points
 * @param marks what is drawn
 */
public record ChartScene(double width, double height, List<Mark> marks) {

    /** A chart. */
    public ChartScene {
        marks = List.copyOf(marks);
    }

    /** Something drawn. */
    public sealed interface Mark {}

    /**
     * A filled rectangle: a column, a bar or the sample in a legend.
     *
     * @param x left edge
     * @param y top edge
     * @param width its width
     * @param height its height; may be 0
     * @param tone number of the series
     */
    public record Bar(double x, double y, double width, double height, int tone) implements Mark {}

    /**
     * A line through points.
     *
     * @param spots the points, at least two
     * @param tone number of the series
     */
    public record Path(List<Spot> spots, int tone) implements Mark {

        /** A line. */
        public Path {
            spots = List.copyOf(spots);
        }
    }

    /**
     * A point of a line.
     *
     * @param x from the left
     * @param y from the top
     * @param tone number of the series
     */
    public record Spot(double x, double y, int tone) implements Mark {}

    /**
     * The axis where the numbers are zero.
     *
     * @param line the line
     */
    public record Axis(Line line) implements Mark {}

    /**
     * A line of text.
     *
     * @param text the text
     * @param x where its anchor stands
     * @param y its base line
     * @param anchor which part of it stands there
     * @param size font size
     */
    public record Text(String text, double x, double y, Anchor anchor, double size)
            implements Mark {}

    /** Which part of a text stands at its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }
}
