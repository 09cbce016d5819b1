package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.FreeArea;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.PageNumbering;
import id.jenjang.report.tree.Paragraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What people write in free areas stays when the document is made again. */
class FreeAreaTest {

    private static final String BODY = "word/document.xml";
    private static final String PROMPT_OF_ISSUES =
            "[Ketik tambahan untuk bagian “Isu Strategis” di sini.";

    private static final Document DOCUMENT =
            Samples.of(
                    new Heading(1, "I", "PENDAHULUAN", "bab_1"),
                    new Heading(2, "1.1", "Isu Strategis", "s1"),
                    Paragraph.body("Isi isu."),
                    new FreeArea("isu-strategis", "Isu Strategis"),
                    new Heading(2, "1.2", "Maksud", "s2"),
                    Paragraph.body("Isi maksud."),
                    new FreeArea("maksud", "Maksud"));

    @TempDir Path folder;

    private DocxNotes notes;

    @Test
    void areasShowOnlyWhenAskedFor() throws IOException {
        var without = print(DOCUMENT, null, false);
        var with = print(DOCUMENT, null, true);

        assertTrue(areas(without).isEmpty());
        assertEquals(List.of("jenjang:isian:isu-strategis", "jenjang:isian:maksud"), areas(with));
        assertTrue(text(with).contains(PROMPT_OF_ISSUES));
        assertEquals(List.of(), DocxLint.problems(with));
        assertEquals(List.of(), SchemaValidation.errors(with));
    }

    @Test
    void whatWasWrittenStaysAgainAndAgain() throws IOException {
        var written = write(print(DOCUMENT, null, true), "Kota menghadapi banjir rob.");
        var again = print(DOCUMENT, written, false);
        var third = print(DOCUMENT, save(again), true);

        assertEquals(List.of("jenjang:isian:isu-strategis"), areas(again));
        assertTrue(text(again).contains("Isi isu.Kota menghadapi banjir rob.Maksud"), text(again));
        assertFalse(text(again).contains("[Ketik"));
        assertTrue(again.document().contains("<w:b/>"), "its looks stay, too");
        assertTrue(text(third).contains("Isi isu.Kota menghadapi banjir rob.Maksud"));
        assertEquals(List.of("jenjang:isian:isu-strategis", "jenjang:isian:maksud"), areas(third));
        assertEquals(List.of(), DocxLint.problems(again));
        assertEquals(List.of(), SchemaValidation.errors(again));
    }

    @Test
    void anAreaNobodyWroteInIsNotKept() throws IOException {
        assertTrue(areas(print(DOCUMENT, save(print(DOCUMENT, null, true)), false)).isEmpty());
    }

    @Test
    void textWhosePlaceIsGoneStandsAtTheEnd() throws IOException {
        var written = write(print(DOCUMENT, null, true), "Jangan hilang.");
        var other =
                Samples.of(
                        new Heading(1, "I", "PENDAHULUAN", "bab_1"), Paragraph.body("Isi lain."));

        var file = print(other, written, false);

        assertEquals(List.of("isu-strategis"), notes.displacedAreas());
        assertTrue(text(file).endsWith("Isi lain.Jangan hilang."), text(file));
        assertEquals(List.of(), DocxLint.problems(file));
    }

