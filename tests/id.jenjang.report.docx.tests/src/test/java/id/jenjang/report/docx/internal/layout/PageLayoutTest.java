package id.jenjang.report.docx.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.docx.internal.flow.FlowBuilder;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.DocumentInfo;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where things land. A page holds 13,606 twips: 41 lines of body text of 330 twips. */
class PageLayoutTest {

    private static final DocumentInfo INFO =
            new DocumentInfo("Judul", "LKjIP", "Instansi", 2023, "id-ID");

    @Test
    void sectionsCountAndRestart() {
        var pages =
                PageLayout.of(
                        new FlowBuilder(
                                        new Document(
                                                INFO,
                                                List.of(
                                                        section(
                                                                PageNumbering.NONE,
                                                                false,
                                                                lines(50)),
                                                        section(
                                                                PageNumbering.ROMAN,
                                                                true,
                                                                lines(90)),
                                                        section(
                                                                PageNumbering.ARABIC,
                                                                true,
                                                                lines(1)),
                                                        section(
                                                                PageNumbering.ARABIC,
                                                                false,
                                                                lines(50)))))
                                .build());
        assertEquals(List.of("", "", "i", "ii", "iii", "1", "2", "3"), pages.pages());
    }

    @Test
    void pageBreaksDoNotAddUp() {
        assertEquals(
                "2",
                page(lines(1), new PageBreak(), new PageBreak(), new Heading(1, "I", "Bab", "h")));
        assertEquals("1", page(new PageBreak(), new Heading(1, "I", "Bab", "h")));
    }

    @Test
    void headingStaysWithTwoLinesOfItsText() {
        // 38 lines, then a heading of 200 + 340 + 100 twips: no room for two lines below it
        assertEquals("2", page(lines(38), heading(), lines(5)));
        assertEquals("1", page(lines(37), heading(), lines(5)));
        assertEquals("1", page(lines(38), heading(), lines(1)));
    }

    @Test
    void paragraphsLeaveNoSingleLine() {
        // where 2 lines fit, 2 of 4 stay, but of 3 none; the rest takes 2 or 3 lines of the next
        // page
        assertEquals(List.of("1", "2"), pages(lines(38), lines(4)));
        assertEquals("2", page(lines(38), lines(4), lines(35), heading(), lines(1)));
        assertEquals("3", page(lines(38), lines(4), lines(36), heading(), lines(1)));
        assertEquals("2", page(lines(38), lines(3), lines(34), heading(), lines(1)));
        assertEquals("3", page(lines(38), lines(3), lines(35), heading(), lines(1)));
    }

    @Test
    void captionStaysWithHeaderAndFirstRow() {
        assertEquals("1", page(lines(36), table(1, "h")));
        assertEquals("2", page(lines(38), table(1, "h")));
    }

    @Test
    void headerRowsAreRepeated() {
        // rows are 340 twips; 41 of them would fill two thirds of the second page, the heading
        // stays on it
        assertEquals("2", page(table(60, "t"), heading()));
        assertEquals("3", page(table(90, "t"), heading()));
    }

    private static String page(Block... blocks) {
        return layout(blocks).label("h");
    }

    private static List<String> pages(Block... blocks) {
        return layout(blocks).pages();
    }

    private static PageNumbers layout(Block... blocks) {
        var document = new Document(INFO, List.of(section(PageNumbering.ARABIC, true, blocks)));
        return PageLayout.of(new FlowBuilder(document).build());
    }

    private static Section section(PageNumbering numbering, boolean restart, Block... blocks) {
        return new Section(
                new PageSetup(Orientation.PORTRAIT, numbering, restart, ""), List.of(blocks));
    }

    private static Heading heading() {
        return new Heading(2, "1.1", "Judul", "h");
    }

    /** A paragraph of so many lines. */
    private static Paragraph lines(int count) {
        var content = new ArrayList<Inline>();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                content.add(new Inline.LineBreak());
            }
            content.add(new Inline.Text("baris"));
        }
        return new Paragraph(Paragraph.Style.BODY, content);
    }

    private static Table table(int rows, String anchor) {
        return new Table(
                new Caption(Caption.Kind.TABLE, "1", "Tabel", anchor),
                List.of(new Column(1, Align.LEFT)),
                List.of(new Row(List.of(Cell.of("Kepala")), false)),
                IntStream.range(0, rows)
                        .mapToObj(i -> new Row(List.of(Cell.of("isi")), false))
                        .toList(),
                true);
    }
}
