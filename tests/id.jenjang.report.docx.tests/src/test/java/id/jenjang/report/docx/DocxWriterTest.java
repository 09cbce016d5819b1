package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.PageSetup;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.PageNumbering;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Section;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Column;
import id.jenjang.report.tree.Table.Row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a written file holds, and that no content breaks it. */
class DocxWriterTest {

    @Test
    void sameTreeGivesSameBytes() {
        assertArrayEquals(DocxFile.bytes(Samples.report()), DocxFile.bytes(Samples.report()));
    }

    @Test
    void writesExactlyTheseParts() {
        assertEquals(
                List.of(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/core.xml",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/footer1.xml",
                        "word/header1.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/styles.xml"),
                List.copyOf(DocxFile.of(Samples.of(Samples.body(1))).parts().keySet()));
    }

    @Test
    void namesNeitherLibraryNorMachine() {
        DocxFile.of(Samples.report())
                .parts()
                .forEach((name, text) -> assertFalse(text.contains("<!--"), name));
    }

    @Test
    void tellsTitleAuthorAndLanguage() {
        var core = Xml.parse(DocxFile.of(Samples.report()).parts().get("docProps/core.xml"));
        assertEquals(Samples.INFO.title(), Xml.at(core, "dc:title").getTextContent());
        assertEquals(Samples.INFO.agency(), Xml.at(core, "dc:creator").getTextContent());
        assertEquals("id-ID", Xml.at(core, "dc:language").getTextContent());
    }

    @Test
    void aLetterheadEndsWithARule() {
        var body =
                Xml.parse(
                        DocxFile.of(Samples.of(Samples.letterhead()))
                                .parts()
                                .get("word/document.xml"));

        assertEquals(
                List.of("KopSurat", "KopInstansi", "KopAlamat", "GarisKop"),
                Xml.all(body, "w:pStyle").stream().map(s -> s.getAttribute("w:val")).toList());
        assertEquals(List.of(), DocxLint.problems(DocxFile.of(Samples.of(Samples.letterhead()))));
    }

    @Test
    void paperHasTheSizeAskedFor() {
        var sections =
                Stream.of(PageSetup.Size.values())
                        .flatMap(
                                size ->
                                        Stream.of(PageSetup.Orientation.values())
                                                .map(o -> sheet(size, o)))
                        .toList();
        var document = new Document(Samples.INFO, sections);
        var xml = Xml.parse(DocxFile.of(document).parts().get("word/document.xml"));

        assertEquals(
                List.of(
                        "11906x16838",
                        "16838x11906",
                        "12189x18709",
                        "18709x12189",
                        "16838x23811",
                        "23811x16838"),
                Xml.all(xml, "w:pgSz").stream()
                        .map(s -> s.getAttribute("w:w") + "x" + s.getAttribute("w:h"))
                        .toList());
    }

    private static Section sheet(PageSetup.Size size, PageSetup.Orientation orientation) {
        var setup = new PageSetup(orientation, PageSetup.PageNumbering.ARABIC, false, "").on(size);
        return new Section(setup, List.of(Paragraph.body("isi")));
    }

    @Test
    void contentsCarryPageNumbers() {
        var file = DocxFile.of(Samples.report());
        var entries =
                Xml.all(Xml.parse(file.document()), "w:hyperlink").stream()
                        .map(h -> h.getAttribute("w:anchor") + " " + resultOf(h))
                        .limit(5)
                        .toList();
        assertEquals(
                List.of(
                        "kata_pengantar i",
                        "daftar_isi ii",
                        "daftar_tabel iii",
                        "daftar_gambar iv",
                        "bab_1 1"),
                entries);
    }

    private static String resultOf(org.w3c.dom.Element link) {
        return Xml.all(link, "w:t").getLast().getTextContent();
    }

    @Test
    void figuresAreInvisibleControlsThatNameTheirOrigin() {
        var file =
                DocxFile.of(
                        Samples.of(
                                Samples.sentence(
                                        new Inline.Text("sebesar "),
                                        new Inline.Value(
                                                "Rp 5", Set.of(Mark.BOLD), Samples.pagu(1, 2)))));
        var control = Xml.all(Xml.parse(file.document()), "w:sdt").getFirst();

        assertEquals("Rp\u00a05", control.getTextContent());
        assertNotNull(Xml.at(control, "w:sdtContent", "w:r", "w:rPr", "w:b"));
        assertEquals(
                "program[1].subkegiatan[2]/pagu.2023",
                Xml.value(control, "w:val", "w:sdtPr", "w:tag"));
        assertEquals(
                "Sub kegiatan 2: pagu 2023", Xml.value(control, "w:val", "w:sdtPr", "w:alias"));
        assertEquals("hidden", Xml.value(control, "w15:val", "w:sdtPr", "w15:appearance"));
        assertNull(Xml.at(control, "w:sdtPr", "w:lock"), "figures stay editable");
    }

    @Test
    void aDocumentWithoutFiguresHasNoTrace() {
        var file = DocxFile.of(Samples.of(Paragraph.body("tanpa angka")));

        assertTrue(file.parts().keySet().stream().noneMatch(n -> n.startsWith("customXml")));
    }

    @Test
    void appendicesAreListedWithTheirPages() {
        var heading = new Heading(1, "", "LAMPIRAN 1 MATRIKS", "judul_1");
        var list =
                new Contents(
                        Contents.Kind.APPENDICES,
                        List.of(
                                new Contents.Entry("Lampiran 1", "Matriks", "judul_1"),
                                new Contents.Entry("Lampiran 2", "Hilang", "judul_2")));
        var file = DocxFile.of(Samples.of(list, new PageBreak(), heading));
        var links = Xml.all(Xml.parse(file.document()), "w:hyperlink");
        assertEquals(1, links.size(), "an appendix that is not there is not listed");
        var texts = Xml.all(links.getFirst(), "w:t").stream().map(Element::getTextContent);
        assertEquals(List.of("Lampiran 1", "Matriks", "2"), texts.toList());
        assertEquals(
                " PAGEREF judul_1 \\h ",
                Xml.all(links.getFirst(), "w:instrText").getFirst().getTextContent());
    }

