package id.jenjang.report.docx.internal.chart;

import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Figure;

import java.util.Map;
import java.util.TreeMap;

/**
 * The workbook in which Word edits the numbers of a chart: one sheet, categories down the first
 * column, a column for each series. Numbers stand there in full.
 */
final class ChartWorkbook {

    /** Name of the sheet. */
    static final String SHEET = "Data";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LETTERS = 26;

    private ChartWorkbook() {}

    /** The parts of the workbook by name, in order. */
    static Map<String, byte[]> parts(Figure.Chart chart) {
        var parts = new TreeMap<String, byte[]>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/_rels/workbook.xml.rels", workbookRelations());
        parts.put("xl/styles.xml", styles());
        parts.put("xl/worksheets/sheet1.xml", sheet(chart));
        return parts;
    }

    /** The place of a cell, both counted from 0, for example "B2". */
    static String cell(int column, int row) {
        return column(column) + (row + 1);
    }

    /** The name of a column counted from 0: A, B, ... Z, AA. */
    static String column(int column) {
        var last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : column(column / LETTERS - 1) + last;
    }

    private static byte[] types() {
        var xml = new XmlText();
        xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        type(xml, "/xl/workbook.xml", "sheet.main+xml");
        type(xml, "/xl/styles.xml", "styles+xml");
        type(xml, "/xl/worksheets/sheet1.xml", "worksheet+xml");
        return xml.close().bytes();
    }

    private static void type(XmlText xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", TYPE + type);
    }

    private static byte[] relation(String type, String target) {
        var xml = new XmlText().open("Relationships", "xmlns", RELATIONS);
        relate(xml, "rId1", type, target);
        return xml.close().bytes();
    }

    private static byte[] workbookRelations() {
        var xml = new XmlText().open("Relationships", "xmlns", RELATIONS);
        relate(xml, "rId1", "worksheet", "worksheets/sheet1.xml");
        relate(xml, "rId2", "styles", "styles.xml");
        return xml.close().bytes();
    }

    private static void relate(XmlText xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", OFFICE + "/" + type, "Target", target);
    }

    private static byte[] workbook() {
        var xml = new XmlText().open("workbook", "xmlns", MAIN, "xmlns:r", OFFICE);
        xml.open("sheets").empty("sheet", "name", SHEET, "sheetId", "1", "r:id", "rId1").close();
        return xml.close().bytes();
    }

    /** The least that Excel wants to find in a style sheet. */
    private static byte[] styles() {
        var xml = new XmlText().open("styleSheet", "xmlns", MAIN);
        xml.open("fonts", "count", "1").open("font").empty("sz", "val", "10");
        xml.empty("name", "val", "Arial").close().close();
        xml.open("fills", "count", "2");
        xml.open("fill").empty("patternFill", "patternType", "none").close();
        xml.open("fill").empty("patternFill", "patternType", "gray125").close().close();
        xml.open("borders", "count", "1").open("border");
        xml.empty("left").empty("right").empty("top").empty("bottom").empty("diagonal");
        xml.close().close();
        var plain = new String[] {"numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0"};
        xml.open("cellStyleXfs", "count", "1").empty("xf", plain).close();
        xml.open("cellXfs", "count", "1").empty("xf", plain).close();
        return xml.close().bytes();
    }

    private static byte[] sheet(Figure.Chart chart) {
        var xml = new XmlText().open("worksheet", "xmlns", MAIN).open("sheetData");
        xml.open("row", "r", "1");
        for (int s = 0; s < chart.series().size(); s++) {
            text(xml, cell(s + 1, 0), chart.series().get(s).name());
        }
        xml.close();
        for (int c = 0; c < chart.categories().size(); c++) {
            xml.open("row", "r", String.valueOf(c + 2));
            text(xml, cell(0, c + 1), chart.categories().get(c));
            for (int s = 0; s < chart.series().size(); s++) {
                number(xml, cell(s + 1, c + 1), chart.series().get(s).points().get(c));
            }
            xml.close();
        }
        return xml.close().close().bytes();
    }

    private static void text(XmlText xml, String place, String text) {
        xml.open("c", "r", place, "t", "inlineStr");
        xml.open("is").leaf("t", PlainText.of(text)).close().close();
    }

    private static void number(XmlText xml, String place, Figure.Point point) {
        if (!point.isGap()) {
            xml.open("c", "r", place).leaf("v", number(point)).close();
        }
    }

    /** The number of a point as spreadsheets write it. */
    static String number(Figure.Point point) {
        return point.value().stripTrailingZeros().toPlainString();
    }
}
