package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.report.docx.OfficeException.Reason;
import id.jenjang.report.tree.Document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Page numbers come from an office program's layout, and from ours when that fails. */
class OfficePagesTest {

    private static final Pattern BOOKMARK =
            Pattern.compile("w:bookmarkStart [^>]*w:name=\"(\\w+)\"");

    @TempDir Path folder;

    private final List<IOException> failures = new ArrayList<>();

    /** What an office program makes of a file. */
    private interface Making {
        byte[] of(byte[] docx) throws IOException;
    }

    private OfficeLayout office(Making making) {
        return new OfficeLayout() {
            @Override
            public byte[] pdf(byte[] docx) throws IOException {
                return making.of(docx);
            }

            @Override
            public void failed(IOException why) {
                failures.add(why);
            }
        };
    }

    private static byte[] write(Document document, OfficeLayout office) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(document, DocxOptions.plain().pagedBy(office), out);
        return out.toByteArray();
    }

    private static List<String> entries(byte[] docx) {
        return Xml.all(Xml.parse(DocxFile.of(docx).document()), "w:hyperlink").stream()
                .map(
                        link ->
                                link.getAttribute("w:anchor")
                                        + " "
                                        + Xml.all(link, "w:t").getLast().getTextContent())
                .toList();
    }

    /** A PDF in which every bookmark stands three sheets later than the one before. */
    private static byte[] spread(byte[] docx) {
        var names = new ArrayList<String>();
        BOOKMARK.matcher(DocxFile.of(docx).document())
                .results()
                .forEach(match -> names.add(match.group(1)));
        var pdf = new StringBuilder("%PDF-1.6\n");
        var kids = new StringBuilder();
        var places = new StringBuilder();
        for (int i = 0; i < names.size() * 3; i++) {
            pdf.append(i + 10).append(" 0 obj\n<</Type/Page>>\nendobj\n");
            kids.append(i + 10).append(" 0 R ");
        }
        for (int i = 0; i < names.size(); i++) {
            places.append(
                    "/" + names.get(i).replace("_", "5F") + "[" + (i * 3 + 10) + " 0 R/XYZ]\n");
        }
        pdf.append("1 0 obj\n<</Type/Pages/Kids[ " + kids + "]>>\nendobj\n");
        pdf.append("2 0 obj\n<<" + places + ">>\nendobj\n");
        pdf.append("3 0 obj\n<</Type/Catalog/Pages 1 0 R/Dests 2 0 R>>\nendobj\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Sections restart their numbers, in letters or figures, where the program put them. */
    @Test
    void theProgramsPagesArePrinted() throws IOException {
        var entries = entries(write(Samples.report(), office(OfficePagesTest::spread)));

        assertEquals(List.of(), failures);
        assertEquals(
                List.of(
                        "kata_pengantar iv",
                        "daftar_isi vii",
                        "daftar_tabel x",
                        "daftar_gambar xiii",
                        "bab_1 4",
                        "s1_1 7"),
                entries.subList(0, 6));
    }

    /** The cover of a template takes the place of ours, and of the mark in it. */
    @Test
    void theProgramsPagesArePrintedInTheDressOfATemplateWithACover() throws IOException {
        var title = TemplateFile.control("judul", "<w:r><w:t>[judul]</w:t></w:r>");
        var template =
                TemplateFile.usual()
                        .body("<w:p>" + title + "</w:p>")
                        .body(TemplateFile.control("isi", TemplateFile.paragraph("[isi]")));
        var out = new ByteArrayOutputStream();
        var options =
                DocxOptions.plain()
                        .dressedAs(DocxTemplate.read(template.write(folder)))
                        .pagedBy(office(OfficePagesTest::spread));
        new DocxWriter().write(Samples.report(), options, out);

        assertEquals(List.of(), failures);
        assertEquals("kata_pengantar iv", entries(out.toByteArray()).getFirst());
    }

    @Test
    void theMarksForMeasuringAreNotInTheFile() throws IOException {
        var written = write(Samples.report(), office(OfficePagesTest::spread));
        var plain = DocxFile.of(Samples.report());

        assertEquals(
                plain.document().split("w:bookmarkStart").length,
                DocxFile.of(written).document().split("w:bookmarkStart").length);
    }

    @Test
    void ourPagesArePrintedWhenTheProgramFails() throws IOException {
        var failure = new OfficeException(Reason.TIMEOUT, "180");

        var written =
                write(
                        Samples.report(),
                        office(
                                docx -> {
                                    throw failure;
                                }));

        assertEquals(List.of(failure), failures);
        assertArrayEquals(DocxFile.bytes(Samples.report()), written);
    }

    @Test
    void ourPagesArePrintedWhenItsResultTellsNothing() throws IOException {
        var written = write(Samples.report(), office(docx -> docx));

        assertArrayEquals(DocxFile.bytes(Samples.report()), written);
        assertEquals(Reason.NO_PAGES, ((OfficeException) failures.getFirst()).reason());
    }

    /** Where our own layout is off by a page here and there, LibreOffice's is not. */
    @Test
    void everyPageIsLibreOfficesOwn() throws Exception {
        var office = InstalledOffice.find();
        assumeTrue(
                office.isPresent() && LibreOffice.present(),
                "LibreOffice (soffice) and pdftotext are not installed: pages not measured");

        var docx = write(new ArbitraryDocument(2).document(), office(office.get()::pdf));

        assertEquals(List.of(), failures);
        assertTrue(entries(docx).size() >= 100, "too few entries");
        assertEquals(
                List.of(),
                new PageAgreement(LibreOffice.pages(docx, folder)).differences(DocxFile.of(docx)));
    }
}
