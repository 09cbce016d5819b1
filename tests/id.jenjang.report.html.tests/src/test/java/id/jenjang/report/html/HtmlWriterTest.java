package id.jenjang.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.DocumentInfo;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Letterhead;
import id.jenjang.report.tree.PageSetup;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.PageNumbering;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Section;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Column;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

class HtmlWriterTest {

    @Test
    void writesEverythingATreeCanHold() {
        Golden.assertMatches("laporan", Pages.withoutStyle(Pages.html(Samples.report())));
    }

    @Test
    void theSampleIsInOrder() {
        assertEquals(List.of(), HtmlLint.problems(Pages.html(Samples.report())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noDocumentMakesABrokenPage(long seed) {
        var html = Pages.html(new ArbitraryDocument(seed).document());
        assertEquals(List.of(), HtmlLint.problems(html));
        assertTrue(HtmlLint.parse(html).select("script").isEmpty(), "text became a script");
    }

    @Test
    void writesTheSameBytesForTheSameTree() {
        assertEquals(
                Pages.html(new ArbitraryDocument(7).document()),
                Pages.html(new ArbitraryDocument(7).document()));
    }

    @Test
    void textStaysText() {
        var text = "<script>alert('x')</script> & \"y\" &lt;";
        var page = HtmlLint.parse(Pages.html(Samples.of(Paragraph.body(text))));
        assertEquals(text, page.select("main p").text());
        assertTrue(page.select("script").isEmpty());
    }

    @Test
    void thePageHeaderCannotLeaveItsString() {
        var header = "\"; } body { display: none } </style><script>";
        var section =
                new Section(
                        new PageSetup(Orientation.PORTRAIT, PageNumbering.ARABIC, false, header),
                        List.of(Paragraph.body("isi")));
        var html = Pages.html(new Document(Samples.INFO, List.of(section)));
        assertEquals(List.of(), HtmlLint.problems(html));
        assertTrue(html.contains("--page-header: \"\\22 \\3b  \\7d  body \\7b  display\\3a  none"));
        assertTrue(HtmlLint.parse(html).select("script").isEmpty());
    }

    @Test
    void aLetterheadStandsAboveTheText() {
        var letterhead =
                new Letterhead(
                        List.of("PEMERINTAH KOTA CONTOH"),
                        "DINAS <CONTOH>",
                        List.of("Jalan Contoh 1"));
        var html = Pages.html(Samples.of(letterhead, Paragraph.body("isi")));

        assertEquals(List.of(), HtmlLint.problems(html));
        assertEquals(
                List.of("PEMERINTAH KOTA CONTOH", "DINAS <CONTOH>", "Jalan Contoh 1"),
                HtmlLint.parse(html).select(".letterhead p").eachText());
    }

    @Test
    void paperOfOtherSizesIsNamedForPrinting() {
        var setup = new PageSetup(Orientation.LANDSCAPE, PageNumbering.ARABIC, false, "");
        var section = new Section(setup.on(PageSetup.Size.A3), List.of(Paragraph.body("isi")));

        var page = HtmlLint.parse(Pages.html(new Document(Samples.INFO, List.of(section))));

        assertEquals(1, page.select(".sheet.landscape.a3").size());
    }

    @Test
    void mayFetchNothing() {
        var page = HtmlLint.parse(Pages.html(Samples.report()));
        assertEquals(
                "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
                page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    }

    @Test
    void theCoverIsTheTitle() {
        var page = HtmlLint.parse(Pages.html(Samples.report()));
        assertEquals("LAPORAN KINERJA INSTANSI PEMERINTAH TAHUN 2023", page.select("h1").text());
    }

    @Test
    void withoutACoverTheDocumentsTitleIs() {
        var page = HtmlLint.parse(Pages.html(Samples.of(Paragraph.body("isi"))));
        assertEquals(Samples.INFO.title(), page.select("h1").text().replace('\u00a0', ' '));
    }

    @Test
    void withoutACoverTheHeadingItBeginsWithIs() {
        var page =
                HtmlLint.parse(
                        Pages.html(
                                Samples.of(
                                        new Heading(1, "", "CATATAN", "a"),
                                        new Heading(2, "", "A. Ringkasan", "b"))));
        assertEquals("CATATAN", page.select("h1#a").text());
        assertEquals("A. Ringkasan", page.select("h2#b").text());
    }

    @Test
    void aHeadingNeverSkipsARank() {
        var page =
                HtmlLint.parse(
                        Pages.html(
                                Samples.of(
                                        new Heading(3, "", "tiga", "a"),
                                        new Heading(4, "", "empat", "b"),
                                        new Heading(1, "I", "satu", "c"))));
        assertEquals(
                List.of("h1", "h2", "h2"),
                page.select("h1,h2,h3,h4").stream().map(Element::tagName).toList());
    }

    @Test
    void ofTwoPlacesWithOneAnchorTheFirstIsMeant() {
        var page =
                HtmlLint.parse(
                        Pages.html(
                                Samples.of(
                                        new Heading(1, "", "satu", "a"),
                                        new Heading(1, "", "dua", "a"),
                                        new Paragraph(
                                                Paragraph.Style.BODY,
                                                List.of(new Inline.Reference("a", "lihat"))))));
        assertEquals("#a", page.select("main p a").attr("href"));
        assertEquals(List.of("a", "a_2"), page.select("h1, h2").eachAttr("id"));
    }

    @Test
    void tablesTellTheirHeadersAndGroups() {
        var page = HtmlLint.parse(Pages.html(Samples.of(Samples.programs())));
        var table = page.select("table").first();
        assertEquals("Tabel 1.1.1 Program/Kegiatan", plain(table.select("caption").text()));
        assertEquals(4, table.select("thead th[scope=col]").size());
        assertEquals(2, table.select("tbody").size());
        assertEquals(List.of("Misi 1", "Misi 2"), table.select("th[scope=rowgroup]").eachText());
        assertEquals(
                List.of("Program A", "Program B", "Program C", "JUMLAH"),
                table.select("th[scope=row]").eachText());
    }

    @Test
    void aTableTooWideForPaperSharesItByContent() {
        var columns = Collections.nCopies(30, new Column(1, Align.LEFT));
        var cells = IntStream.range(0, 30).mapToObj(i -> "Pengoordinasian").toArray(String[]::new);
        var table = new Table(null, columns, List.of(), List.of(Samples.row(cells)), true);
        var page = HtmlLint.parse(Pages.html(Samples.of(table)));
        assertEquals("step-3 squeezed", page.select("table").attr("class"));
        assertEquals(30, page.select("col[style=width:3.3%]").size());
    }

    @Test
    void aSmallTableKeepsItsTextSize() {
        var page = HtmlLint.parse(Pages.html(Samples.of(Samples.programs())));
        assertFalse(page.select("table").first().hasAttr("class"));
    }

    @Test
    void anEmptyTableLeavesItsCaption() {
        var caption = new Caption(Caption.Kind.TABLE, "1", "Kosong", "t");
        var table = new Table(caption, List.of(), List.of(), List.of(), true);
        var page = HtmlLint.parse(Pages.html(Samples.of(table)));
        assertEquals("Tabel 1 Kosong", plain(page.select("p#t").text()));
    }

    @Test
    void anEnglishDocumentIsEnglish() {
        var info = new DocumentInfo("Title", "LKjIP", "Agency", 2023, "en");
        var sections = Samples.of(new Heading(1, "I", "ONE", "a")).sections();
        var page = HtmlLint.parse(Pages.html(new Document(info, sections)));
        assertEquals("en", page.select("html").attr("lang"));
        assertEquals("CHAPTER I ONE", page.select("h1").text());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
