package id.jenjang.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.diagram.Graph;
import id.jenjang.diagram.Ground;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Figure.Item;
import id.jenjang.report.tree.Figure.Measure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Section;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An outline is a nested list for all, and can be folded, searched and filtered with a script. */
class OutlineTest {

    @TempDir private Path folder;

    @Test
    void isAnOpenNestedListWithoutScript() {
        var page = HtmlLint.parse(Pages.html(sample()));
        assertEquals(5, page.select(".outline li.item").size());
        assertTrue(page.select(".outline details:not([open])").isEmpty());
        assertTrue(page.select(".outline form").first().hasAttr("hidden"));
        assertEquals(
                List.of("Berhasil", "Tidak Berhasil"),
                page.select(".outline .measures li").eachAttr("data-predicate"));
        assertEquals(List.of(), HtmlLint.problems(Pages.html(sample())));
    }

    @Test
    void offersThePredicatesThereAreTheBestFirst() {
        var page = HtmlLint.parse(Pages.html(sample()));
        assertEquals(
                List.of("Semua", "Berhasil", "Tidak Berhasil"),
                page.select(".outline fieldset label").eachText());
    }

    @Test
    void searchShowsWhatFitsWithTheWayToItAndMarksTheWords() throws Exception {
        var page = run("type('sungai bersih');");
        assertEquals(
                List.of("Visi", "Sasaran 1", "Program 1"), shown(page), "the way to what fits");
        assertEquals(List.of("Sungai", "bersih"), page.select("mark").eachText());
        assertEquals("1 dari 5 kotak cocok.", page.select(".outline output").text());
    }

    @Test
    void anEmptiedSearchShowsEverythingAsBefore() throws Exception {
        var page = run("type('sungai'); type('');");
        assertEquals(5, shown(page).size());
        assertTrue(page.select("mark").isEmpty());
        assertTrue(page.select(".outline details:not([open])").isEmpty());
    }

    @Test
    void filterByPredicateLeavesWhatHasIt() throws Exception {
        var page =
                run("outline.querySelector('input[value=\"Tidak Berhasil\"]').click(); update();");
        assertEquals(List.of("Visi", "Sasaran 2"), shown(page));
    }

    @Test
    void foldsAndUnfoldsAll() throws Exception {
        var page = run("outline.querySelector('button[value=tutup]').click();");
        assertEquals(3, page.select(".outline details:not([open])").size());
        page =
                run(
                        "outline.querySelector('button[value=tutup]').click();"
                                + "outline.querySelector('button[value=buka]').click();");
        assertTrue(page.select(".outline details:not([open])").isEmpty());
    }

    @Test
    void arrowKeysFoldAndWalk() throws Exception {
        var page =
                run(
                        "var first = outline.querySelector('summary'); first.focus();"
                                + "press(first, 'ArrowDown');"
                                + "press(document.activeElement, 'ArrowLeft');");
        assertEquals(
                List.of("Sasaran 1"),
                page.select(".outline details:not([open]) > summary > strong").eachText());
    }

    @Test
    void aListThatRepeatsTheOutlineIsForPaper() {
        var heading = new Heading(1, "", "Uraian", "h2");
        var list = ListBlock.of(ListBlock.Kind.OUTLINE, List.of("Visi"));
        var figures = sample().sections().getFirst();
        var repeated = new Section(figures.setup(), List.of(heading, list));
        var html = Pages.html(new Document(Samples.INFO, List.of(figures, repeated)));
        var page = HtmlLint.parse(html);
        assertEquals(List.of(), HtmlLint.problems(html));
        assertEquals("Uraian Visi", page.select(".sheet.on-paper").text());
        assertEquals("Visi", page.select("ul.on-paper").text());
    }

