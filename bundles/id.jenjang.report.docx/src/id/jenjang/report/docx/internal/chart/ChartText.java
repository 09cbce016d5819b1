package id.jenjang.report.docx.internal.chart;

/** Writes text and colours of a chart: Arial, small, dark. */
final class ChartText {

    /** Size of names, in hundredths of a point. */
    static final int TEXT = 800;

    /** Size of the labels at the marks, in hundredths of a point. */
    static final int LABEL = 750;

    private static final String INK = "1F1F1F";

    private final XmlText xml;
    private final String language;

    ChartText(XmlText xml, String language) {
        this.xml = xml;
        this.language = language;
    }

    /** The look of text that Word itself writes. */
    void properties(int size) {
        xml.open("c:txPr").empty("a:bodyPr", "wrap", size == LABEL ? "none" : "square");
        xml.empty("a:lstStyle").open("a:p").open("a:pPr");
        look("a:defRPr", size);
        xml.close().empty("a:endParaRPr", "lang", language).close().close();
    }

    /** A text given word by word. */
    void rich(String content, int size) {
        xml.open("c:rich").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
        look("a:defRPr", size);
        xml.close().open("a:r");
        look("a:rPr", size);
        xml.leaf("a:t", content).close().close().close();
    }

    private void look(String element, int size) {
        if (element.equals("a:rPr")) {
            xml.open(element, "lang", language, "sz", String.valueOf(size), "b", "0");
        } else {
            xml.open(element, "sz", String.valueOf(size), "b", "0");
        }
        fill(INK);
        xml.empty("a:latin", "typeface", "Arial").empty("a:cs", "typeface", "Arial").close();
    }

    /** A plain colour. */
    void fill(String color) {
        xml.open("a:solidFill").val("a:srgbClr", color).close();
    }
}
