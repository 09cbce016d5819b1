package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.report.docx.UnsafeDocxException.Reason;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Origin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Figures are found again in a Word file, whatever Word has done to it. */
class DocxFiguresTest {

    private static final DocxFile REPORT = DocxFile.of(Samples.report());
    private static final DocxFile SENTENCE = DocxFile.of(sentence());

    @TempDir Path folder;

    private static Document sentence() {
        return Samples.of(
                Samples.sentence(
                        new Inline.Text("Dua: "),
                        new Inline.Value(
                                "12,5 %", Set.of(), new Origin("IKU1", "Satu", "capaian", "")),
                        new Inline.Text("; tiga: "),
                        new Inline.Value("Rp 3", Set.of(), new Origin("IKU2", "Dua", "pagu", ""))));
    }

    private DocxFigures read(DocxFile file) throws IOException {
        return DocxFigures.read(DocxArchive.read(file.writeTo(folder.resolve("berkas.docx"))));
    }

    private List<String> texts(DocxFile file) throws IOException {
        return read(file).standing().stream().map(f -> f.tag() + " " + f.text()).toList();
    }

    @Test
    void whatIsPrintedIsFoundWithItsPlace() throws IOException {
        var figures = read(REPORT);

        assertEquals(121, figures.standing().size());
        assertEquals(
                new DocxFigure(
                        "program[1].subkegiatan[1]/pagu.2023",
                        "98.575.166.924",
                        new DocxPlace(
                                "2.1",
                                "Program, Kegiatan, dan Sub Kegiatan",
                                "Tabel 2.1.1 Program, Kegiatan, dan Sub Kegiatan")),
                figures.standing().getFirst());
        assertEquals(
                new DocxFigure(
                        "program[1].subkegiatan[1]/pagu.2023",
                        "Rp 98.575.166.924",
                        new DocxPlace("BAB III", "PENUTUP", "")),
                figures.standing().getLast());
    }

