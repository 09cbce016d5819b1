package id.jenjang.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Footnotes, links and lists that go on, in a page. */
class NoteTest {

    @Test
    void notesStandAtTheEndAndLeadBack() {
        var link = new Inline.Link("https://contoh.id/?a&b", List.of(new Inline.Text("sini")));
        var note = new Inline.Footnote(List.of(new Inline.Text("Lihat "), link));
        var html =
                Pages.html(
                        Samples.of(new Paragraph(Style.BODY, List.of(new Inline.Text("A"), note))));
        var page = HtmlLint.parse(html);
        assertEquals("#catatan-kaki-1", page.select("main p sup a").attr("href"));
        assertEquals("Lihat sini ↩", page.select("main .footnotes #catatan-kaki-1").text());
        assertEquals("#rujukan-kaki-1", page.select(".footnotes a").last().attr("href"));
        assertEquals("https://contoh.id/?a&b", page.select(".footnotes a").first().attr("href"));
        assertEquals(List.of(), HtmlLint.problems(html));
    }

    @Test
    void aListGoesOnWithItsNumber() {
        var list = ListBlock.of(ListBlock.Kind.DECIMAL, List.of("tiga"));
        var html = Pages.html(Samples.of(new ListBlock(list.kind(), 3, list.items())));
        assertEquals("3", HtmlLint.parse(html).select("main ol").attr("start"));
    }
}
