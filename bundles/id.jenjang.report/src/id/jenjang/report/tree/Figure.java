package id.jenjang.report.tree;

import id.jenjang.diagram.Graph;
import id.jenjang.diagram.Ground;
import id.jenjang.report.image.ImageFile;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

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

    /**
     * Boxes on levels, some below several others, such as one page of a performance cascade; for
     * paper at least as wide as high.
     *
     * @param graph what is drawn
     */
    public record Drawing(Graph graph) implements Picture {}

    /**
     * A picture together with all it could tell, for media in which readers open, search and filter
     * it; paper shows the picture.
     *
     * @param drawn what is drawn; no outline itself
     * @param items what can be opened, topmost first; never empty
     */
    public record Outline(Picture drawn, List<Item> items) implements Picture {

        /** An outline. */
        public Outline {
            items = List.copyOf(items);
        }
    }

    /**
     * A point of an outline with the points below it.
     *
     * @param ground colour of its level
     * @param title what it is, for example "Sasaran 1"; may be empty
     * @param name its name
     * @param note where else it is told; empty for most
     * @param measures its indicators
     * @param children the points below, in order
     */
    public record Item(
            Ground ground,
            String title,
            String name,
            String note,
            List<Measure> measures,
            List<Item> children) {

        /** A point. */
        public Item {
            measures = List.copyOf(measures);
            children = List.copyOf(children);
        }
    }

    /**
     * An indicator and how well its target was reached.
     *
     * @param name its name
     * @param figures what is told of it, as it stands behind the name; empty for nothing
     * @param predicate the word of the scale; empty when there is none
     * @param ground colour of the predicate
     */
    public record Measure(String name, List<Inline> figures, String predicate, Ground ground) {

        /** A measure. */
        public Measure {
            figures = List.copyOf(figures);
        }

        /** The same measure without figures. */
        public Measure named() {
            return new Measure(name, List.of(), predicate, ground);
        }

        /** All it tells, as plain text. */
        public String text() {
            String told = figures.stream().map(Inline::text).collect(Collectors.joining());
            String rated = predicate.isEmpty() ? "" : " (" + predicate + ")";
            return name + (told.isEmpty() ? "" : ": " + told) + rated;
        }
    }
}
