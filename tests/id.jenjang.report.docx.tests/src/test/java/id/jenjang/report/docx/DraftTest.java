package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A draft says so on every page, and why on the first. */
class DraftTest {

    private static final Document DRAFT =
            Samples.report()
                    .asDraft(
                            new Draft(
                                    "DRAF", "Rencana memuat 2 galat.", List.of("Target hilang.")));

    @TempDir Path folder;

    @Test
    void everyHeaderCarriesTheMark() {
        var file = DocxFile.of(DRAFT);
        var headers = file.parts().keySet().stream().filter(p -> p.contains("/header")).toList();

        assertFalse(headers.isEmpty());
        for (var header : headers) {
            assertEquals(
                    List.of("DRAF"),
                    Xml.all(Xml.parse(file.parts().get(header)), "v:textpath").stream()
                            .map(t -> t.getAttribute("string"))
                            .filter(s -> !s.isEmpty())
                            .toList(),
                    header);
        }
        assertEquals(List.of(), DocxLint.problems(file));
    }

    @Test
    void theFirstPageSaysWhy() {
        var first =
                Xml.all(Xml.parse(DocxFile.of(DRAFT).document()), "w:p").stream()
                        .filter(p -> "Draf".equals(Xml.value(p, "w:val", "w:pPr", "w:pStyle")))
                        .map(p -> p.getTextContent())
                        .toList();

        assertEquals(List.of("DRAF. Rencana memuat 2 galat.", "– Target hilang."), first);
        assertFalse(DocxFile.of(Samples.report()).document().contains("\"Draf\""));
    }

    @Test
    void anAgencysTemplateIsMarkedToo() throws IOException {
        var template = DocxTemplate.read(TemplateFile.usual().write(folder));
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(DRAFT, DocxOptions.plain().dressedAs(template), out);
        var file = DocxFile.of(out.toByteArray());

        assertTrue(file.parts().get("word/header7.xml").contains("string=\"DRAF\""));
        assertTrue(file.document().contains("Rencana memuat 2 galat."));
        assertEquals(List.of(), DocxLint.problems(file));
    }

    /** The cover is a section without a header, and another page differs from those after it. */
    @Test
    void soAreThePagesOfATemplateThatHaveNoHeader() throws IOException {
        var cover =
                "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:titlePg/></w:sectPr></w:pPr>"
                        + TemplateFile.control("judul", "<w:r><w:t>[judul]</w:t></w:r>")
                        + "</w:p>";
        var template =
                TemplateFile.usual()
                        .body(cover + TemplateFile.control("isi", TemplateFile.paragraph("[isi]")));
        var out = new ByteArrayOutputStream();
        var dress = DocxTemplate.read(template.write(folder));
        new DocxWriter().write(DRAFT, DocxOptions.plain().dressedAs(dress), out);
        var file = DocxFile.of(out.toByteArray());

        var first = Xml.all(Xml.parse(file.document()), "w:sectPr").getFirst();
        var kinds =
                Xml.all(first, "w:headerReference").stream()
                        .map(each -> each.getAttribute("w:type"))
                        .toList();
        assertEquals(Set.of("default", "first"), Set.copyOf(kinds));
        var headers = file.parts().keySet().stream().filter(p -> p.contains("/header")).toList();
        assertEquals(3, headers.size());
        for (var header : headers) {
            assertTrue(file.parts().get(header).contains("string=\"DRAF\""), header);
        }
        assertEquals(List.of(), DocxLint.problems(file));
        assertEquals(List.of(), SchemaValidation.errors(file));
    }
}
