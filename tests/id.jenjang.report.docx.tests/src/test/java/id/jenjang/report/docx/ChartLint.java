package id.jenjang.report.docx;

import org.w3c.dom.Element;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what is wrong with the charts of a file: a chart or workbook that is not there, a workbook
 * that does not open, and a number or name that is not the same in both.
 */
final class ChartLint {

    private final DocxFile file;
    private final List<String> problems;

    private ChartLint(DocxFile file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    static void problems(DocxFile file, List<String> problems) {
        var lint = new ChartLint(file, problems);
        var targets = Relations.targets(file, "word/document.xml");
        var drawn = new ArrayList<String>();
        for (var chart : Xml.all(Xml.parse(file.document()), "c:chart")) {
            var id = chart.getAttribute("r:id");
            if (targets.containsKey(id)) {
                drawn.add(targets.get(id));
                lint.chart(targets.get(id));
            } else {
                problems.add("chart with unknown relationship " + id);
            }
        }
        file.parts().keySet().stream()
                .filter(p -> p.startsWith("word/charts/chart"))
                .filter(p -> !drawn.contains(p))
                .forEach(p -> problems.add(p + " stands nowhere"));
    }

    private void chart(String part) {
        if (!file.parts().containsKey(part)) {
            problems.add("missing part " + part);
            return;
        }
        var root = Xml.parse(file.parts().get(part));
        var id = Xml.value(root, "r:id", "c:externalData");
        var workbook = Relations.targets(file, part).get(id);
        if (workbook == null || !file.workbooks().containsKey(workbook)) {
            problems.add(part + " without its workbook");
            return;
        }
        compare(part, root, Sheet.cells(file.workbooks().get(workbook)));
    }

    /** Holds every cached value of the chart against the cell it says it is taken from. */
    private void compare(String part, Element root, Map<String, String> cells) {
        for (var kind : List.of("c:strRef", "c:numRef")) {
            for (var reference : Xml.all(root, kind)) {
                var first = Xml.at(reference, "c:f").getTextContent();
                var start = first.replaceAll("^Data!|:.*$|[$]", "");
                int row = Integer.parseInt(start.replaceAll("[A-Z]", ""));
                for (var point : Xml.all(reference, "c:pt")) {
                    int index = Integer.parseInt(point.getAttribute("idx"));
                    var cell = start.replaceAll("[0-9]", "") + (row + index);
                    var value = Xml.at(point, "c:v").getTextContent();
                    if (!same(value, cells.get(cell), kind.equals("c:numRef"))) {
                        problems.add(
                                part + ": " + value + " is not " + cells.get(cell) + " of " + cell);
                    }
                }
            }
        }
    }

    private static boolean same(String value, String cell, boolean number) {
        return number && cell != null
                ? new BigDecimal(value).compareTo(new BigDecimal(cell)) == 0
                : value.equals(cell);
    }
}
