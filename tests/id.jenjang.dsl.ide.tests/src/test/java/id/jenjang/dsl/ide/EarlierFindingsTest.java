package id.jenjang.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.rules.Severity;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stood against a text stands where its words have gone, until somebody checks again. */
class EarlierFindingsTest {

    private static final Path FILE = Path.of("a.jenjang");
    private static final Path OTHER = Path.of("b.jenjang");
    private static final String BEFORE = "satu dua tiga";

    private static TextFinding at(Path file, String word) {
        var range = new TextRange(file, BEFORE.indexOf(word), word.length(), 1, 1);
        return new TextFinding("J001", Severity.ERROR, range, word, List.of(range), List.of());
    }

    private static List<String> words(List<TextFinding> findings, String now) {
        return findings.stream()
                .map(
                        each ->
                                now.substring(
                                        each.range().offset(),
                                        each.range().offset() + each.range().length()))
                .toList();
    }

    private static EditedPlan plan(String text) {
        return EditedPlan.of(Map.of(FILE, text, OTHER, BEFORE), Locale.of("id"));
    }

    @Test
    void whatIsNotTouchedMovesAlong() {
        var now = "satu dua dan tiga";
        var all = List.of(at(FILE, "satu"), at(FILE, "tiga"), at(OTHER, "tiga"));
        var moved = new EarlierFindings(FILE, BEFORE, now).untouched(all);
        assertEquals(List.of("satu", "tiga"), words(moved.subList(0, 2), now));
        assertEquals(moved.get(1).range(), moved.get(1).related().getFirst());
        assertEquals(all.get(2), moved.get(2));
    }

    @Test
    void whatIsTouchedIsLeftOut() {
        var all = List.of(at(FILE, "satu"), at(FILE, "dua"), at(FILE, "tiga"));
        var left = new EarlierFindings(FILE, BEFORE, "satu dxua tiga").untouched(all);
        assertEquals(List.of("satu", "tiga"), words(left, "satu dxua tiga"));
    }

    @Test
    void ofAWholePlanWhatIsTouchedStays() {
        var all = List.of(at(FILE, "satu"), at(FILE, "dua"), at(FILE, "tiga"), at(OTHER, "dua"));
        var check = new PlanCheck(all, List.of());
        var now = "satu dxua tiga";
        var moved = EarlierFindings.of(plan(BEFORE), check, plan(now)).findings();
        assertEquals(List.of("satu", "dxua", "tiga"), words(moved.subList(0, 3), now));
        assertEquals(all.get(3), moved.get(3));
    }

    @Test
    void whatWasDeletedStaysWithoutLength() {
        var check = new PlanCheck(List.of(at(FILE, "dua")), List.of());
        var moved = EarlierFindings.of(plan(BEFORE), check, plan("satu ")).findings();
        assertEquals(List.of(""), words(moved, "satu "));
    }

    @Test
    void theSameTextsHaveTheSameFindings() {
        var check = new PlanCheck(List.of(at(FILE, "dua")), List.of());
        assertSame(check, EarlierFindings.of(plan(BEFORE), check, plan(BEFORE)));
    }
}
