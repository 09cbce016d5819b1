package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The whole report of the example as Word would receive it. */
class DumaiReportTest {

    private static final DocxFile REPORT = DocxFile.of(Dumai.report());

    @Test
    void hasNothingWordWouldRefuse() {
        assertEquals(List.of(), DocxLint.problems(REPORT));
    }

    @Test
    void followsTheSchemas() {
        assertEquals(List.of(), SchemaValidation.errors(REPORT));
    }

    @Test
    void everyEntryOfContentsAndListsHasAPageNumber() {
        var missing =
                Xml.all(Xml.parse(REPORT.document()), "w:hyperlink").stream()
                        .filter(
                                link ->
                                        !Xml.all(link, "w:t")
                                                .getLast()
                                                .getTextContent()
                                                .matches("[ivxl]+|[0-9]+"))
                        .map(link -> link.getAttribute("w:anchor"))
                        .toList();
        assertEquals(List.of(), missing);
    }
}
