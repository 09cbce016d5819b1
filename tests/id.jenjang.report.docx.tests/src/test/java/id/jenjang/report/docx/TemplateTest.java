package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.docx.UnsafeDocxException.Reason;
import id.jenjang.report.tree.Document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A document in the dress of an agency's template. */
class TemplateTest {

    private static final String BODY = "word/document.xml";

    @TempDir Path folder;

    private DocxNotes notes;

    @Test
    void keepsTheTemplatesStylesHeaderAndPaper() throws IOException {
        var file = print(TemplateFile.usual());
        var xml = Xml.parse(file.parts().get(BODY));

        assertEquals(List.of(), DocxLint.problems(file));
        assertEquals(List.of(), SchemaValidation.errors(file));
        assertTrue(styles(xml).contains("Judul1"), "chapters look as the template's headings do");
        assertFalse(styles(xml).contains("Heading1"));
        assertTrue(file.parts().get("word/styles.xml").contains("w:styleId=\"TeksTabel\""));
        assertEquals(
                List.of("word/header7.xml"),
                file.parts().keySet().stream().filter(p -> p.startsWith("word/header")).toList());
        var sections = Xml.all(xml, "w:sectPr");
        for (var section : sections) {
            assertEquals("rId11", Xml.value(section, "r:id", "w:headerReference"));
            assertEquals("700", Xml.value(section, "w:header", "w:pgMar"));
        }
        assertEquals("12189", Xml.value(sections.getFirst(), "w:w", "w:pgSz"));
        assertTrue(
                sections.stream().anyMatch(s -> Xml.value(s, "w:w", "w:pgSz").equals("18709")),
                "wide tables turn the agency's own paper");
    }

    @Test
    void fillsControlsInTheirOwnLooks() throws IOException {
        var file =
                print(
                        TemplateFile.usual()
                                .body(
                                        "<w:p>"
                                                + TemplateFile.control(
                                                        "judul",
                                                        "<w:r><w:rPr><w:i/></w:rPr><w:t>[judul]</w:t></w:r>")
                                                + "</w:p>")
                                .body(TemplateFile.control("isi", TemplateFile.paragraph("[isi]")))
                                .body(TemplateFile.paragraph("Penutup templat")));
        var body = file.parts().get(BODY);

        assertEquals(List.of(), notes.unknownTags());
        assertTrue(file.parts().get("word/header7.xml").contains(">2023<"));
        assertFalse(body.contains("[judul]"));
        assertFalse(body.contains("[isi]"));
        var text = text(Xml.parse(body));
        assertTrue(text.indexOf(Samples.INFO.title()) < text.indexOf("KATA PENGANTAR"));
        assertTrue(text.endsWith("Penutup templat"));
        assertFalse(text.contains("(LKjIP)"), "the template has its own cover");
        assertEquals(List.of(), DocxLint.problems(file));
        assertEquals(List.of(), SchemaValidation.errors(file));
    }

    /** Where the template ends the section of its cover itself, nothing stands between. */
    @Test
    void aCoverThatIsASectionIsFollowedByTheDocument() throws IOException {
        var section =
                "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:pPr></w:p>";
        var cover = TemplateFile.control("judul", "<w:r><w:t>[judul]</w:t></w:r>");
        var isi = TemplateFile.control("isi", TemplateFile.paragraph("[isi]"));
        var plain = TemplateFile.usual().body("<w:p>" + cover + "</w:p>" + isi);
        var ended =
                TemplateFile.usual().body("<w:p>" + cover + "</w:p>" + section + "<w:p/>" + isi);

        var file = print(ended);

        assertEquals(sections(print(plain)), sections(file));
        assertFalse(
                file.parts().get(BODY).contains("<w:p/>"), "nor does an empty line stand there");
        assertEquals(List.of(), SchemaValidation.errors(file));
    }

    private static int sections(DocxFile file) {
        return Xml.all(Xml.parse(file.parts().get(BODY)), "w:sectPr").size();
    }

