package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.tree.Document;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Pictures from files in a Word file. */
class PictureTest {

    private static Document document() {
        return Samples.of(
                TestPicture.figure(1, 40, 20),
                TestPicture.figure(2, 3000, 1000),
                TestPicture.figure(3, 40, 20));
    }

    @Test
    void aPictureShownTwiceIsStoredOnce() {
        var file = DocxFile.of(document());
        assertEquals(2, file.parts().keySet().stream().filter(n -> n.endsWith(".png")).count());
        assertEquals(
                List.of("gambar1", "gambar2", "gambar1"),
                Xml.all(Xml.parse(file.document()), "a:blip").stream()
                        .map(b -> b.getAttribute("r:embed"))
                        .toList());
    }

    @Test
    void hasItsNaturalSizeButNeverMoreThanTheTextArea() {
        assertEquals(
                List.of("381000x190500", "5435600x1811867", "381000x190500"),
                Xml.all(Xml.parse(DocxFile.of(document()).document()), "wp:extent").stream()
                        .map(e -> e.getAttribute("cx") + "x" + e.getAttribute("cy"))
                        .toList());
    }

    @Test
    void saysWhatItShows() {
        assertEquals(
                List.of("Bidang kosong & <1>", "Bidang kosong & <2>", "Bidang kosong & <3>"),
                Xml.all(Xml.parse(DocxFile.of(document()).document()), "wp:docPr").stream()
                        .map(p -> p.getAttribute("descr"))
                        .toList());
    }

    @Test
    void leavesTheFileInOrder() throws Exception {
        assertEquals(List.of(), DocxLint.problems(DocxFile.of(document())));
        assertEquals(List.of(), SchemaValidation.errors(DocxFile.of(document())));
        assertArrayEquals(DocxFile.bytes(document()), DocxFile.bytes(document()));
    }
}