    @ParameterizedTest
    @CsvSource({
        "Sekretariat Daerah, true",
        "Laporan Kinerja Tahun 2023, false",
        "Renstra 2021–2026, false",
        "Renstra 2021 s.d. 2026, false",
        "Renstra 2016-2021, true",
        "Pusat Arsip Perda 5 Tahun 2019, true",
        "Gedung 20231, true",
    })
    void theHeaderNamesTheDocumentUnlessItsOwnTextTellsTheYear(String text, boolean named) {
        var setup =
                new PageSetup(
                        PageSetup.Orientation.PORTRAIT, PageSetup.PageNumbering.NONE, false, text);
        var section = new Section(setup, List.of(Paragraph.body("isi")));
        var file = DocxFile.of(new Document(Samples.INFO, List.of(section)));
        var texts = Xml.all(Xml.parse(file.parts().get("word/header1.xml")), "w:t").stream();

        assertEquals(
                named ? List.of(text, "LKjIP Tahun 2023") : List.of(text),
                texts.map(Element::getTextContent).filter(each -> !each.isEmpty()).toList());
    }

    @Test
    void forbiddenCharactersAreLeftOut() {
        var file =
                DocxFile.of(
                        Samples.of(Paragraph.body("a\u0000b\u0007c\ud800d\ufffee\tf\ng & <h>")));
        var texts = Xml.all(Xml.parse(file.document()), "w:t");
        assertEquals("abcde f g & <h>", texts.getFirst().getTextContent());
    }

    @Test
    void hugeWordsDoNotBreakTheFile() {
        var word = "M".repeat(2000);
        var table =
                new Table(
                        null,
                        List.of(new Column(1, Align.LEFT), new Column(1, Align.LEFT)),
                        List.of(),
                        List.of(new Row(List.of(Cell.of(word), Cell.of("x")), false)),
                        true);
        clean(
                Samples.of(
                        new Heading(1, "I", word, "h"),
                        new Contents(Contents.Kind.HEADINGS),
                        table));
    }

    @Test
    void emptyThingsDoNotBreakTheFile() {
        var setup =
                new PageSetup(
                        PageSetup.Orientation.PORTRAIT, PageSetup.PageNumbering.NONE, false, "");
        var empty = new id.jenjang.report.tree.Section(setup, List.of());
        clean(new Document(Samples.INFO, List.of(empty, empty)));
        clean(
                Samples.of(
                        new Table(
                                null,
                                List.of(new Column(0, Align.LEFT)),
                                List.of(),
                                List.of(),
                                true),
                        new Table(
                                null,
                                List.of(new Column(0, Align.LEFT)),
                                List.of(),
                                List.of(new Row(List.of(), false)),
                                true),
                        new Contents(Contents.Kind.FIGURES),
                        Paragraph.body("")));
    }

    @Test
    void badSpansAndAnchorsAreRepaired() {
        var wide = Cell.of("lebar").spanning(9, 9);
        clean(
                Samples.of(
                        new Heading(1, "I", "Satu", "1 tidak sah!"),
                        new Heading(2, "1.1", "Dua", "1 tidak sah?"),
                        new Paragraph(
                                Paragraph.Style.BODY,
                                List.of(new Inline.Reference("tidak_ada", "Tabel 9"))),
                        new Table(
                                null,
                                List.of(
                                        new Column(1, Align.LEFT),
                                        new Column(1, Align.LEFT),
                                        new Column(1, Align.LEFT)),
                                List.of(),
                                List.of(
                                        new Row(List.of(Cell.of("a").spanning(1, 2), wide), false),
                                        new Row(List.of(Cell.of("b")), false),
                                        new Row(List.of(Cell.of("c").spanning(0, 0)), false)),
                                true)));
    }

    private static void clean(Document document) {
        var file = DocxFile.of(document);
        assertEquals(List.of(), DocxLint.problems(file));
        assertEquals(List.of(), SchemaValidation.errors(file));
    }

    @Test
    void streamStaysOpenAndItsErrorComesThrough() {
        var full = new IOException("disk penuh");
        var out =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw full;
                    }
                };
        var thrown =
                assertThrows(IOException.class, () -> new DocxWriter().write(Samples.of(), out));
        assertSame(full, thrown);
    }

    @Test
    void keepsTheCallersClassLoader() {
        var loader = Thread.currentThread().getContextClassLoader();
        DocxFile.bytes(Samples.of());
        assertSame(loader, Thread.currentThread().getContextClassLoader());
        assertTrue(loader != null);
    }

    @Test
    void aHeaderThatNamesItsYearsSaysNoOtherYear() {
        assertEquals("Renstra Tahun 2021–2026", header("Renstra Tahun 2021–2026"));
        assertEquals(
                "Realisasi Sekretariat" + Samples.INFO.subject() + " Tahun " + Samples.INFO.year(),
                header("Realisasi Sekretariat"));
    }

    private static String header(String text) {
        var setup = new PageSetup(Orientation.PORTRAIT, PageNumbering.ARABIC, true, text);
        var section = new Section(setup, List.of(Paragraph.body("Isi.")));
        var file = DocxFile.of(new Document(Samples.INFO, List.of(section)));
        return Xml.all(Xml.parse(file.parts().get("word/header1.xml")), "w:t").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }
}