    @Test
    void listsPicturesAndLinksComeAlong() throws IOException {
        var file = print(DOCUMENT, null, true);
        var rich =
                file.changed(
                                BODY,
                                paragraphOf(file, "Isu Strategis"),
                                "<w:p><w:pPr><w:pStyle w:val=\"Catatan\"/><w:numPr><w:ilvl"
                                        + " w:val=\"0\"/><w:numId"
                                        + " w:val=\"900\"/></w:numPr></w:pPr><w:hyperlink"
                                        + " r:id=\"rId900\""
                                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                        + "<w:r><w:t>tautan</w:t></w:r></w:hyperlink></w:p>")
                        .changed(
                                "word/numbering.xml",
                                "</w:numbering>",
                                "<w:num w:numId=\"900\"><w:abstractNumId"
                                        + " w:val=\"1\"/></w:num></w:numbering>")
                        .changed(
                                "word/_rels/document.xml.rels",
                                "</Relationships>",
                                "<Relationship Id=\"rId900\""
                                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\""
                                        + " Target=\"https://example.org/\""
                                        + " TargetMode=\"External\"/></Relationships>");

        var again = print(DOCUMENT, save(rich), false);

        var relations = again.parts().get("word/_rels/document.xml.rels");
        var link =
                Xml.all(Xml.parse(again.document()), "w:hyperlink").stream()
                        .map(h -> h.getAttribute("r:id"))
                        .filter(id -> !id.isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertTrue(relations.contains("Id=\"" + link + "\""), relations);
        assertTrue(relations.contains("https://example.org/"));
        var area = Xml.all(Xml.parse(again.document()), "w:sdt").getFirst();
        var list = Xml.all(area, "w:numId").getFirst().getAttribute("w:val");
        assertTrue(again.parts().get("word/numbering.xml").contains("w:numId=\"" + list + "\""));
        assertEquals(List.of(), DocxLint.problems(again));
        assertEquals(List.of(), SchemaValidation.errors(again));
    }

    /** The file as somebody saved it who wrote bold text over the first prompt. */
    private Path write(DocxFile file, String text) {
        return save(
                file.changed(
                        BODY,
                        paragraphOf(file, "Isu Strategis"),
                        "<w:p><w:pPr><w:pStyle w:val=\"Isian\"/></w:pPr><w:r"
                                + " w:rsidR=\"00AB12CD\"><w:rPr><w:b/></w:rPr><w:t>"
                                + text
                                + "</w:t></w:r></w:p>"));
    }

    /** A document of two sections, the first of which ends in an area. */
    private static Document sections() {
        var first = new ArrayList<Block>();
        first.add(new Heading(1, "I", "PENDAHULUAN", "bab_1"));
        first.add(Paragraph.body("Isi isu."));
        first.add(new FreeArea("isu-strategis", "Isu Strategis"));
        var last = Samples.report().sections().getLast();
        return new Document(
                Samples.INFO,
                List.of(
                        Samples.section(Orientation.PORTRAIT, PageNumbering.ARABIC, true, first),
                        last));
    }

    private static int breaksInAreas(DocxFile file) {
        return Xml.all(Xml.parse(file.document()), "w:sdt").stream()
                .mapToInt(each -> Xml.all(each, "w:sectPr").size())
                .sum();
    }

    /** Who writes over all of an area takes what lies in it away. */
    @Test
    void noAreaHoldsTheEndOfASection() throws IOException {
        var file = print(sections(), null, true);
        assertEquals(0, breaksInAreas(file));
        assertEquals(2, Xml.all(Xml.parse(file.document()), "w:sectPr").size());
        assertEquals(List.of(), DocxLint.problems(file));
        assertEquals(List.of(), SchemaValidation.errors(file));

        var again = print(sections(), write(file, "Ditulis orang."), true);
        assertTrue(text(again).contains("Ditulis orang."));
        assertEquals(2, Xml.all(Xml.parse(again.document()), "w:sectPr").size());
    }

    /** Areas of earlier files hold one; it does not come along with what was written. */
    @Test
    void theEndOfASectionInAnEarlierAreaIsLeftBehind() throws IOException {
        var written =
                DocxFile.of(Files.readAllBytes(write(print(sections(), null, true), "Ditulis.")));
        var earlier =
                written.changed(
                        BODY,
                        "<w:pStyle w:val=\"Isian\"/></w:pPr>",
                        "<w:pStyle w:val=\"Isian\"/><w:sectPr/></w:pPr>");
        var again = print(sections(), save(earlier), true);
        assertEquals(0, breaksInAreas(again));
        assertTrue(text(again).contains("Ditulis."));
        assertEquals(2, Xml.all(Xml.parse(again.document()), "w:sectPr").size());
    }

    private static boolean isPrinted(Path file) throws IOException {
        return DocxFigures.isPrinted(DocxArchive.read(file));
    }

    /**
     * Some programs take out what a file says of itself; what people wrote is kept all the same.
     */
    @Test
    void aFileIsKnownToBePrintedByWhatItSaysOrByItsAreas() throws IOException {
        var out = new ByteArrayOutputStream();
        var from = DocxOptions.plain().printedFrom(new Provenance("lkjip", "Setda", 2023));
        new DocxWriter().write(Samples.report(), from, out);
        assertTrue(isPrinted(save(DocxFile.of(out.toByteArray()))));

        assertTrue(isPrinted(save(print(DOCUMENT, null, true))));
        assertFalse(isPrinted(save(print(DOCUMENT, null, false))));
    }

    private static String paragraphOf(DocxFile file, String title) {
        var xml = file.document();
        int at = xml.indexOf("[Ketik tambahan untuk bagian “" + title);
        return xml.substring(
                xml.lastIndexOf("<w:p>", at), xml.indexOf("</w:p>", at) + "</w:p>".length());
    }

    private DocxFile print(Document document, Path earlier, boolean areas) throws IOException {
        var out = new ByteArrayOutputStream();
        var plain = areas ? DocxOptions.plain().withAreas() : DocxOptions.plain();
        var options = earlier == null ? plain : plain.keeping(DocxArchive.read(earlier));
        notes = new DocxWriter().write(document, options, out);
        return DocxFile.of(out.toByteArray());
    }

    private Path save(DocxFile file) {
        var path = folder.resolve("tersimpan.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var part : new LinkedHashMap<>(file.parts()).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return path;
    }

    private static List<String> areas(DocxFile file) {
        return Xml.all(Xml.parse(file.document()), "w:tag").stream()
                .map(t -> t.getAttribute("w:val"))
                .filter(t -> t.startsWith("jenjang:isian:"))
                .toList();
    }

    private static String text(DocxFile file) {
        return Xml.all(Xml.parse(file.document()), "w:t").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }
}
