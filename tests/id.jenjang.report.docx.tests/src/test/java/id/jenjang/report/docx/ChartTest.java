package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** Charts in Word: their parts, the workbooks their numbers are edited in, and their size. */
class ChartTest {

    private static final DocxFile FILE = DocxFile.of(ChartSamples.document());

    @ParameterizedTest
    @CsvSource({"1, kolom", "2, garis", "3, batang", "4, predikat"})
    void chartOfEachKind(int number, String name) {
        Golden.assertMatches("bagan-" + name, Xml.indented(FILE.parts().get(part(number))));
    }

    @Test
    void chartsAreClean() {
        assertEquals(List.of(), DocxLint.problems(FILE));
    }

    @Test
    void sameTreeGivesSameBytes() {
        assertArrayEquals(
                DocxFile.bytes(ChartSamples.document()), DocxFile.bytes(ChartSamples.document()));
    }

    @Test
    void workbookHoldsTheNumbersInFull() {
        assertEquals(
                Map.ofEntries(
                        Map.entry("B1", "Target"),
                        Map.entry("C1", "Realisasi"),
                        Map.entry("A2", "2021"),
                        Map.entry("B2", "29.2"),
                        Map.entry("C2", "30.125"),
                        Map.entry("A3", "2022"),
                        Map.entry("B3", "31"),
                        Map.entry("C3", "0"),
                        Map.entry("A4", "2023"),
                        Map.entry("B4", "33.75"),
                        Map.entry("A5", "2024"),
                        Map.entry("B5", "41.7")),
                Sheet.cells(FILE.workbooks().get("word/embeddings/chart1.xlsx")));
    }

    @Test
    void pictureTellsItsTextAlternative() {
        var properties = Xml.all(Xml.parse(FILE.document()), "wp:docPr").getFirst();
        assertEquals("Gambar 1.1", properties.getAttribute("name").replace('\u00a0', ' '));
        assertEquals("Uraian bagan 1 dalam kata.", properties.getAttribute("descr"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/document.xml | r:id=\"bagan2\" | r:id=\"bagan9\" | chart with unknown"
                        + " relationship bagan9",
                "word/document.xml | r:id=\"bagan2\" | r:id=\"bagan1\" |"
                        + " word/charts/chart2.xml stands nowhere",
                "word/charts/chart1.xml | <c:externalData r:id=\"rId1\"> |"
                        + " <c:externalData r:id=\"rId2\"> |"
                        + " word/charts/chart1.xml without its workbook",
                "word/charts/chart1.xml | <c:v>29.2</c:v> | <c:v>92.2</c:v> |"
                        + " word/charts/chart1.xml: 92.2 is not 29.2 of B2",
                "word/charts/chart1.xml | <c:v>Target</c:v> | <c:v>Sasaran</c:v> |"
                        + " word/charts/chart1.xml: Sasaran is not Target of B1",
            })
    void whatIsWrongWithAChartIsFound(String part, String from, String to, String problem) {
        var problems = DocxLint.problems(FILE.changed(part, from, to));
        assertTrue(problems.contains(problem), () -> problem + " expected in " + problems);
    }

    private static String part(int number) {
        return "word/charts/chart" + number + ".xml";
    }
}
