package id.jenjang.dsl.ide.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.PlanEditor;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class AdditionsTest {

    private static final Path FILE = Path.of("a.jenjang");

    private static final String PLAN =
            """
            rpjmd RP "RPJMD" {
              visi "Maju" { misi M1 "Satu" }
            }
            renstra R "Renstra" untuk D {
              tujuan T "Tujuan" mendukung M1 {
                sasaran S1 "Sasaran"
              }
            }
            instansi D "Dinas" {}
            """;

    private static EditedPlan plan(String text, Locale locale) {
        return EditedPlan.of(Map.of(FILE, text), locale);
    }

    private static List<Addition> at(EditedPlan plan, String key) {
        return Additions.of(plan, CascadeTree.of(plan).node(key).orElseThrow());
    }

    private static List<String> shown(List<Addition> additions) {
        return additions.stream().map(each -> each.place() + " " + each.label()).toList();
    }

    private static String after(String key, String label) {
        var plan = plan(PLAN, Locale.of("id"));
        var addition =
                at(plan, key).stream().filter(each -> each.label().equals(label)).findFirst();
        var result = new PlanEditor(plan).apply(addition.orElseThrow().change());
        return ((EditResult.Accepted) result).after().text(FILE).orElseThrow();
    }

    @Test
    void whatMayStandBelowAndBehindIsOffered() {
        assertEquals(
                List.of(
                        "CHILD Indikator",
                        "CHILD Indikator Kinerja Utama (IKU)",
                        "CHILD Keluaran",
                        "CHILD Strategi",
                        "CHILD Arah kebijakan",
                        "CHILD Program",
                        "SIBLING Sasaran"),
                shown(at(plan(PLAN, Locale.of("id")), "S1")));
        assertEquals(
                List.of(
                        "CHILD Regional goal",
                        "CHILD Regional objective",
                        "CHILD Goal",
                        "SIBLING Mission"),
                shown(at(plan(PLAN, Locale.ENGLISH), "M1")));
        assertEquals(
                List.of("CHILD Instansi"), shown(at(plan(PLAN, Locale.of("id")), "*INSTANSI")));
    }

    @Test
    void theSmallestElementIsWritten() {
        assertEquals(
                PLAN.replace(
                        "\"Sasaran\"",
                        "\"Sasaran\" {\n      iku \"Indikator Kinerja Utama (IKU) baru\"\n    }"),
                after("S1", "Indikator Kinerja Utama (IKU)"));
        assertEquals(
                PLAN + "program \"Program baru\" untuk D mendukung S1\n", after("S1", "Program"));
        assertEquals(
                PLAN.replace("  }\n}\ninst", "  }\n  tujuan \"Tujuan baru\" mendukung M1\n}\ninst"),
                after("M1", "Tujuan"));
    }

    /** Whatever is offered anywhere can be done. */
    @Test
    void everythingOfferedIsAccepted() throws Exception {
        var refused = new ArrayList<String>();
        var plan =
                EditedPlan.open(
                        List.of(
                                Path.of("../../examples/dumai-2023"),
                                Path.of("../../examples/dumai-2023-tercetak")),
                        Locale.of("id"));
        var editor = new PlanEditor(plan);
        var kinds = new HashSet<String>();
        for (var node : CascadeTree.of(plan).roots()) {
            each(node, plan, editor, kinds, refused);
        }
        assertTrue(kinds.size() > 30, kinds::toString);
        assertEquals(List.of(), refused);
    }

    /** Of each kind at each kind one is tried. */
    private static void each(
            CascadeNode node,
            EditedPlan plan,
            PlanEditor editor,
            HashSet<String> kinds,
            List<String> refused) {
        if (kinds.add(node.words().type() + node.key().startsWith("*") + node.words().level())) {
            for (var addition : Additions.of(plan, node)) {
                if (editor.apply(addition.change()) instanceof EditResult.Refused no) {
                    refused.add(node.key() + " " + addition.label() + ": " + no.message());
                }
            }
        }
        node.children().forEach(each -> each(each, plan, editor, kinds, refused));
    }

    @Test
    void anEmptyPlanCanBeBegun() {
        var plan = plan("", Locale.of("id"));
        var additions = Additions.atTop(plan, ElementRef.file(FILE));
        var labels = additions.stream().map(Addition::label).toList();
        assertTrue(
                labels.containsAll(List.of("Daerah", "RPJMD", "Instansi", "Skala", "Program")),
                labels::toString);
        for (var addition : additions) {
            assertTrue(
                    new PlanEditor(plan).apply(addition.change()) instanceof EditResult.Accepted,
                    addition::label);
        }
    }
}
