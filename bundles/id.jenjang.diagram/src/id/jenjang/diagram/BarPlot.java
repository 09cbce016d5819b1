package id.jenjang.diagram;

import id.jenjang.diagram.ChartScene.Anchor;
import id.jenjang.diagram.ChartScene.Axis;
import id.jenjang.diagram.ChartScene.Bar;
import id.jenjang.diagram.ChartScene.Mark;
import id.jenjang.diagram.ChartScene.Text;

import java.util.ArrayList;
import java.util.List;

/** Lying bars beside the names of their categories. */
final class BarPlot implements Plot {

    /** The greatest part of the width that names may take. */
    private static final double NAMES = 0.42;

    private static final double GAP = 5;
    private static final double BAR_HEIGHT = 11;
    private static final double ROW_GAP = 9;

    private final ChartData chart;
    private final FontMetrics metrics;
    private final ValueRange range;
    private final List<List<String>> names;
    private final double left;
    private final double field;

    BarPlot(ChartData chart, double width, FontMetrics metrics) {
        this.chart = chart;
        this.metrics = metrics;
        this.range = ValueRange.of(chart);
        var wrapper = new TextWrapper(metrics, false, ChartLayout.TEXT_SIZE);
        this.names = chart.categories().stream().map(c -> wrapper.lines(c, width * NAMES)).toList();
        double widest = 0;
        for (var lines : names) {
            for (var line : lines) {
                widest = Math.max(widest, metrics.points(line, false, ChartLayout.TEXT_SIZE));
            }
        }
        double label = widestLabel() + GAP;
        this.left = widest + GAP + (range.least() < 0 ? label : 0);
        this.field = Math.max(width / 4, width - left - label);
    }

    private double widestLabel() {
        return chart.series().stream()
                .flatMap(s -> s.points().stream())
                .mapToDouble(p -> metrics.points(p.label(), false, ChartLayout.LABEL_SIZE))
                .max()
                .orElse(0);
    }

    @Override
    public double height() {
        double sum = 0;
        for (int c = 0; c < names.size(); c++) {
            sum += row(c);
        }
        return sum + GAP;
    }

    private double row(int category) {
        return ROW_GAP
                + Math.max(
                        names.get(category).size() * ChartLayout.LINE_HEIGHT,
                        chart.series().size() * BAR_HEIGHT);
    }

    @Override
    public List<Mark> marks(double top) {
        var marks = new ArrayList<Mark>();
        double y = top;
        for (int c = 0; c < names.size(); c++) {
            double middle = y + row(c) / 2;
            name(names.get(c), middle, marks);
            for (int s = 0; s < chart.series().size(); s++) {
                bar(s, c, middle, marks);
            }
            y += row(c);
        }
        marks.add(new Axis(new Line(x(0), top, x(0), y)));
        return marks;
    }

    private void name(List<String> lines, double middle, List<Mark> marks) {
        double base =
                middle - lines.size() * ChartLayout.LINE_HEIGHT / 2 + ChartLayout.TEXT_SIZE * 0.95;
        double edge = x(range.least()) - GAP - (range.least() < 0 ? widestLabel() + GAP : 0);
        for (var line : lines) {
            marks.add(new Text(line, edge, base, Anchor.END, ChartLayout.TEXT_SIZE));
            base += ChartLayout.LINE_HEIGHT;
        }
    }

    private void bar(int series, int category, double middle, List<Mark> marks) {
        var point = chart.series().get(series).points().get(category);
        if (point.isGap()) {
            return;
        }
        double top = middle + (series - chart.series().size() / 2.0) * BAR_HEIGHT;
        double zero = x(0);
        double end = x(point.value());
        marks.add(new Bar(Math.min(zero, end), top, Math.abs(end - zero), BAR_HEIGHT - 1, series));
        boolean negative = end < zero;
        marks.add(
                new Text(
                        point.label(),
                        negative ? end - GAP / 2 : end + GAP / 2,
                        top + BAR_HEIGHT / 2 + ChartLayout.LABEL_SIZE * 0.3,
                        negative ? Anchor.END : Anchor.START,
                        ChartLayout.LABEL_SIZE));
    }

    private double x(double value) {
        return left + range.part(value) * field;
    }
}
