package id.jenjang.report.docx.internal.chart;

import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Figure.ChartKind;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The chart part of a chart: Word draws it from here and edits its numbers in the workbook beside
 * it. Numbers start at zero; there is no axis of values and there are no grid lines, as every mark
 * carries its label.
 */
public final class ChartPart {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CATEGORY_AXIS = "1";
    private static final String VALUE_AXIS = "2";

    private static final int FEW = 6;

    private final Figure.Chart chart;
    private final String language;
    private final XmlText xml = new XmlText();
    private final ChartText text;
    private final SeriesXml series;

    private ChartPart(Figure.Chart chart, String language) {
        this.chart = chart;
        this.language = language;
        this.text = new ChartText(xml, language);
        this.series = new SeriesXml(chart, xml, text);
    }

    /**
     * The content of the part.
     *
     * @param chart the chart
     * @param language language tag of its texts
     * @param workbook relationship of the part to its workbook
     */
    public static byte[] xml(Figure.Chart chart, String language, String workbook) {
        return new ChartPart(chart, language).write(workbook);
    }

    /** The parts of the workbook with the chart's numbers, by name. */
    public static Map<String, byte[]> workbook(Figure.Chart chart) {
        return ChartWorkbook.parts(chart);
    }

    private byte[] write(String workbook) {
        xml.open("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING, "xmlns:r", OFFICE);
        xml.val("c:date1904", 0).val("c:lang", language).val("c:roundedCorners", 0);
        xml.open("c:chart");
        title();
        xml.open("c:plotArea").empty("c:layout");
        plot();
        categoryAxis();
        valueAxis();
        xml.open("c:spPr").empty("a:noFill").close();
        xml.close();
        legend();
        xml.val("c:plotVisOnly", 1).val("c:dispBlanksAs", "gap");
        xml.close();
        xml.open("c:spPr").empty("a:noFill");
        xml.open("a:ln").empty("a:noFill").close().close();
        text.properties(ChartText.TEXT);
        xml.open("c:externalData", "r:id", workbook).val("c:autoUpdate", 0).close();
        return xml.close().bytes();
    }

    private void title() {
        var unit = PlainText.of(chart.unit());
        if (!unit.isEmpty()) {
            xml.open("c:title").open("c:tx");
            text.rich(unit, ChartText.TEXT);
            xml.close().val("c:overlay", 0).close();
        }
        xml.val("c:autoTitleDeleted", unit.isEmpty() ? 1 : 0);
    }

    private void plot() {
        if (chart.kind() == ChartKind.LINES) {
            xml.open("c:lineChart").val("c:grouping", "standard").val("c:varyColors", 0);
            series.write();
            xml.val("c:marker", 1);
        } else {
            boolean lying = chart.kind() == ChartKind.BARS;
            xml.open("c:barChart").val("c:barDir", lying ? "bar" : "col");
            xml.val("c:grouping", "clustered").val("c:varyColors", 0);
            series.write();
            xml.val("c:gapWidth", gap()).val("c:overlap", 0);
        }
        xml.val("c:axId", CATEGORY_AXIS).val("c:axId", VALUE_AXIS).close();
    }

    /** What stands free between categories, in hundredths of a column: few columns stay slim. */
    private int gap() {
        int columns = chart.categories().size() * chart.series().size();
        return chart.kind() == ChartKind.COLUMNS && columns <= FEW ? 150 : 60;
    }

    private void categoryAxis() {
        boolean lying = chart.kind() == ChartKind.BARS;
        xml.open("c:catAx").val("c:axId", CATEGORY_AXIS);
        xml.open("c:scaling").val("c:orientation", lying ? "maxMin" : "minMax").close();
        xml.val("c:delete", 0).val("c:axPos", lying ? "l" : "b");
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
        xml.val("c:tickLblPos", "low");
        xml.open("c:spPr").open("a:ln", "w", "9525");
        text.fill("8A929E");
        xml.close().close();
        text.properties(ChartText.TEXT);
        xml.val("c:crossAx", VALUE_AXIS).val("c:crosses", "autoZero").val("c:auto", 0);
        xml.val("c:lblAlgn", "ctr").val("c:lblOffset", 100).val("c:noMultiLvlLbl", 1).close();
    }

    private void valueAxis() {
        boolean lying = chart.kind() == ChartKind.BARS;
        xml.open("c:valAx").val("c:axId", VALUE_AXIS);
        xml.open("c:scaling").val("c:orientation", "minMax");
        if (chart.series().stream().noneMatch(ChartPart::reachesBelowZero)) {
            xml.val("c:min", 0);
        }
        xml.close().val("c:delete", 1).val("c:axPos", lying ? "t" : "l");
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
        xml.val("c:tickLblPos", "nextTo").val("c:crossAx", CATEGORY_AXIS);
        xml.val("c:crosses", "autoZero").val("c:crossBetween", "between").close();
    }

    private static boolean reachesBelowZero(Figure.Series one) {
        return one.points().stream()
                .anyMatch(p -> !p.isGap() && p.value().compareTo(BigDecimal.ZERO) < 0);
    }

    private void legend() {
        if (chart.series().size() > 1) {
            xml.open("c:legend").val("c:legendPos", "b").val("c:overlay", 0);
            text.properties(ChartText.TEXT);
            xml.close();
        }
    }
}
