package id.jenjang.report.docx;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.util.ArrayList;
import java.util.List;

/**
 * Validates the parts of a file against the OOXML schemas. Drawing groups and invisible content
 * controls are newer than those schemas, so the content of graphic frames is taken out first, as
 * are what belongs to a namespace that a reader may ignore, and the attribute that says so.
 */
final class SchemaValidation {

    static {
        // XmlBeans asks for a logger; without a provider log4j would complain on the console
        System.setProperty(
                "log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }

    private SchemaValidation() {}

    /** Errors of all parts as "part: message"; empty for a valid file. */
    static List<String> errors(DocxFile file) {
        var errors = new ArrayList<String>();
        file.parts()
                .forEach(
                        (name, xml) -> {
                            if (name.startsWith("word/") && name.endsWith(".xml")) {
                                validate(
                                        name,
                                        parse(
                                                name,
                                                xml.replaceFirst(" mc:Ignorable=\"[^\"]*\"", "")),
                                        errors);
                            }
                        });
        return errors;
    }

    private static XmlObject parse(String name, String xml) {
        try {
            return switch (name.replaceAll("[_\\d]", "")) {
                case "word/document.xml" ->
                        DocumentDocument.Factory.parse(
                                xml.replaceAll("(?s)<wpg:wgp( [^>]*)?>.*?</wpg:wgp>", "")
                                        .replaceAll("<w15:[^>]*/>", ""));
                case "word/charts/chart.xml" -> ChartSpaceDocument.Factory.parse(xml);
                case "word/styles.xml" -> StylesDocument.Factory.parse(xml);
                case "word/numbering.xml" -> NumberingDocument.Factory.parse(xml);
                case "word/settings.xml" -> SettingsDocument.Factory.parse(xml);
                case "word/footnotes.xml" -> FootnotesDocument.Factory.parse(xml);
                case "word/header.xml" -> HdrDocument.Factory.parse(xml);
                case "word/footer.xml" -> FtrDocument.Factory.parse(xml);
                default -> throw new IllegalArgumentException("no schema for " + name);
            };
        } catch (XmlException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static void validate(String name, XmlObject part, List<String> errors) {
        var found = new ArrayList<XmlError>();
        if (!part.validate(new XmlOptions().setErrorListener(found))) {
            found.forEach(e -> errors.add(name + ": " + e.getMessage()));
        }
    }
}
