package id.jenjang.report.tree;

import id.jenjang.report.image.ImageFile;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure with its caption below.
 *
 * @param caption the caption; never null
 * @param picture what is drawn
 * @param alternative text for people who cannot see the picture; never empty
 */
public record Figure(Caption caption, Picture picture, String alternative) implements Block {

    /** What a figure shows. */
    public sealed interface Picture {}

    /**
     * A tree of boxes, such as an organisation chart or a performance cascade, laid out by the
     * renderer's scene.
     *
     * @param root the topmost box
     */
    public record BoxTree(Box root) implements Picture {}

    /**
     * A picture from a file, as large as its pixels ask for and no larger than the page has room.
     *
     * @param file the picture; never null
     */
    public record Image(ImageFile file) implements Picture {}

    /**
     * A box with the boxes below it.
     *
     * @param title first line, bold; may be empty
     * @param text further text; may be empty
     * @param children boxes below, in order
     */
    public record Box(String title, String text, List<Box> children) {

        public Box {
            children = List.copyOf(children);
        }
    }

    /**
     * A chart: one or more series of numbers over the same categories. The numbers only place the
     * marks; what is read beside a mark is its label, so a chart has no axis of values.
     *
     * @param kind how the numbers are drawn
     * @param categories what stands along the axis, in order; never empty
     * @param series the series in order, never empty; each has as many points as there are
     *     categories
     * @param unit what the numbers count, as printed above them, for example "Satuan: Orang"; empty
     *     for none
     */
    public record Chart(ChartKind kind, List<String> categories, List<Series> series, String unit)
            implements Picture {

        /** A chart. */
        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            int points = categories.size();
            if (points == 0 || series.isEmpty()) {
                throw new IllegalArgumentException("A chart needs categories and series");
            }
            if (series.stream().anyMatch(s -> s.points().size() != points)) {
                throw new IllegalArgumentException(
                        "Every series of a chart has a point for each of its categories");
            }
        }
    }

    /** How the numbers of a chart are drawn. */
    public enum ChartKind {
        /** Upright columns, the series of a category side by side. */
        COLUMNS,
        /** A line through the points of each series, broken at gaps. */
        LINES,
        /** Lying bars, the first category topmost; for long category names. */
        BARS
    }

    /**
     * The numbers of one name in a chart.
     *
     * @param name its name in the legend; never empty
     * @param points one for each category
     */
    public record Series(String name, List<Point> points) {

        /** A series. */
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * One number of a series.
     *
     * @param value where its mark stands; null for a gap
     * @param label what is printed at the mark, for example "29,2%" or "BB"; empty for a gap
     */
    public record Point(BigDecimal value, String label) {

        /** A category for which there is no number. */
        public static final Point GAP = new Point(null, "");

        /** Whether there is no mark. */
        public boolean isGap() {
            return value == null;
        }
    }
}
