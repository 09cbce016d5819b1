package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.util.List;

/** Footnotes, links and lists that go on, in a Word file. */
class NoteTest {

    private static final Inline.Link LINK =
            new Inline.Link(
                    "https://contoh.go.id/?a=1&b=2", List.of(new Inline.Text("laman resmi")));

    private static Document document() {
        return Samples.of(
                paragraph(new Inline.Text("Satu"), note("Catatan pertama.")),
                paragraph(new Inline.Text("Lihat "), LINK, new Inline.Text(" dan "), LINK),
                paragraph(new Inline.Footnote(List.of(new Inline.Text("Menurut "), LINK))));
    }

    private static Paragraph paragraph(Inline... content) {
        return new Paragraph(Style.BODY, List.of(content));
    }

    private static Inline note(String text) {
        return new Inline.Footnote(List.of(new Inline.Text(text)));
    }

    @Test
    void notesStandInAPartOfTheirOwnBelowTheLinesThatPartThem() {
        var notes = Xml.parse(DocxFile.of(document()).parts().get("word/footnotes.xml"));
        assertEquals(
                List.of(
                        "-1 separator ",
                        "0 continuationSeparator ",
                        "1   Catatan pertama.",
                        "2   Menurut laman resmi"),
                Xml.all(notes, "w:footnote").stream().map(NoteTest::shown).toList());
    }

    private static String shown(Element note) {
        return note.getAttribute("w:id")
                + " "
                + note.getAttribute("w:type")
                + " "
                + note.getTextContent().stripTrailing().replaceFirst("^ +", " ");
    }

    @Test
    void theTextRefersToEachNoteOnce() {
        var body = Xml.parse(DocxFile.of(document()).document());
        assertEquals(
                List.of("1", "2"),
                Xml.all(body, "w:footnoteReference").stream()
                        .map(r -> r.getAttribute("w:id"))
                        .toList());
    }

    @Test
    void linksLeadOutByARelationOfTheirPart() {
        var parts = DocxFile.of(document()).parts();
        assertEquals(
                List.of("tautan1", "tautan1"),
                Xml.all(Xml.parse(parts.get("word/document.xml")), "w:hyperlink").stream()
                        .map(l -> l.getAttribute("r:id"))
                        .toList());
        for (var part : List.of("word/_rels/document.xml.rels", "word/_rels/footnotes.xml.rels")) {
            assertTrue(
                    parts.get(part).contains("Target=\"https://contoh.go.id/?a=1&amp;b=2\""), part);
        }
    }

    @Test
    void aDocumentWithoutNotesHasNoSuchPart() {
        var file = DocxFile.of(Samples.of(Samples.body(1)));
        assertFalse(file.parts().containsKey("word/footnotes.xml"));
    }

    @Test
    void aListGoesOnWithItsNumber() {
        var list = ListBlock.of(ListBlock.Kind.DECIMAL, List.of("tiga", "empat"));
        var file = DocxFile.of(Samples.of(new ListBlock(list.kind(), 3, list.items())));
        assertEquals(
                List.of("3"),
                Xml.all(Xml.parse(file.parts().get("word/numbering.xml")), "w:startOverride")
                        .stream()
                        .map(s -> s.getAttribute("w:val"))
                        .toList());
    }

    @Test
    void leavesTheFileInOrder() throws Exception {
        assertEquals(List.of(), DocxLint.problems(DocxFile.of(document())));
        assertEquals(List.of(), SchemaValidation.errors(DocxFile.of(document())));
    }
}
