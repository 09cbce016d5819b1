package id.jenjang.dsl.ide.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.Placing.Impossible;
import id.jenjang.dsl.ide.cascade.Placing.Possible;
import id.jenjang.dsl.ide.cascade.Placing.Spot;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.PlanEditor;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class PlacingTest {

    private static final Path FILE = Path.of("a.jenjang");

    private static final String PLAN =
            """
            rpjmd RP "RPJMD" { visi "Maju" { misi M1 "Satu" misi M2 "Dua" misi "Tiga" } }
            renstra R "Renstra" untuk D {
              tujuan T1 "Satu" mendukung M1 {
                sasaran S1 "a" {
                  iku IKU1 "x"
                  iku IKU2 "y"
                }
                sasaran S2 "b" { didukung P2 }
              }
              tujuan T2 "Dua" mendukung M1
            }
            instansi D "Dinas" {}
            program P1 "Program" mendukung S1
            program P2 "Lain"
            """;

    private static EditedPlan plan() {
        return EditedPlan.of(Map.of(FILE, PLAN), Locale.of("id"));
    }

    private static Placing.Drop drop(String dragged, String target, Spot spot) {
        return new Placing(plan(), CascadeTree.of(plan())).at(dragged, target, spot);
    }

    private static String after(String dragged, String target, Spot spot) {
        var drop = drop(dragged, target, spot);
        var possible = assertInstanceOf(Possible.class, drop, drop::toString);
        return text(new PlanEditor(plan()).apply(possible.changes()));
    }

    private static String text(EditResult result) {
        return assertInstanceOf(EditResult.Accepted.class, result, result::toString)
                .after()
                .text(FILE)
                .orElseThrow();
    }

    private static String why(String dragged, String target, Spot spot) {
        var drop = drop(dragged, target, spot);
        return assertInstanceOf(Impossible.class, drop, drop::toString).sentence();
    }

    @Test
    void anElementMovesWhereItMayLie() {
        assertEquals(
                PLAN.replace("      iku IKU1 \"x\"\n", "")
                        .replace(
                                "sasaran S2 \"b\" { didukung P2 }",
                                "sasaran S2 \"b\" { iku IKU1 \"x\" didukung P2 }"),
                after("IKU1", "S2", Spot.ON));
        assertEquals(
                PLAN.replace(
                        "      iku IKU1 \"x\"\n      iku IKU2 \"y\"\n",
                        "      iku IKU2 \"y\"\n      iku IKU1 \"x\"\n"),
                after("IKU1", "IKU2", Spot.BEHIND));
        assertEquals(after("IKU1", "IKU2", Spot.BEHIND), after("IKU2", "IKU1", Spot.BEFORE));
        assertEquals(
                "IKU pindah ke belakang IKU itu.",
                ((Possible) drop("IKU1", "IKU2", Spot.BEHIND)).sentence());
    }

    @Test
    void anElementSupportsWhatItIsDroppedOn() {
        assertEquals(
                PLAN.replace("T1 \"Satu\" mendukung M1", "T1 \"Satu\" mendukung M2"),
                after("T1", "M2", Spot.ON));
        assertEquals(
                PLAN.replace("\"Program\" mendukung S1", "\"Program\" mendukung S2"),
                after("P1", "S2", Spot.ON));
        assertEquals(
                PLAN.replace("\"b\" { didukung P2 }", "\"b\" { }")
                        .replace("\"Lain\"", "\"Lain\" mendukung S1"),
                after("P2", "S1", Spot.ON));
    }

    @Test
    void whatCannotBeIsSaid() {
        assertEquals("Unsur itu sudah di sana.", why("IKU1", "S1", Spot.ON));
        assertEquals("Unsur itu sudah di sana.", why("IKU1", "IKU2", Spot.BEFORE));
        assertEquals("Unsur itu sudah di sana.", why("T1", "M1", Spot.ON));
        assertEquals(
                "Unsur tidak dapat dipindahkan ke dalam dirinya sendiri.",
                why("T1", "IKU1", Spot.ON));
        assertEquals("Program tidak dapat berada di bawah Tujuan.", why("P1", "T1", Spot.ON));
        assertEquals(
                "Misi itu belum punya nama singkat; beri nama singkat dahulu agar dapat didukung.",
                why("T1", "RP/Visi/Misi", Spot.ON));
        assertEquals(
                "Program tidak dapat berada di samping Program ini; letakkan pada induk yang"
                        + " dikehendaki.",
                why("P1", "P2", Spot.BEFORE));
        assertEquals(
                "Letakkan pada sebuah unsur, bukan pada judul kelompok.",
                why("P1", "*INSTANSI", Spot.ON));
        assertEquals(
                "Judul kelompok dan sebutan tidak dapat dipindahkan; seretlah unsurnya sendiri.",
                why("*INSTANSI", "S1", Spot.ON));
    }

    private static ElementRef ref(EditedPlan plan, String id) {
        return ElementRef.of(plan, plan.plan().rencana().byId(id).orElseThrow()).orElseThrow();
    }

    @Test
    void whatIsCutKeepsItsNameAndMoves() {
        var plan = plan();
        var one = Clipping.cut(plan, List.of(ref(plan, "IKU1"))).orElseThrow();
        assertEquals(after("IKU1", "IKU2", Spot.BEHIND), text(one.behind(plan, ref(plan, "IKU2"))));
        assertEquals(after("IKU1", "S2", Spot.ON), text(one.into(plan, ref(plan, "S2"))));
        var both = Clipping.cut(plan, List.of(ref(plan, "S1"), ref(plan, "S2"))).orElseThrow();
        assertEquals(
                """
                renstra R "Renstra" untuk D {
                  tujuan T1 "Satu" mendukung M1 {
                  }
                  tujuan T2 "Dua" mendukung M1 {
                    sasaran S1 "a" {
                      iku IKU1 "x"
                      iku IKU2 "y"
                    }
                    sasaran S2 "b" { didukung P2 }
                  }
                }
                """,
                text(both.into(plan, ref(plan, "T2")))
                        .replaceAll("(?s)^.*?(?=renstra R)", "")
                        .replaceAll("(?s)(?=instansi D).*$", ""));
        var indicators =
                Clipping.cut(plan, List.of(ref(plan, "IKU1"), ref(plan, "IKU2"))).orElseThrow();
        assertEquals(
                PLAN.replace("      iku IKU1 \"x\"\n      iku IKU2 \"y\"\n", "")
                        .replace(
                                "{ didukung P2 }", "{ iku IKU1 \"x\" iku IKU2 \"y\" didukung P2 }"),
                text(indicators.into(plan, ref(plan, "S2"))));
        var mixed = Clipping.cut(plan, List.of(ref(plan, "S2"), ref(plan, "P1"))).orElseThrow();
        assertEquals(
                EditResult.Reason.NOT_ALLOWED,
                assertInstanceOf(EditResult.Refused.class, mixed.into(plan, ref(plan, "T2")))
                        .reason());
        var itself = Clipping.cut(plan, List.of(ref(plan, "T1"), ref(plan, "T2"))).orElseThrow();
        assertEquals(
                EditResult.Reason.NOT_ALLOWED,
                assertInstanceOf(EditResult.Refused.class, itself.into(plan, ref(plan, "S1")))
                        .reason());
    }

    @Test
    void severalThatAreCutArePastedRightBehind() {
        var text =
                """
                renstra R "Renstra" untuk D {
                  sasaran S "a" {
                    iku IKU1 "u"
                    iku IKU2 "v"
                    iku IKU3 "w"
                    iku IKU4 "x"
                  }
                }
                """;
        var plan = EditedPlan.of(Map.of(FILE, text), Locale.of("id"));
        var cut = Clipping.cut(plan, List.of(ref(plan, "IKU1"), ref(plan, "IKU4"))).orElseThrow();
        assertEquals(
                text.replace("    iku IKU1 \"u\"\n", "")
                        .replace("    iku IKU4 \"x\"\n", "")
                        .replace(
                                "    iku IKU2 \"v\"\n",
                                "    iku IKU2 \"v\"\n    iku IKU1 \"u\"\n    iku IKU4 \"x\"\n"),
                text(cut.behind(plan, ref(plan, "IKU2"))));
    }

    @Test
    void whatIsCopiedGetsNewNames() {
        var plan = plan();
        var copied = Clipping.copied(plan, List.of(ref(plan, "IKU1"))).orElseThrow();
        assertEquals(
                PLAN.replace("iku IKU2 \"y\"\n", "iku IKU2 \"y\"\n      iku IKU3 \"x\"\n"),
                text(copied.behind(plan, ref(plan, "IKU2"))));
        assertEquals(
                PLAN + "program P3 \"Baru\"\n",
                text(Clipping.of("program P1 \"Baru\"").into(plan, ElementRef.file(FILE))));
    }
}
