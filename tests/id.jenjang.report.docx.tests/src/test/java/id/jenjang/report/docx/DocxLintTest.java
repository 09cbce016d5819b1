package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** A written report has nothing Word would refuse, and each check of the lint can fail. */
class DocxLintTest {

    private static final DocxFile REPORT = DocxFile.of(Samples.report());

    @Test
    void reportIsClean() {
        assertEquals(List.of(), DocxLint.problems(REPORT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<w:bookmarkEnd w:id=\"0\"/>||bookmark start 0 without an end",
                "w:name=\"daftar_isi\" w:id=\"1\"|w:name=\"daftar_isi\" w:id=\"0\"|bookmark id 0"
                        + " twice",
                "w:name=\"bab_1\"|w:name=\"bab_2\"|bookmark bab_2 twice",
                "w:name=\"bab_1\"|w:name=\"1 bab\"|bookmark name 1 bab is not allowed",
                "w:anchor=\"bab_1\"|w:anchor=\"bab_9\"|link to unknown bookmark bab_9",
                "PAGEREF bab_1|PAGEREF bab_9|field refers to unknown bookmark bab_9",
                "w:fldCharType=\"end\"|w:fldCharType=\"begin\"|word/document.xml: field without an"
                        + " end",
                "w:fldCharType=\"begin\"|w:fldCharType=\"end\"|word/document.xml: field end without"
                        + " a field",
                "<w:pStyle w:val=\"Heading1\"/>|<w:pStyle w:val=\"Judul\"/>|style Judul does not"
                        + " exist",
                "<w:numId w:val=\"2\"/>|<w:numId w:val=\"99\"/>|numbering instance 99 does not"
                        + " exist",
                "<w:gridSpan w:val=\"4\"/>|<w:gridSpan w:val=\"3\"/>|row covers 3 of 4 grid"
                        + " columns",
                "<w:vMerge w:val=\"restart\"/>|<w:vMerge w:val=\"continue\"/>|vMerge continues"
                        + " nothing in column 2",
                "<w:tcW w:w=\"|<w:tcW w:w=\"1|cell width 14280 is not its grid width 4280",
                "</w:tc>|<w:tbl><w:tblGrid/></w:tbl></w:tc>|cell does not end with a paragraph",
                "id=\"2\" name=|id=\"1\" name=|drawing id 1 twice",
                "<w:id w:val=\"2\"/>|<w:id w:val=\"1\"/>|content control id 1 twice or missing",
                "<w:tag w:val=\"program[1].subkegiatan[1]/pagu.2023\"/>|<w:tag"
                        + " w:val=\"IKU9\"/>|figure IKU9 is not explained",
            })
    void reportsWhatWordWouldRefuse(String from, String to, String problem) {
        var broken = REPORT.changed(DocxFile.DOCUMENT, from, to == null ? "" : to);
        var problems = DocxLint.problems(broken);
        assertTrue(problems.contains(problem), () -> problem + " expected in " + problems);
    }

    @Test
    void reportsPictureWithoutAlternative() {
        var text = "Sekretaris Daerah membawahi tiga asisten, masing-masing dengan tiga bagian.";
        var broken = REPORT.changed(DocxFile.DOCUMENT, "descr=\"" + text + "\"", "descr=\"\"");
        assertEquals(
                List.of("picture Gambar 1.2.1 without alternative text"),
                DocxLint.problems(broken));
    }

    @Test
    void reportsMissingPart() {
        var broken = REPORT.changed("word/_rels/document.xml.rels", "header1.xml", "header99.xml");
        assertEquals(
                List.of("relationship to missing part header99.xml"), DocxLint.problems(broken));
    }

    @Test
    void reportsUnknownRelationship() {
        var broken = REPORT.changed("word/_rels/document.xml.rels", "Id=\"rId4\"", "Id=\"rId40\"");
        assertEquals(List.of("unknown relationship rId4"), DocxLint.problems(broken));
    }

    @Test
    void reportsQuestionOnOpening() {
        var broken =
                REPORT.changed("word/settings.xml", "<w:compat>", "<w:updateFields/><w:compat>");
        assertEquals(List.of("Word would ask whether to update fields"), DocxLint.problems(broken));
    }

    @Test
    void reportsMissingNumberingDefinition() {
        var broken =
                REPORT.changed(
                        "word/numbering.xml",
                        "<w:abstractNumId w:val=\"0\"/>",
                        "<w:abstractNumId w:val=\"9\"/>");
        assertTrue(DocxLint.problems(broken).contains("numbering definition 9 does not exist"));
    }
}
