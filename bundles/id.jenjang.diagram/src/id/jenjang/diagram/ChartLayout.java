package id.jenjang.diagram;

import id.jenjang.diagram.ChartData.Kind;
import id.jenjang.diagram.ChartScene.Anchor;
import id.jenjang.diagram.ChartScene.Bar;
import id.jenjang.diagram.ChartScene.Mark;
import id.jenjang.diagram.ChartScene.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a chart of a given width. The height follows from what has to be written: longer names
 * make a higher chart. Numbers are drawn from zero, so that lengths can be compared; their values
 * are read from the labels at the marks.
 */
public final class ChartLayout {

    static final double TEXT_SIZE = 8;
    static final double LABEL_SIZE = 7.5;
    static final double LINE_HEIGHT = 1.2 * TEXT_SIZE;

    private static final double UNIT_HEIGHT = 15;
    private static final double LEGEND_HEIGHT = 18;
    private static final double SAMPLE = 7;
    private static final double SAMPLE_GAP = 4;
    private static final double LEGEND_GAP = 18;

    private final FontMetrics metrics;

    /**
     * @param metrics widths of characters; never null
     */
    public ChartLayout(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /** Height in points of a chart of a width in points. */
    public double height(ChartData chart, double width) {
        return top(chart) + plot(chart, width).height() + bottom(chart);
    }

    /** The chart drawn at a width in points. */
    public ChartScene layout(ChartData chart, double width) {
        var marks = new ArrayList<Mark>();
        if (!chart.unit().isEmpty()) {
            marks.add(new Text(chart.unit(), width / 2, LINE_HEIGHT, Anchor.MIDDLE, TEXT_SIZE));
        }
        var plot = plot(chart, width);
        marks.addAll(plot.marks(top(chart)));
        double height = height(chart, width);
        if (chart.series().size() > 1) {
            legend(chart, width, height - LEGEND_HEIGHT / 2 + SAMPLE / 2, marks);
        }
        return new ChartScene(width, height, marks);
    }

    /** How a chart is drawn at a width: crowded columns lie down as bars. */
    public Kind kind(ChartData chart, double width) {
        boolean crowded =
                chart.kind() == Kind.COLUMNS && new ColumnPlot(chart, width, metrics).isCrowded();
        return crowded ? Kind.BARS : chart.kind();
    }

    private Plot plot(ChartData chart, double width) {
        return kind(chart, width) == Kind.BARS
                ? new BarPlot(chart, width, metrics)
                : new ColumnPlot(chart, width, metrics);
    }

    private static double top(ChartData chart) {
        return chart.unit().isEmpty() ? 0 : UNIT_HEIGHT;
    }

    private static double bottom(ChartData chart) {
        return chart.series().size() > 1 ? LEGEND_HEIGHT : 0;
    }

    private void legend(ChartData chart, double width, double base, List<Mark> marks) {
        double whole = -LEGEND_GAP;
        for (var series : chart.series()) {
            whole += SAMPLE + SAMPLE_GAP + metrics.points(series.name(), false, TEXT_SIZE);
            whole += LEGEND_GAP;
        }
        double x = Math.max(0, (width - whole) / 2);
        int tone = 0;
        for (var series : chart.series()) {
            marks.add(new Bar(x, base - SAMPLE, SAMPLE, SAMPLE, tone++));
            x += SAMPLE + SAMPLE_GAP;
            marks.add(new Text(series.name(), x, base, Anchor.START, TEXT_SIZE));
            x += metrics.points(series.name(), false, TEXT_SIZE) + LEGEND_GAP;
        }
    }
}
