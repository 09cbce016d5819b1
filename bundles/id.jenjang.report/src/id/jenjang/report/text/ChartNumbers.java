package id.jenjang.report.text;

import id.jenjang.diagram.ChartData;
import id.jenjang.report.tree.Figure;

/** A chart of a document as numbers to draw, its texts fit for printing. */
public final class ChartNumbers {

    /** Beyond this a number only says that it is beyond all others. */
    private static final double GREATEST = 1e300;

    private ChartNumbers() {}

    /** What is drawn for a chart; doubles are exact enough for the place of a mark. */
    public static ChartData of(Figure.Chart chart) {
        return new ChartData(
                switch (chart.kind()) {
                    case COLUMNS -> ChartData.Kind.COLUMNS;
                    case LINES -> ChartData.Kind.LINES;
                    case BARS -> ChartData.Kind.BARS;
                },
                chart.categories().stream().map(PlainText::of).toList(),
                chart.series().stream().map(ChartNumbers::series).toList(),
                PlainText.of(chart.unit()));
    }

    private static ChartData.Series series(Figure.Series series) {
        return new ChartData.Series(
                PlainText.of(series.name()),
                series.points().stream().map(ChartNumbers::point).toList());
    }

    private static ChartData.Point point(Figure.Point point) {
        return new ChartData.Point(
                point.isGap()
                        ? Double.NaN
                        : Math.clamp(point.value().doubleValue(), -GREATEST, GREATEST),
                PlainText.of(point.label()));
    }
}
