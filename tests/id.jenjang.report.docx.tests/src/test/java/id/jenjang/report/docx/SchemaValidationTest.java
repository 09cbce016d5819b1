package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** All parts follow the OOXML schemas, and the validation can fail for each kind of part. */
class SchemaValidationTest {

    private static final DocxFile REPORT = DocxFile.of(Samples.report());
    private static final DocxFile CHARTS = DocxFile.of(ChartSamples.document());

    @Test
    void reportIsValid() {
        assertEquals(List.of(), SchemaValidation.errors(REPORT));
    }

    @Test
    void chartsAreValid() {
        assertEquals(List.of(), SchemaValidation.errors(CHARTS));
    }

    @Test
    void wrongChartIsReported() {
        var broken =
                CHARTS.changed(
                        "word/charts/chart2.xml", "<c:smooth val=\"0\"/>", "<c:smooth/><a/>");
        var errors = SchemaValidation.errors(broken);
        assertTrue(
                !errors.isEmpty() && errors.getFirst().startsWith("word/charts/chart2.xml: "),
                errors::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, <w:tblGrid>, <w:tblGrid w:bad=\"1\">",
        "word/styles.xml, <w:docDefaults>, <w:docDefaults><w:bad/>",
        "word/numbering.xml, upperRoman, romawi",
        "word/settings.xml, <w:compat>, <w:compat><w:bad/>",
        "word/header2.xml, Header, Header\" bad=\"1",
        "word/footer2.xml, begin, mulai",
    })
    void wrongPartIsReported(String part, String from, String to) {
        var errors = SchemaValidation.errors(REPORT.changed(part, from, to));
        assertTrue(
                !errors.isEmpty() && errors.getFirst().startsWith(part + ": "), errors::toString);
    }
}
