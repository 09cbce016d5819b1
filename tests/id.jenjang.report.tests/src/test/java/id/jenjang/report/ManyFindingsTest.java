package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.rules.CheckResult;
import id.jenjang.rules.Finding;
import id.jenjang.rules.Place;
import id.jenjang.rules.Severity;
import id.jenjang.rules.checklist.ChecklistSubject;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A check report of very many findings stays one that people read, and hides none. */
class ManyFindingsTest {
    private final AtomicInteger asked = new AtomicInteger();

    /** Findings of ten rules in turn, all at one place. */
    private Document compose(int count, Locale locale) {
        var input = Reviews.of("instansi D \"Dinas\"", locale);
        var plan = input.subject().plan();
        var place = Place.of(plan.instansi().orElseThrow());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            findings.add(
                    new Finding(
                            "J20" + i % 10,
                            Severity.values()[i % 3],
                            place,
                            "Pesan " + i + ".",
                            List.of(),
                            List.of(),
                            "J20" + i % 10 + " " + i));
        }
        var result = new CheckResult(findings, List.of(), List.of());
        var subject = ChecklistSubject.of(plan, plan.instansi().orElseThrow(), 2023, result);
        return HasilPeriksaComposer.compose(
                new ReviuInput(
                        subject,
                        List.of(),
                        p -> "berkas:" + asked.incrementAndGet(),
                        null,
                        locale));
    }

    private static Stream<Block> blocks(Document document) {
        return document.sections().stream().flatMap(section -> section.blocks().stream());
    }

    private static List<List<String>> rows(Document document) {
        return blocks(document)
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).body().stream())
                .map(row -> row.cells().stream().map(ManyFindingsTest::text).toList())
                .toList();
    }

    private static String text(Cell cell) {
        return cell.content().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).content().stream())
                .filter(Inline.Text.class::isInstance)
                .map(run -> ((Inline.Text) run).text())
                .collect(Collectors.joining());
    }

    /** Rows with a severity as the whole text of a cell. */
    private static List<List<String>> findings(Document document, Locale locale) {
        var words = HasilPeriksaComposer.severityWords(locale);
        return rows(document).stream()
                .filter(cells -> cells.stream().anyMatch(words::contains))
                .toList();
    }

    @Test
    void tellsAFewHundredInFull() {
        Document document = compose(400, Reviews.INDONESIAN);
        assertEquals(400, findings(document, Reviews.INDONESIAN).size());
        assertFalse(TreeDump.of(document).contains("temuan lain dari aturan"));
    }

    @Test
    void tellsOfTenThousandTheFirstOfEachRuleAndCountsTheRest() {
        Document document = compose(10_000, Reviews.INDONESIAN);

        assertEquals(200, findings(document, Reviews.INDONESIAN).size());
        assertEquals(
                10,
                rows(document).stream()
                        .filter(c -> c.getFirst().startsWith("Dan 980 temuan lain dari aturan J20"))
                        .count());
        assertTrue(
                TreeDump.of(document)
                        .contains("dari setiap aturan hanya 20 temuan pertama yang diuraikan"));
        assertTrue(TreeDump.of(document).contains("**10.000 temuan**"));
    }

    @Test
    void looksUpPlacesOnlyOfWhatItTells() {
        compose(10_000, Reviews.INDONESIAN);
        assertTrue(asked.get() < 1000, () -> asked + " places looked up");
    }

    @Test
    void numbersFindingsThroughTheDocument() {
        var numbers =
                findings(compose(30, Locale.ENGLISH), Locale.ENGLISH).stream()
                        .map(List::getFirst)
                        .toList();
        assertEquals(30, numbers.size());
        assertEquals("1", numbers.getFirst());
        assertEquals("30", numbers.getLast());
    }

    @Test
    void anchorsAreUnique() {
        var anchors =
                blocks(compose(30, Reviews.INDONESIAN))
                        .filter(Heading.class::isInstance)
                        .map(heading -> ((Heading) heading).anchor())
                        .toList();
        assertEquals(anchors.stream().distinct().toList(), anchors);
    }
}
