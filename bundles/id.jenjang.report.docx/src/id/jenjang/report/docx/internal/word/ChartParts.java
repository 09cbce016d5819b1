package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.chart.ChartPart;
import id.jenjang.report.tree.Figure;

import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the charts of a document and adds them as parts, each with its workbook. */
final class ChartParts {

    private static final String CHART =
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String WORKBOOK_ID = "rId1";

    private final List<Figure.Chart> charts = new ArrayList<>();

    /** Takes a chart and gives the id of the relationship the document will have to it. */
    String add(Figure.Chart chart) {
        charts.add(chart);
        return "bagan" + charts.size();
    }

    /**
     * Adds the parts of all charts taken.
     *
     * @param owner the part they stand in
     * @param language language tag of their texts
     */
    void addTo(Part owner, String language) throws Docx4JException {
        for (int i = 0; i < charts.size(); i++) {
            int number = i + 1;
            var chart = charts.get(i);
            var part =
                    part(
                            "/word/charts/chart" + number + ".xml",
                            CHART,
                            Namespaces.SPREADSHEETML_CHART,
                            ChartPart.xml(chart, language, WORKBOOK_ID));
            owner.addTargetPart(part, "bagan" + number);
            part.addTargetPart(
                    part(
                            "/word/embeddings/chart" + number + ".xlsx",
                            WORKBOOK,
                            Namespaces.EMBEDDED_PKG,
                            zip(ChartPart.workbook(chart))),
                    WORKBOOK_ID);
        }
    }

    private static BinaryPart part(String name, String type, String relation, byte[] content)
            throws InvalidFormatException {
        var part = new BinaryPart(new PartName(name));
        part.setContentType(new ContentType(type));
        part.setRelationshipType(relation);
        part.setBinaryData(content);
        return part;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws Docx4JException {
        var bytes = new ByteArrayOutputStream();
        try {
            PinnedZip.write(parts, bytes);
        } catch (IOException e) {
            throw new Docx4JException("zip", e);
        }
        return bytes.toByteArray();
    }
}
