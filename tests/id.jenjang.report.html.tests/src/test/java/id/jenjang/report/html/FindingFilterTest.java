package id.jenjang.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Table;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

class FindingFilterTest {

    private static final HtmlOptions LEVELS =
            new HtmlOptions("temuan_", List.of("galat", "peringatan", "catatan"));

    @Test
    void marksTheRowsThatAreFindings() {
        var page = HtmlLint.parse(Pages.html(Samples.findings(), LEVELS));
        assertEquals(
                List.of("galat", "catatan", "galat"),
                page.select("tr[data-level]").eachAttr("data-level"));
        assertEquals(2, page.select("table.findings").size());
        assertEquals(4, page.select("table").size());
    }

    @Test
    void knowsTablesByTheHeadingTheyStandUnder() {
        var named = (Table) Samples.findings().sections().getFirst().blocks().get(2);
        var bare = new Table(null, named.columns(), named.header(), named.body(), true);
        var document =
                Samples.of(
                        new Heading(2, "", "Ringkasan", "ringkasan"),
                        bare,
                        new Heading(2, "", "Temuan", "temuan_2"),
                        new Table(null, bare.columns(), bare.header(), bare.body(), true));
        var page = HtmlLint.parse(Pages.html(document, LEVELS));
        assertEquals(
                List.of("galat", "catatan"), page.select("tr[data-level]").eachAttr("data-level"));
    }

    @Test
    void offersTheLevelsThereAreOnce() {
        var page = HtmlLint.parse(Pages.html(Samples.findings(), LEVELS));
        assertEquals(1, page.select("form").size());
        assertEquals(
                List.of("Semua", "Galat", "Catatan"),
                page.select("form fieldset label").eachText());
        assertEquals("{0} dari {1} temuan ditampilkan.", page.select("output").attr("data-text"));
    }

    @Test
    void staysHiddenWithoutScript() {
        var page = HtmlLint.parse(Pages.html(Samples.findings(), LEVELS));
        assertTrue(page.select("form").first().hasAttr("hidden"));
        assertTrue(page.select("tr[hidden]").isEmpty());
    }

    @Test
    void runsThisScriptAndNoOther() throws Exception {
        var html = Pages.html(Samples.findings(), LEVELS);
        var script =
                html.substring(html.indexOf("<script>") + 8, html.indexOf("</script>"))
                        .getBytes(StandardCharsets.UTF_8);
        var hash =
                Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(script));
        assertEquals(
                "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-"
                        + hash
                        + "'",
                HtmlLint.parse(html)
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"));
        assertEquals(List.of(), HtmlLint.problems(html));
    }

    @Test
    void aDocumentWithoutFindingsHasNoFilter() {
        var page = HtmlLint.parse(Pages.html(Samples.report(), LEVELS));
        assertTrue(page.select("form, script, [data-level]").isEmpty());
    }

    @Test
    void nobodyAskedForAFilter() {
        var page = HtmlLint.parse(Pages.html(Samples.findings()));
        assertTrue(page.select("form, script, [data-level]").isEmpty());
    }
}
