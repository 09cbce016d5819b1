package id.jenjang.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import id.jenjang.model.Renstra;
import id.jenjang.rules.Checker;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

class RereadTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final Map<String, String> PLAN =
            new TreeMap<>(
                    Map.of(
                            "a.jenjang",
                            "instansi A \"Dinas A\" {}\n",
                            "b.jenjang",
                            "renstra R \"Renstra A\" untuk A periode 2021-2026 {}\n",
                            "c.jenjang",
                            "instansi C \"Dinas C\" {}\nprogram P \"Program\" untuk X\n"));

    private final LoadedPlan plan = PlanLoader.parse(PLAN, INDONESIAN);

    @Test
    void namesOfOtherFilesLeadToTheirElements() {
        var read = plan.reread(Path.of("b.jenjang"), PLAN.get("b.jenjang") + "// catatan\n");
        assertEquals(List.of(), read.problems());
        var renstra = (Renstra) read.berkas().getElemen().getFirst();
        assertSame(plan.berkas().getFirst().getElemen().getFirst(), renstra.getInstansi());
    }

    @Test
    void namesOfTheReplacedTextAreGone() {
        var read =
                plan.reread(
                        Path.of("b.jenjang"),
                        "renstra S \"Renstra A\" untuk A periode 2021-2026 {}\n"
                                + "renstra T \"Lain\" untuk R periode 2021-2026 {}\n");
        assertEquals(List.of("S003"), read.problems().stream().map(TextFinding::ruleId).toList());
    }

    @Test
    void aFileReadAloneHasTheProblemsItHasInThePlan() {
        for (var change :
                Map.of(
                                "a.jenjang", "instansi C \"Dinas A\" {}\ntangga T { A < }\n",
                                "b.jenjang", "instansi C \"Dinas\" {}\ninstansi A \"Dinas\" {}\n",
                                "c.jenjang", "instansi A \"Dinas\" { alamat 3 }\nsalah {\n")
                        .entrySet()) {
            var texts = new TreeMap<>(PLAN);
            texts.put(change.getKey(), change.getValue());
            var whole =
                    PlanLoader.parse(texts, INDONESIAN).problems().stream()
                            .filter(each -> each.range().file().equals(Path.of(change.getKey())))
                            .toList();
            var alone = plan.reread(Path.of(change.getKey()), change.getValue()).problems();
            assertEquals(whole, alone, change.getKey());
            assertFalse(alone.isEmpty(), change.getKey());
        }
    }

    @Test
    void thePlanItselfStaysAsItIs() {
        var before = plan.check(new Checker());
        plan.reread(Path.of("a.jenjang"), "salah {");
        plan.reread(Path.of("baru.jenjang"), "instansi A \"Dinas\" {}");
        assertEquals(before, plan.check(new Checker()));
    }
}
