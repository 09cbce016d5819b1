package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.report.docx.internal.flow.FlowBuilder;
import id.jenjang.report.docx.internal.layout.PageLayout;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.PageNumbering;
import id.jenjang.report.tree.Paragraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/**
 * The page numbers we print are those LibreOffice comes to. Skipped, and said so, where it is not
 * installed.
 */
class LibreOfficeAgreementTest {

    @TempDir Path folder;

    @BeforeEach
    void needsLibreOffice() {
        assumeTrue(
                LibreOffice.present(),
                "LibreOffice (soffice) and pdftotext are not installed: pages not compared");
    }

    @Test
    void agreesOnTheSample() throws Exception {
        assertAgrees(Samples.report());
    }

    @Test
    void agreesOnTheDumaiReport() throws Exception {
        assertAgrees(Dumai.report());
    }

    @Test
    void agreesOnWhatStaysTogether() throws Exception {
        assertAgrees(new KeptDocument().document());
    }

    /** Text that fits its line by a hair may fall either way, so one entry in fifty may differ. */
    @Test
    void agreesOnAnArbitraryDocument() throws Exception {
        var document = new ArbitraryDocument(2).document();
        var file = DocxFile.of(document);
        var differences =
                new PageAgreement(LibreOffice.pages(DocxFile.bytes(document), folder))
                        .differences(file);
        int entries = Xml.all(Xml.parse(file.document()), "w:hyperlink").size();
        assertTrue(entries >= 100, () -> entries + " entries");
        assertTrue(differences.size() * 50 <= entries, differences::toString);
    }

    /** The section ends with the figure: its number stays in the sentence that refers to it. */
    @Test
    void aReferenceToTheLastFigureOfASectionKeepsItsNumber() throws Exception {
        var caption = new Caption(Caption.Kind.FIGURE, "1.1.1", "Pohon", "gambar_1_1_1");
        var reference = new Inline.Reference(caption.anchor(), caption.label());
        var box = new Figure.Box("Sekretariat", "", List.of());
        var first =
                List.<Block>of(
                        new Heading(1, "I", "PENDAHULUAN", "bab_1"),
                        new Heading(2, "1.1", "Kaskade", "bagian_1_1"),
                        new Paragraph(
                                Paragraph.Style.BODY,
                                List.of(
                                        new Inline.Text("Kaskade digambarkan pada "),
                                        reference,
                                        new Inline.Text("."))),
                        new Figure(caption, new Figure.BoxTree(box), "Pohon"));
        var second = List.<Block>of(new Heading(1, "II", "PERENCANAAN", "bab_2"));
        var document =
                new Document(
                        Samples.INFO,
                        List.of(
                                Samples.section(
                                        Orientation.PORTRAIT, PageNumbering.ARABIC, true, first),
                                Samples.section(
                                        Orientation.PORTRAIT,
                                        PageNumbering.ARABIC,
                                        false,
                                        second)));
        var page = LibreOffice.pages(DocxFile.bytes(document), folder).getFirst();
        var sentence =
                page.lines().map(String::strip).filter(l -> l.contains("digambarkan")).toList();
        assertEquals(List.of("Kaskade digambarkan pada Gambar 1.1.1."), sentence);
    }

    private void assertAgrees(Document document) throws Exception {
        var pages = LibreOffice.pages(DocxFile.bytes(document), folder);
        assertEquals(List.of(), new PageAgreement(pages).differences(DocxFile.of(document)));
        assertEquals(PageLayout.of(new FlowBuilder(document).build()).pages().size(), pages.size());
    }
}
