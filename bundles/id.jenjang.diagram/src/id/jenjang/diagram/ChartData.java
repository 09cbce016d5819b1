package id.jenjang.diagram;

import java.util.List;

/**
 * The numbers of a chart to draw: one or more series over the same categories.
 *
 * @param kind how they are drawn
 * @param categories what stands along the axis, in order; never empty
 * @param series the series in order, never empty; each has a point for every category
 * @param unit what the numbers count, printed above them; empty for none
 */
public record ChartData(Kind kind, List<String> categories, List<Series> series, String unit) {

    /** A chart. */
    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** How numbers are drawn. */
    public enum Kind {
        /** Upright columns. */
        COLUMNS,
        /** Points joined by lines. */
        LINES,
        /** Lying bars, the first category topmost. */
        BARS
    }

    /**
     * The numbers of one name.
     *
     * @param name the name in the legend
     * @param points one for each category
     */
    public record Series(String name, List<Point> points) {

        /** A series. */
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * One number.
     *
     * @param value where its mark stands; not a number ({@link Double#NaN}) for a gap
     * @param label what is printed at the mark
     */
    public record Point(double value, String label) {

        /** Whether there is no mark. */
        public boolean isGap() {
            return Double.isNaN(value);
        }
    }
}
