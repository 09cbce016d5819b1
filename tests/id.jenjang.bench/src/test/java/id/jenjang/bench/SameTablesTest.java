package id.jenjang.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.report.docx.DocxWriter;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.DocumentInfo;
import id.jenjang.report.tree.Heading;
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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** What is measured side by side prints the same. */
class SameTablesTest {

    private static final List<List<String>> EXPECTED =
            List.of(
                    List.of("No", "Program", ""),
                    List.of("", "Nama", "Pagu"),
                    List.of("1.", "Penunjang urusan Semua unit", "10"),
                    List.of("Jumlah", "10"));

    private static Document document() {
        var columns = List.of(column(1), column(4), column(2));
        var header =
                List.of(
                        row(Cell.of("No").spanning(1, 2), Cell.of("Program"), Cell.of("")),
                        row(Cell.of("Nama"), Cell.of("Pagu")));
        var two =
                new Cell(
                        List.of(
                                Paragraph.of(Paragraph.Style.CELL, "Penunjang urusan"),
                                Paragraph.of(Paragraph.Style.CELL, "Semua unit")),
                        1,
                        1,
                        null);
        var body =
                List.of(
                        row(Cell.of("1."), two, Cell.of("10")),
                        row(Cell.of("Jumlah").spanning(2, 1), Cell.of("10")));
        var setup = new PageSetup(Orientation.PORTRAIT, PageNumbering.ARABIC, true, "");
        return new Document(
                new DocumentInfo("Judul", "LKjIP", "Instansi", 2023, "id-ID"),
                List.of(new Section(setup, List.of(new Table(null, columns, header, body, true)))));
    }

    private static Column column(int width) {
        return new Column(width, Align.LEFT);
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    private static void same(byte[] file) throws IOException {
        var written = WrittenTables.of(file);
        assertEquals(List.of(EXPECTED), written.tables());
        assertEquals(2, written.repeated());
    }

    @Test
    void jenjangPrintsEveryCell() throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(document(), out);
        same(out.toByteArray());
    }

    @Test
    void poiTlPrintsEveryCell() throws IOException {
        same(new PoiTlTables(PlainTable.of(document())).write());
    }

    @Test
    void docx4jPrintsEveryCell() throws IOException {
        same(new Docx4jTables(PlainTable.of(document())).write());
    }

    @Test
    void aLongDocumentNamesNoBookmarkTwice() {
        var section = document().sections().getFirst();
        var heading = new Heading(1, "I", "Pendahuluan", "bab");
        var chapter = new Section(section.setup(), List.of(heading));
        var report = new Document(document().info(), List.of(section, section, chapter));
        var anchors =
                LongDocument.repeated(report, 3).sections().stream()
                        .flatMap(each -> each.blocks().stream())
                        .filter(Heading.class::isInstance)
                        .map(each -> ((Heading) each).anchor())
                        .toList();
        assertEquals(List.of("bab", "bab_2", "bab_3"), anchors);
        assertFalse(LongDocument.repeated(report, 3).sections().getLast().setup().restart());
    }
}
