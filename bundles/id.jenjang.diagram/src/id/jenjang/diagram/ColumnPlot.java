package id.jenjang.diagram;

import id.jenjang.diagram.ChartData.Kind;
import id.jenjang.diagram.ChartData.Point;
import id.jenjang.diagram.ChartScene.Anchor;
import id.jenjang.diagram.ChartScene.Axis;
import id.jenjang.diagram.ChartScene.Bar;
import id.jenjang.diagram.ChartScene.Mark;
import id.jenjang.diagram.ChartScene.Path;
import id.jenjang.diagram.ChartScene.Spot;
import id.jenjang.diagram.ChartScene.Text;

import java.util.ArrayList;
import java.util.List;

/** Columns or lines above categories that stand side by side. */
final class ColumnPlot implements Plot {

    private static final double FIELD = 105;
    private static final double HEADROOM = 12;
    private static final double CATEGORY_GAP = 3;

    /** The part of a category's width its columns leave free. */
    private static final double FREE = 0.36;

    private static final double WIDEST_COLUMN = 46;
    private static final double LABEL_GAP = 3;

    /** Least space between what stands side by side. */
    private static final double LABEL_SPACE = 1.5;

    private static final double SPOT_GAP = 5;

    private final ChartData chart;
    private final FontMetrics metrics;
    private final double slot;
    private final ValueRange range;
    private final List<List<String>> names;
    private final double below;

    ColumnPlot(ChartData chart, double width, FontMetrics metrics) {
        this.chart = chart;
        this.metrics = metrics;
        this.slot = width / chart.categories().size();
        this.range = ValueRange.of(chart);
        var wrapper = new TextWrapper(metrics, false, ChartLayout.TEXT_SIZE);
        this.names = chart.categories().stream().map(c -> wrapper.lines(c, slot * 0.94)).toList();
        this.below = range.least() < 0 || chart.kind() == Kind.LINES ? HEADROOM : 0;
    }

    /** Whether the number at a column would run into what stands beside it. */
    boolean isCrowded() {
        for (int c = 0; c < names.size(); c++) {
            for (int s = 0; s < chart.series().size(); s++) {
                var point = point(s, c);
                boolean last = s + 1 == chart.series().size();
                if (!point.isGap() && (labelWidth(point) > slot || !last && touches(s, c))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a number touches the next one, or the lower of both the higher column. */
    private boolean touches(int series, int category) {
        var one = point(series, category);
        var next = point(series + 1, category);
        if (next.isGap()) {
            return false;
        }
        double between = y(one.value(), 0) - y(next.value(), 0);
        if (Math.abs(between) < ChartLayout.LABEL_SIZE) {
            return (labelWidth(one) + labelWidth(next)) / 2 + LABEL_SPACE > columnWidth();
        }
        return labelWidth(between > 0 ? one : next) / 2 > columnWidth() / 2 + LABEL_SPACE;
    }

    private double labelWidth(Point point) {
        return metrics.points(point.label(), false, ChartLayout.LABEL_SIZE);
    }

    private double columnWidth() {
        return Math.min(WIDEST_COLUMN, slot * (1 - FREE) / chart.series().size());
    }

    @Override
    public double height() {
        int lines = names.stream().mapToInt(List::size).max().orElse(0);
        return HEADROOM
                + FIELD
                + below
                + CATEGORY_GAP
                + lines * ChartLayout.LINE_HEIGHT
                + CATEGORY_GAP;
    }

    @Override
    public List<Mark> marks(double top) {
        var marks = new ArrayList<Mark>();
        double ceiling = top + HEADROOM;
        double zero = y(0, ceiling);
        marks.add(new Axis(new Line(0, zero, slot * names.size(), zero)));
        for (int s = 0; s < chart.series().size(); s++) {
            if (chart.kind() == Kind.LINES) {
                path(s, ceiling, marks);
            } else {
                columns(s, ceiling, marks);
            }
        }
        double base = ceiling + FIELD + below + CATEGORY_GAP + ChartLayout.TEXT_SIZE;
        for (int c = 0; c < names.size(); c++) {
            double y = base;
            for (var line : names.get(c)) {
                marks.add(text(line, middle(c), y, ChartLayout.TEXT_SIZE));
                y += ChartLayout.LINE_HEIGHT;
            }
        }
        return marks;
    }

    private void columns(int series, double ceiling, List<Mark> marks) {
        int count = chart.series().size();
        double width = columnWidth();
        double zero = y(0, ceiling);
        for (int c = 0; c < names.size(); c++) {
            var point = point(series, c);
            if (point.isGap()) {
                continue;
            }
            double x = middle(c) + (series - count / 2.0) * width;
            double y = y(point.value(), ceiling);
            marks.add(new Bar(x, Math.min(y, zero), width, Math.abs(y - zero), series));
            double base = y > zero ? y + LABEL_GAP + ChartLayout.LABEL_SIZE : y - LABEL_GAP;
            marks.add(text(point.label(), x + width / 2, base, ChartLayout.LABEL_SIZE));
        }
    }

    /** The line of a series; labels of the first stand above it, those of the second below. */
    private void path(int series, double ceiling, List<Mark> marks) {
        var run = new ArrayList<Spot>();
        var above = new ArrayList<Mark>();
        for (int c = 0; c < names.size(); c++) {
            var point = point(series, c);
            if (point.isGap()) {
                draw(run, series, marks);
                continue;
            }
            var spot = new Spot(middle(c), y(point.value(), ceiling), series);
            run.add(spot);
            above.add(spot);
            double base =
                    series % 2 == 0
                            ? spot.y() - SPOT_GAP
                            : spot.y() + SPOT_GAP + ChartLayout.LABEL_SIZE;
            above.add(text(point.label(), spot.x(), base, ChartLayout.LABEL_SIZE));
        }
        draw(run, series, marks);
        marks.addAll(above);
    }

    private static void draw(List<Spot> run, int series, List<Mark> marks) {
        if (run.size() > 1) {
            marks.add(new Path(run, series));
        }
        run.clear();
    }

    private Point point(int series, int category) {
        return chart.series().get(series).points().get(category);
    }

    private double middle(int category) {
        return (category + 0.5) * slot;
    }

    private double y(double value, double ceiling) {
        return ceiling + (1 - range.part(value)) * FIELD;
    }

    private static Text text(String text, double x, double y, double size) {
        return new Text(text, x, y, Anchor.MIDDLE, size);
    }
}