    @Test
    void boxesUnderSeveralOthersAreToldInFullOnce() {
        var strip = new Graph.Strip("Mutu air", Ground.PLAIN, Ground.GOOD);
        var graph =
                new Graph(
                        List.of(
                                box("a", 0, "Sasaran 1"),
                                box("b", 0, "Sasaran 2"),
                                new Graph.Node(
                                        "c", 1, Ground.PROGRAM, "Program", "", List.of(strip))),
                        List.of(new Graph.Edge("a", "c"), new Graph.Edge("b", "c")),
                        List.of());
        var html =
                Pages.html(
                        Samples.of(
                                new Figure(
                                        new Caption(Caption.Kind.FIGURE, "1", "Pohon", "g1"),
                                        new Figure.Drawing(graph),
                                        "Pohon.")));
        var page = HtmlLint.parse(html);
        assertEquals(List.of(), HtmlLint.problems(html));
        assertEquals(
                List.of("Sasaran 1", "Program", "Mutu air", "Sasaran 2", "Program"),
                page.select("details.boxes div").eachText());
        assertEquals("Gambar ini sebagai daftar (3 kotak)", page.select("summary").text());
    }

    private static Graph.Node box(String id, int level, String title) {
        return new Graph.Node(id, level, Ground.SASARAN, title, "", List.of());
    }

    private static List<String> shown(org.jsoup.nodes.Document page) {
        return page.select(".outline li.item:not([hidden])").stream()
                .map(i -> i.select("strong").first().text())
                .toList();
    }

    /** Opens the sample page in a browser, does something, and returns what stands there then. */
    private org.jsoup.nodes.Document run(String actions) throws Exception {
        var browser = browser();
        var driver =
                """
                <script>
                var outline = document.querySelector('.outline');
                var form = outline.querySelector('form');
                function update() { form.dispatchEvent(new Event('input')); }
                function type(words) { form.elements.kata.value = words; update(); }
                function press(element, key) {
                  element.dispatchEvent(new KeyboardEvent('keydown', { key: key, bubbles: true }));
                }
                ACTIONS
                </script></body>
                """
                        .replace("ACTIONS", actions);
        // The page's own rule would forbid the driver, as it should.
        var html =
                Pages.html(sample())
                        .replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                        .replace("</body>", driver);
        var file = Files.writeString(folder.resolve("halaman.html"), html);
        var out = folder.resolve("hasil.html").toFile();
        var process =
                new ProcessBuilder(
                                browser,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + folder.resolve("profil"),
                                "--dump-dom",
                                file.toUri().toString())
                        .redirectOutput(out)
                        .redirectError(folder.resolve("galat.txt").toFile())
                        .start();
        assertEquals(0, process.waitFor());
        var page = HtmlLint.parse(Files.readString(out.toPath()));
        assertFalse(page.select(".outline form").first().hasAttr("hidden"), "the script ran");
        return page;
    }

    private static String browser() throws IOException {
        var found =
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(
                                dir ->
                                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                                .map(name -> Path.of(dir, name)))
                        .filter(Files::isExecutable)
                        .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "Chromium is not installed");
        return found.get().toString();
    }

    private static Document sample() {
        var program =
                new Item(
                        Ground.PROGRAM,
                        "Program 1",
                        "Sungai yang bersih",
                        "",
                        List.of(),
                        List.of());
        var first =
                new Item(
                        Ground.SASARAN,
                        "Sasaran 1",
                        "Lingkungan sehat",
                        "",
                        List.of(measure("Mutu air", "Berhasil", Ground.GOOD)),
                        List.of(program));
        var shared =
                new Item(
                        Ground.PROGRAM,
                        "Program 2",
                        "Hutan kota",
                        "dijabarkan di bawah Sasaran 1",
                        List.of(),
                        List.of());
        var second =
                new Item(
                        Ground.SASARAN,
                        "Sasaran 2",
                        "Udara segar",
                        "",
                        List.of(measure("Mutu udara", "Tidak Berhasil", Ground.POOR)),
                        List.of(shared));
        var root =
                new Item(
                        Ground.VISI, "Visi", "Kota <hijau>", "", List.of(), List.of(first, second));
        return Samples.of(
                new Figure(
                        new Caption(Caption.Kind.FIGURE, "1", "Pohon Kinerja", "g1"),
                        new Figure.Outline(
                                new Figure.BoxTree(new Figure.Box("Visi", "", List.of())),
                                List.of(root)),
                        "Pohon."));
    }

    private static Measure measure(String name, String predicate, Ground ground) {
        return new Measure(name, List.of(new Inline.Text("target 1")), predicate, ground);
    }
}