    @Test
    void putsAChapterWhereTheTemplateWantsIt() throws IOException {
        var file =
                print(
                        TemplateFile.usual()
                                .body(
                                        TemplateFile.control(
                                                "kata-pengantar", TemplateFile.paragraph("[..]")))
                                .body(TemplateFile.paragraph("Halaman kosong"))
                                .body(
                                        TemplateFile.control(
                                                "isi", TemplateFile.paragraph("[isi]"))));
        var text = text(Xml.parse(file.parts().get(BODY)));

        assertTrue(text.startsWith("KATA PENGANTAR"), text.substring(0, 60));
        assertEquals(
                1,
                Xml.all(Xml.parse(file.parts().get(BODY)), "w:p").stream()
                        .filter(p -> text(p).equals("KATA PENGANTAR"))
                        .count());
        assertTrue(text.indexOf("Halaman kosong") < text.indexOf("DAFTAR ISI"));
        assertEquals(List.of(), DocxLint.problems(file));
    }

    @Test
    void tellsOfTagsThatMeanNothing() throws IOException {
        print(
                TemplateFile.usual()
                        .body(
                                "<w:p>"
                                        + TemplateFile.control(
                                                "instnasi", "<w:r><w:t>x</w:t></w:r>")
                                        + "</w:p>"));

        assertEquals(List.of("instnasi"), notes.unknownTags());
    }

    @Test
    void headingsCountOnceOnly() throws IOException {
        var counting = print(TemplateFile.usual().numberedHeadings());
        var plain = print(TemplateFile.usual());

        assertTrue(
                headings(counting).stream().allMatch(h -> Xml.at(h, "w:pPr", "w:numPr") == null));
        assertTrue(headings(plain).stream().allMatch(h -> Xml.at(h, "w:pPr", "w:numPr") != null));
        assertEquals(List.of(), DocxLint.problems(counting));
    }

    @Test
    void sameInputGivesSameBytes() throws IOException {
        var template = TemplateFile.usual().body(TemplateFile.paragraph("Awal")).write(folder);
        assertArrayEquals(bytes(template), bytes(template));
    }

    @Test
    void refusesWhatCouldDoHarm() {
        refuses(Reason.MACROS, TemplateFile.usual().binary("word/vbaProject.bin"));
        refuses(
                Reason.LINKED,
                TemplateFile.usual().external("image", "https://example.org/logo.png"));
        assertEquals(
                "LINKED: https://example.org/logo.png",
                assertThrows(
                                UnsafeDocxException.class,
                                () ->
                                        DocxTemplate.read(
                                                TemplateFile.usual()
                                                        .external(
                                                                "image",
                                                                "https://example.org/logo.png")
                                                        .write(folder)))
                        .getMessage());
    }

    private void refuses(Reason reason, TemplateFile template) {
        var refused =
                assertThrows(
                        UnsafeDocxException.class, () -> DocxTemplate.read(template.write(folder)));
        assertEquals(reason, refused.reason());
    }

    private DocxFile print(TemplateFile template) throws IOException {
        return DocxFile.of(bytes(template.write(folder)));
    }

    private byte[] bytes(Path template) throws IOException {
        var out = new ByteArrayOutputStream();
        Document document = Samples.report();
        notes =
                new DocxWriter()
                        .write(
                                document,
                                DocxOptions.plain().dressedAs(DocxTemplate.read(template)),
                                out);
        return out.toByteArray();
    }

    private static List<Element> headings(DocxFile file) {
        return Xml.all(Xml.parse(file.parts().get(BODY)), "w:p").stream()
                .filter(p -> "Judul1".equals(Xml.value(p, "w:val", "w:pPr", "w:pStyle")))
                .toList();
    }

    private static List<String> styles(Element xml) {
        return Xml.all(xml, "w:pStyle").stream().map(s -> s.getAttribute("w:val")).toList();
    }

    private static String text(Element xml) {
        return Xml.all(xml, "w:t").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }
}
