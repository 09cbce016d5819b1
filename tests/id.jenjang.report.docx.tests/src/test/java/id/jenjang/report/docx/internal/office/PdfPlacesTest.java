package id.jenjang.report.docx.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** The places of a PDF are read from its catalog, and from nothing else. */
class PdfPlacesTest {

    private static final String PDF =
            """
            %PDF-1.6
            3 0 obj
            <</Type/Page/Parent 1 0 R>>
            endobj
            5 0 obj
            <</Type/Page/Parent 1 0 R>>
            endobj
            6 0 obj
            <</Type/Pages/Kids[ 5 0 R ]>>
            endobj
            1 0 obj
            <</Type/Pages
            /Kids[ 3 0 R
             6 0 R ]
            /Count 2>>
            endobj
            7 0 obj
            <</bab5F1[3 0 R/XYZ 56.7 785.3 0]
            /tabel5F25F1[5 0 R/XYZ 56.7 700 0]
            >>
            endobj
            8 0 obj
            <</Type/Catalog/Pages 1 0 R
            /Dests 7 0 R
            >>
            endobj
            """;

    private static Optional<PdfPlaces> read(String pdf) {
        return PdfPlaces.read(pdf.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void bookmarksStandOnSheets() {
        var places = read(PDF).orElseThrow();

        assertEquals(2, places.count());
        assertEquals(OptionalInt.of(0), places.sheet("bab_1"));
        assertEquals(OptionalInt.of(1), places.sheet("tabel_2_1"));
        assertEquals(OptionalInt.empty(), places.sheet("bab_2"));
    }

    @Test
    void otherFilesTellNothing() {
        assertEquals(Optional.empty(), read("Laporan"));
        assertEquals(Optional.empty(), read(""));
        assertEquals(Optional.empty(), read(PDF.replace("/Dests 7 0 R", "")));
        assertEquals(Optional.empty(), read(PDF.replace("/Dests 7 0 R", "/Dests 70 0 R")));
        assertEquals(Optional.empty(), read(PDF.replace("/Pages 1 0 R", "/Pages 9 0 R")));
    }

    @Test
    void pagesThatContainThemselvesEnd() {
        assertEquals(
                OptionalInt.of(0),
                read(PDF.replace("[ 5 0 R ]", "[ 1 0 R ]")).orElseThrow().sheet("bab_1"));
    }
}
