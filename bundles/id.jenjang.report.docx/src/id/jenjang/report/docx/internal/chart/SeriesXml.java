package id.jenjang.report.docx.internal.chart;

import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Figure.ChartKind;

import java.util.List;

/**
 * Writes the series of a chart: colours that differ in brightness as well, so that they can be told
 * apart on a grey print, and a label at each mark.
 */
final class SeriesXml {

    private static final List<String> TONES = List.of("B4C4DE", "1F3864", "C9882B", "3E7C7B");
    private static final String ALONE = "1F3864";
    private static final String LINE_WIDTH = "19050";
    private static final String PLAIN = "General";

    private final Figure.Chart chart;
    private final XmlText xml;
    private final ChartText text;

    SeriesXml(Figure.Chart chart, XmlText xml, ChartText text) {
        this.chart = chart;
        this.xml = xml;
        this.text = text;
    }

    void write() {
        for (int s = 0; s < chart.series().size(); s++) {
            series(s);
        }
    }

    private void series(int index) {
        var series = chart.series().get(index);
        boolean lines = chart.kind() == ChartKind.LINES;
        xml.open("c:ser").val("c:idx", index).val("c:order", index);
        xml.open("c:tx").open("c:strRef").leaf("c:f", range(index + 1, 0, 0));
        xml.open("c:strCache").val("c:ptCount", 1);
        xml.open("c:pt", "idx", "0").leaf("c:v", PlainText.of(series.name()));
        xml.close().close().close().close();
        look(index, lines);
        labels(series, index);
        categories();
        numbers(series, index);
        if (lines) {
            xml.val("c:smooth", 0);
        }
        xml.close();
    }

    private void look(int index, boolean line) {
        var color = chart.series().size() == 1 ? ALONE : TONES.get(index % TONES.size());
        xml.open("c:spPr");
        if (line) {
            xml.open("a:ln", "w", LINE_WIDTH, "cap", "rnd");
            text.fill(color);
            xml.empty("a:round").close().close();
            xml.open("c:marker").val("c:symbol", "circle").val("c:size", 5);
            xml.open("c:spPr");
            text.fill(color);
            xml.open("a:ln").empty("a:noFill").close().close().close();
        } else {
            text.fill(color);
            xml.close().val("c:invertIfNegative", 0);
        }
    }

    private void labels(Figure.Series series, int index) {
        var formats = series.points().stream().map(LabelFormat::of).toList();
        var usual = formats.stream().flatMap(f -> f.stream()).findFirst().orElse(PLAIN);
        xml.open("c:dLbls");
        for (int p = 0; p < formats.size(); p++) {
            var point = series.points().get(p);
            if (point.isGap() || formats.get(p).filter(usual::equals).isPresent()) {
                continue;
            }
            xml.open("c:dLbl").val("c:idx", p);
            if (formats.get(p).isEmpty()) {
                xml.open("c:tx");
                text.rich(PlainText.of(point.label()), ChartText.LABEL);
                xml.close();
            }
            label(formats.get(p).orElse(PLAIN), index);
            xml.close();
        }
        label(usual, index);
        xml.close();
    }

    private void label(String format, int index) {
        xml.empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        xml.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
        text.properties(ChartText.LABEL);
        xml.val("c:dLblPos", place(index)).val("c:showLegendKey", 0).val("c:showVal", 1);
        xml.val("c:showCatName", 0).val("c:showSerName", 0).val("c:showPercent", 0);
        xml.val("c:showBubbleSize", 0);
    }

    private String place(int index) {
        if (chart.kind() != ChartKind.LINES) {
            return "outEnd";
        }
        return index % 2 == 0 ? "t" : "b";
    }

    private void categories() {
        int count = chart.categories().size();
        xml.open("c:cat").open("c:strRef").leaf("c:f", range(0, 1, count));
        xml.open("c:strCache").val("c:ptCount", count);
        for (int c = 0; c < count; c++) {
            point(c, PlainText.of(chart.categories().get(c)));
        }
        xml.close().close().close();
    }

    private void numbers(Figure.Series series, int index) {
        int count = series.points().size();
        xml.open("c:val").open("c:numRef").leaf("c:f", range(index + 1, 1, count));
        xml.open("c:numCache").leaf("c:formatCode", PLAIN).val("c:ptCount", count);
        for (int p = 0; p < count; p++) {
            if (!series.points().get(p).isGap()) {
                point(p, ChartWorkbook.number(series.points().get(p)));
            }
        }
        xml.close().close().close();
    }

    private void point(int index, String value) {
        xml.open("c:pt", "idx", String.valueOf(index)).leaf("c:v", value).close();
    }

    /** A stretch of one column of the sheet, rows counted from 0. */
    private static String range(int column, int first, int last) {
        var name = ChartWorkbook.SHEET + "!$" + ChartWorkbook.column(column) + "$" + (first + 1);
        return first == last && first == 0
                ? name
                : name + ":$" + ChartWorkbook.column(column) + "$" + (last + 1);
    }
}
