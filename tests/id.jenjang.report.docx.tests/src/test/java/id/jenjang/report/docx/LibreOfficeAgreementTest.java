package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.report.docx.internal.flow.FlowBuilder;
import id.jenjang.report.docx.internal.layout.PageLayout;
import id.jenjang.report.tree.Document;

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

    private void assertAgrees(Document document) throws Exception {
        var pages = LibreOffice.pages(DocxFile.bytes(document), folder);
        assertEquals(List.of(), new PageAgreement(pages).differences(DocxFile.of(document)));
        assertEquals(PageLayout.of(new FlowBuilder(document).build()).pages().size(), pages.size());
    }
}
