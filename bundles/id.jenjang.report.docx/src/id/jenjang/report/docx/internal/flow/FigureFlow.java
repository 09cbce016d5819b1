package id.jenjang.report.docx.internal.flow;

import id.jenjang.diagram.ChartData;
import id.jenjang.diagram.ChartLayout;
import id.jenjang.diagram.FontMetrics;
import id.jenjang.diagram.Frame;
import id.jenjang.diagram.GraphLayout;
import id.jenjang.diagram.Node;
import id.jenjang.diagram.TreeLayout;
import id.jenjang.report.text.ChartNumbers;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Figure;

import java.util.List;

/** Draws a figure as large as the text area allows and puts its caption below. */
final class FigureFlow {

    private static final double TWIPS = 20;

    /** Leaves room on a page for a heading, a line of text and the caption. */
    private static final double GREATEST_HEIGHT = 600;

    private static final double GREATEST_HEIGHT_LANDSCAPE = 330;
    private static final int LANDSCAPE_WIDTH = 11000;
    private static final double GREATEST_CHART_WIDTH = 460;

    /** Word keeps a little room around what it draws. */
    private static final double CHART_MARGIN = 14;

    /** Landscape paper of size A3. */
    private static final double GREATEST_HEIGHT_LARGE = 565;

    private static final int LARGE_WIDTH = 20000;

    private final CaptionFlow captions;

    FigureFlow(CaptionFlow captions) {
        this.captions = captions;
    }

    List<FlowBlock> figure(Figure figure, int width) {
        var picture =
                new Span.Picture(
                        drawn(figure.picture(), frame(width)),
                        PlainText.of(figure.caption().label()),
                        PlainText.of(figure.alternative()));
        return List.of(
                FlowParagraph.of(WordStyle.FIGURE, List.of(picture)),
                captions.caption(figure.caption()));
    }

    private static Drawn drawn(Figure.Picture picture, Frame frame) {
        return switch (picture) {
            case Figure.BoxTree tree ->
                    new Drawn.Shapes(
                            new TreeLayout(FontMetrics.sans()).layout(node(tree.root()), frame));
            case Figure.Image image ->
                    Drawn.Photo.within(image.file(), frame.width(), frame.height());
            case Figure.Chart chart -> chart(chart, frame);
            case Figure.Drawing drawing ->
                    new Drawn.Shapes(new GraphLayout().layout(drawing.graph(), frame));
            case Figure.Outline outline -> drawn(outline.drawn(), frame);
        };
    }

    /** Word draws the chart, but leaves as much room as a drawing of our own would take. */
    private static Drawn chart(Figure.Chart chart, Frame frame) {
        double width = Math.min(frame.width(), GREATEST_CHART_WIDTH);
        var layout = new ChartLayout(FontMetrics.sans());
        var numbers = ChartNumbers.of(chart);
        double height = Math.min(layout.height(numbers, width) + CHART_MARGIN, frame.height());
        boolean lying = layout.kind(numbers, width) == ChartData.Kind.BARS;
        return new Drawn.NumberChart(lying ? lying(chart) : chart, width, height);
    }

    private static Figure.Chart lying(Figure.Chart chart) {
        return new Figure.Chart(
                Figure.ChartKind.BARS, chart.categories(), chart.series(), chart.unit());
    }

    private static Frame frame(int width) {
        double height =
                width > LARGE_WIDTH
                        ? GREATEST_HEIGHT_LARGE
                        : width > LANDSCAPE_WIDTH ? GREATEST_HEIGHT_LANDSCAPE : GREATEST_HEIGHT;
        return new Frame(width / TWIPS, height);
    }

    private static Node node(Figure.Box box) {
        return new Node(
                lines(box.title()),
                lines(box.text()),
                box.children().stream().map(FigureFlow::node).toList());
    }

    private static String lines(String text) {
        return String.join("\n", text.lines().map(PlainText::of).toList());
    }
}
