package id.jenjang.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ReadingProgress;
import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Checker;
import id.jenjang.rules.RuleRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

class EditedPlanTest {

    private static final Path FILE = Path.of("a.jenjang");
    private static final String TEXT = "tangga T { A < B }\n";

    @Test
    void editsGiveAnotherPlanAndTheirInverseTheFirst() {
        var before = EditedPlan.of(Map.of(FILE, TEXT), Locale.of("id"));
        var edits =
                PlanEdits.of(
                        FILE,
                        new TextEdit(7, 1, "Tangga"),
                        TextEdit.insert(16, " < C"),
                        TextEdit.delete(16, 1));
        var after = before.apply(edits);
        assertEquals("tangga Tangga { A < B < C}\n", after.text(FILE).orElseThrow());
        assertEquals(TEXT, before.text(FILE).orElseThrow());
        var back = edits.inverse(file -> before.text(file).orElseThrow());
        assertEquals(TEXT, after.apply(back).text(FILE).orElseThrow());
    }

    @Test
    void overlappingEditsAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PlanEdits.of(FILE, TextEdit.delete(0, 3), TextEdit.delete(2, 3)));
    }

    @Test
    void whatFollowsAPlanIsCheckedUnderItsRules() {
        var text =
                "renstra R \"Renstra\" untuk Setda periode 2021-2026 { tujuan T1 \"Tujuan\" }\n"
                        + "program P1 \"Program\" untuk Setda\n";
        var plan = EditedPlan.of(Map.of(FILE, text), Locale.of("id"));
        var ruled = plan.under(new Checker(RuleRegistry.of(List.of())));
        assertTrue(rules(plan.check()).stream().anyMatch(each -> each.startsWith("J")));
        assertEquals(List.of("S003", "S003"), rules(ruled.check()));
        assertEquals(List.of("S003", "S003"), rules(ruled.with(FILE, text + "// baru\n").check()));
    }

    private static List<String> rules(PlanCheck check) {
        return check.findings().stream().map(TextFinding::ruleId).toList();
    }

    @Test
    void problemsFollowTheText() {
        var good = EditedPlan.of(Map.of(FILE, TEXT), Locale.of("id"));
        var bad = good.with(FILE, "tangga {");
        assertEquals(List.of(), good.plan().problems());
        assertEquals("S001", bad.check().findings().getFirst().ruleId());
    }

    @Test
    void namesComeFromTheLastPlanThatWasLoaded() {
        var other = Path.of("b.jenjang");
        var texts = Map.of(FILE, "instansi I \"Dinas\" {}\n", other, "program \"P\" untuk I\n");
        var first = EditedPlan.of(texts, Locale.of("id"));
        var loaded = first.plan();
        var typed = first.with(other, "program \"P\" untuk J\n");
        assertSame(loaded, typed.nearest());
        assertEquals("S003", typed.reading(other).problems().getFirst().ruleId());
        var renamed = typed.with(FILE, "instansi J \"Dinas\" {}\n");
        assertSame(loaded, renamed.nearest());
        renamed.plan();
        assertEquals(List.of(), renamed.reading(other).problems());
    }

    @Test
    void aFileOfALoadedPlanIsNotReadAgain() {
        var text = TEXT + "program \"P\" untuk TidakAda\n";
        var alone = EditedPlan.of(Map.of(FILE, TEXT), Locale.of("id"));
        alone.plan();
        var typed = alone.with(FILE, text);
        var loaded = alone.with(FILE, text);
        assertSame(loaded.plan().berkas().getFirst(), loaded.reading(FILE).berkas());
        assertFalse(typed.reading(FILE).problems().isEmpty());
        assertEquals(typed.reading(FILE).problems(), loaded.reading(FILE).problems());
    }

    @Test
    void aNarrativeOnDiskIsReadUntilItIsOpened(@TempDir Path folder) throws Exception {
        var plan = folder.resolve("plan.jenjang");
        var narrative = folder.resolve("teks.md");
        Files.writeString(
                plan,
                """
                instansi I "Dinas" {}
                laporan LKjIP 2023 untuk I { bagian "A" dari "teks.md" }
                """);
        Files.writeString(narrative, "lama");
        var opened = EditedPlan.open(List.of(folder), Locale.of("id"));
        assertEquals("lama", opened.text(narrative).orElseThrow());
        assertTrue(opened.plan().problems().isEmpty(), () -> opened.plan().problems().toString());
        assertEquals("baru", opened.with(narrative, "baru").text(narrative).orElseThrow());
        Files.writeString(narrative, "lain");
        assertEquals("lama", opened.text(narrative).orElseThrow());
        assertEquals("lain", opened.without(narrative).text(narrative).orElseThrow());
    }

    @Test
    void aPlanFileThatIsNoTextIsToldUntilItIsOne(@TempDir Path folder) throws Exception {
        var plan = Files.writeString(folder.resolve("plan.jenjang"), "program P1 \"Satu\"\n");
        var strange = folder.resolve("lama.jenjang");
        Files.write(strange, "// tua \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        var opened = EditedPlan.open(List.of(folder), Locale.of("id"));
        assertEquals(Set.of(plan), opened.files());
        assertTrue(opened.check().findings().stream().anyMatch(TextFinding::isUnreadableFile));
        var later = opened.with(plan, "program P1 \"Dua\"\n");
        assertTrue(later.check().findings().stream().anyMatch(TextFinding::isUnreadableFile));
        for (var mended : List.of(later.with(strange, "// tua\n"), later.without(strange))) {
            assertTrue(mended.check().findings().stream().noneMatch(TextFinding::isUnreadableFile));
        }
    }

    @Test
    void whoWaitsIsToldOfEachFileAndMayGiveUp(@TempDir Path folder) throws Exception {
        for (int i = 0; i < 3; i++) {
            var text = "tangga T" + i + " { A < B }\n";
            Files.writeString(folder.resolve(i + ".jenjang"), text);
        }
        var told = new ArrayList<String>();
        ReadingProgress progress =
                (step, files, all) -> told.add(step + " " + files + " of " + all);
        var opened = EditedPlan.open(List.of(folder), Locale.of("id"), progress);
        assertEquals(List.of("READ 1 of 3", "READ 2 of 3", "READ 3 of 3"), told);
        told.clear();
        assertTrue(opened.plan(() -> true, progress).isPresent());
        assertEquals(List.of("PARSED 1 of 3", "PARSED 2 of 3", "PARSED 3 of 3"), told);

        ReadingProgress impatient =
                (step, files, all) -> {
                    told.add(step + " " + files + " was the last");
                    throw new CancellationException();
                };
        told.clear();
        assertThrows(
                CancellationException.class,
                () -> EditedPlan.open(List.of(folder), Locale.of("id"), impatient));
        var again = EditedPlan.open(List.of(folder), Locale.of("id"));
        assertEquals(Optional.empty(), again.plan(() -> true, impatient));
        assertEquals(List.of("READ 1 was the last", "PARSED 1 was the last"), told);
        assertEquals(Optional.empty(), again.known());
    }

    @Test
    void aPlanThatIsNotNeededAnyMoreIsNotReadToItsEnd() {
        var texts = new TreeMap<Path, String>();
        for (int i = 0; i < 20; i++) {
            texts.put(Path.of(i + ".jenjang"), "tangga T" + i + " { A < B }\n");
        }
        var plan = EditedPlan.of(texts, Locale.of("id"));
        for (int needed = 0; needed < 2 * texts.size(); needed++) {
            var left = new AtomicInteger(needed);
            assertEquals(Optional.empty(), plan.plan(() -> left.getAndDecrement() > 0));
            assertEquals(Optional.empty(), plan.known());
        }
        assertEquals(20, plan.plan().berkas().size());
        assertEquals(List.of(), plan.plan().problems());
        assertEquals(Optional.of(plan.plan()), plan.plan(() -> false), "known already");
        var next = plan.with(Path.of("7.jenjang"), "tangga T7 { A < C }\n");
        assertEquals(Optional.empty(), next.plan(() -> false));
        assertEquals(Optional.of(plan.plan()), next.known());
        assertEquals(20, next.plan(() -> true).orElseThrow().berkas().size());
    }

    @Test
    void aPlanThatIsNotNeededAnyMoreIsNotCheckedToItsEnd() {
        var text =
                "renstra R \"Renstra\" untuk Setda periode 2021-2026 { tujuan T1 \"Tujuan\" }\n"
                        + "program P1 \"Program\" untuk Setda\n";
        var asked = new AtomicInteger();
        var whole = readPlan(text).check(() -> asked.incrementAndGet() > 0).orElseThrow();
        assertEquals(List.of("S003", "J102", "J103", "S003"), rules(whole));
        var plan = readPlan(text);
        for (int needed = 0; needed < asked.get(); needed++) {
            var left = new AtomicInteger(needed);
            assertEquals(Optional.empty(), plan.check(() -> left.getAndDecrement() > 0));
        }
        assertEquals(Optional.of(whole), plan.check(() -> true), "nothing of it was kept");
        assertEquals(Optional.of(whole), plan.check(() -> false), "known already");
        assertEquals(
                Optional.empty(),
                EditedPlan.of(Map.of(FILE, text), Locale.of("id")).check(() -> false));
    }

    private static EditedPlan readPlan(String text) {
        var plan = EditedPlan.of(Map.of(FILE, text), Locale.of("id"));
        plan.plan();
        return plan;
    }
}