    @Test
    void theFileKnowsWhereItsFiguresComeFrom() throws IOException {
        var printed = read(REPORT).printedByTag().get("program[1].subkegiatan[1]/pagu.2023");

        assertEquals(Samples.pagu(1, 1), printed.origin());
        assertEquals(List.of("98.575.166.924", "Rp 98.575.166.924"), printed.forms());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a run split in two, as after a spelling check or a change of one digit
                "12,5 %</w:t></w:r>|12</w:t></w:r><w:proofErr w:type=\"x\"/><w:r"
                        + " w:rsidR=\"00A1\"><w:t>,5 %</w:t></w:r>|IKU1/capaian 12,5 %",
                // typed over
                "12,5 %</w:t>|13,5&#160;%</w:t>|IKU1/capaian 13,5 %",
                // tracked changes
                "12,5 %</w:t></w:r>|1</w:t></w:r><w:del"
                        + " w:id=\"9\"><w:r><w:delText>2</w:delText></w:r></w:del><w:ins"
                        + " w:id=\"8\"><w:r><w:t>4 %</w:t></w:r></w:ins>|IKU1/capaian 14 %",
                // in a field, which has an instruction
                "12,5 %</w:t></w:r>|</w:t></w:r><w:r><w:instrText> QUOTE 9"
                        + " </w:instrText></w:r><w:r><w:t>9</w:t></w:r>|IKU1/capaian 9",
                // an own control put around part of the figure
                "12,5 %</w:t></w:r>|1</w:t></w:r><w:sdt><w:sdtPr><w:tag"
                        + " w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>2</w:t></w:r></w:sdtContent></w:sdt>|IKU1/capaian"
                        + " 12",
                // a second form for older programs
                "12,5 %</w:t></w:r>|</w:t></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>7</w:t></w:r>"
                        + "</mc:Choice><mc:Fallback><w:r><w:t>8</w:t></w:r></mc:Fallback></mc:AlternateContent>|IKU1/capaian"
                        + " 7",
            })
    void editsInsideAFigure(String from, String to, String figure) throws IOException {
        var edited = SENTENCE.changed(DocxFile.DOCUMENT, from, to);

        assertEquals(List.of(figure, "IKU2/pagu Rp 3"), texts(edited));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the text deleted: Word leaves an empty control, or its prompt
                "12,5 %</w:t>|</w:t>",
                "<w:tag w:val=\"IKU1/capaian\"/>|<w:tag w:val=\"IKU1/capaian\"/><w:showingPlcHdr/>",
                // the control deleted, the text left
                "<w:tag w:val=\"IKU1/capaian\"/>|<w:lock/>",
            })
    void figuresTakenOut(String from, String to) throws IOException {
        var edited = SENTENCE.changed(DocxFile.DOCUMENT, from, to);

        assertEquals(List.of("IKU2/pagu Rp 3"), texts(edited));
    }

    @Test
    void aDeletionStillToBeAcceptedCounts() throws IOException {
        var edited =
                SENTENCE.changed(DocxFile.DOCUMENT, "<w:sdt>", "<w:del w:id=\"1\"><w:sdt>")
                        .changed(DocxFile.DOCUMENT, "</w:sdt>", "</w:sdt></w:del>");

        assertEquals(List.of("IKU2/pagu Rp 3"), texts(edited));
    }

    @Test
    void aRowStillToBeDeletedCounts() throws IOException {
        var document = REPORT.document();
        var at = document.indexOf("program[1].subkegiatan[1]/pagu.2023");
        var row = document.substring(document.lastIndexOf("<w:tr>", at), at);
        var deleted = row.replace("<w:trPr>", "<w:trPr><w:del w:id=\"1\"/>");
        var edited = REPORT.changed(DocxFile.DOCUMENT, row, deleted);

        assertEquals(119, texts(edited).size());
    }

    @Test
    void aMovedFigureTellsItsNewPlace() throws IOException {
        var document = REPORT.document();
        var begin = document.lastIndexOf("<w:sdt>");
        var control = document.substring(begin, document.lastIndexOf("</w:sdt>") + 8);
        var edited =
                REPORT.changed(DocxFile.DOCUMENT, "</w:p>", control + "</w:p>")
                        .changed(
                                DocxFile.DOCUMENT,
                                document.substring(begin - 40, begin) + control,
                                document.substring(begin - 40, begin));

        var first = read(edited).standing().getFirst();

        assertEquals("Rp 98.575.166.924", first.text());
        assertEquals(DocxPlace.START, first.place());
        assertEquals(121, read(edited).standing().size());
    }

    @Test
    void areasForPeoplesOwnTextAreNoFigures() throws IOException {
        var edited =
                SENTENCE.changed(
                        DocxFile.DOCUMENT, "w:val=\"IKU1/capaian\"", "w:val=\"jenjang:isian/1.1\"");

        assertEquals(List.of("IKU2/pagu Rp 3"), texts(edited));
    }

    @Test
    void figuresInFootnotesAreRead() throws IOException {
        var parts = new LinkedHashMap<>(SENTENCE.parts());
        parts.put("word/footnotes.xml", SENTENCE.document());

        assertEquals(4, texts(new DocxFile(parts)).size());
    }

    @Test
    void aFileWithoutTraceIsReadAllTheSame() throws IOException {
        var parts = new LinkedHashMap<>(SENTENCE.parts());
        parts.keySet().removeIf(name -> name.startsWith("customXml"));

        var figures = read(new DocxFile(parts));

        assertEquals(List.of(), figures.printed());
        assertTrue(figures.provenance().isEmpty());
        assertEquals(2, figures.standing().size());
    }

    @Test
    void damageInsideAPartIsTold() {
        var broken = SENTENCE.changed(DocxFile.DOCUMENT, "</w:sdt>", "</w:std>");

        var refused = assertThrows(UnsafeDocxException.class, () -> read(broken));

        assertEquals(Reason.DAMAGED, refused.reason());
        assertEquals("word/document.xml", refused.detail());
    }

    /** LibreOffice keeps the part; which releases keep the tags differs. */
    @Test
    void whatLibreOfficeKeepsIsRead() throws Exception {
        assumeTrue(
                LibreOffice.present(),
                "LibreOffice (soffice) is not installed: no file saved by it is read");
        var saved = LibreOffice.saved(DocxFile.bytes(Samples.report()), folder);

        var figures = DocxFigures.read(DocxArchive.read(saved));

        assertEquals(read(REPORT).printed(), figures.printed());
        var standing = figures.standing();
        assertTrue(standing.isEmpty() || standing.equals(read(REPORT).standing()));
    }
}
