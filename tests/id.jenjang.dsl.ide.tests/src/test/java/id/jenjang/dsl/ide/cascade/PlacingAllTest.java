package id.jenjang.dsl.ide.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.Placing.Spot;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.EditResult.Refused;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.model.Bernama;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class PlacingAllTest {

    private static final Path FILE = Path.of("a.jenjang");
    private static final Path OTHER = Path.of("b.jenjang");

    private static final String PLAN =
            """
            rpjmd RP "RPJMD" { visi "Maju" { misi M1 "Satu" misi M2 "Dua" } }
            renstra R "Renstra" untuk D {
              tujuan T1 "Satu" mendukung M1 {
                sasaran S1 "a" {
                  iku IKU1 "w" // satu
                  iku IKU2 "x"
                  // tiga
                  iku IKU3 "y"
                  iku IKU4 "z"
                }
                sasaran S2 "b" {
                  didukung P2, P3
                  iku IKU5 "lima"
                }
              }
              tujuan T2 "Dua" mendukung M1 {
                sasaran S3 "c"
              }
            }
            instansi D "Dinas" {}
            program P1 "Program" mendukung S1
            program P2 "Lain"
            """;

    private static final String MORE =
            """
            renstra Q "Lain" untuk D {
              tujuan T3 "Tiga" mendukung M2 {
                sasaran S4 "d" {
                  iku IKU6 "enam"
                }
              }
            }
            program P3 "Ketiga"
            """;

    private static EditedPlan plan() {
        return EditedPlan.of(Map.of(FILE, PLAN, OTHER, MORE), Locale.of("id"));
    }

    private static PlacingAll.Outcome drop(Set<String> dragged, String target, Spot spot) {
        var plan = plan();
        return new PlacingAll(new PlanEditor(plan), CascadeTree.of(plan)).at(dragged, target, spot);
    }

    private static EditedPlan after(PlacingAll.Outcome outcome) {
        return assertInstanceOf(Accepted.class, outcome.result(), outcome::toString).after();
    }

    private static String why(Set<String> dragged, String target, Spot spot) {
        var outcome = drop(dragged, target, spot);
        assertEquals("", outcome.sentence());
        assertEquals(List.of(), outcome.elements());
        return assertInstanceOf(Refused.class, outcome.result(), outcome::toString).message();
    }

    /** What is said to lie somewhere afterwards lies there, and the edits give that very text. */
    private static String text(PlacingAll.Outcome outcome, Path file, String... names) {
        var after = after(outcome);
        assertEquals(
                List.of(names),
                outcome.elements().stream().map(each -> name(after, each)).toList());
        var edits = ((Accepted) outcome.result()).edits();
        assertEquals(after.text(file), plan().apply(edits).text(file));
        return after.text(file).orElseThrow();
    }

    private static String name(EditedPlan plan, ElementRef element) {
        return ((Bernama) element.in(plan).orElseThrow()).getId();
    }

    private static final String THREE =
            """
                  iku IKU1 "w" // satu
                  // tiga
                  iku IKU3 "y"
            """;

    private static final String WITHOUT =
            PLAN.replace("      iku IKU1 \"w\" // satu\n", "")
                    .replace("      // tiga\n      iku IKU3 \"y\"\n", "");

    @Test
    void allMoveBelowALineInTheirOrder() {
        var outcome = drop(Set.of("IKU3", "IKU1"), "S2", Spot.ON);
        assertEquals("2 unsur pindah ke bawah Sasaran itu.", outcome.sentence());
        assertEquals(
                WITHOUT.replace("      iku IKU5 \"lima\"\n", "      iku IKU5 \"lima\"\n" + THREE),
                text(outcome, FILE, "IKU1", "IKU3"));
    }

    @Test
    void allComeToStandSideBySide() {
        var before =
                WITHOUT.replace("      iku IKU5 \"lima\"\n", THREE + "      iku IKU5 \"lima\"\n");
        assertEquals(
                before,
                text(drop(Set.of("IKU1", "IKU3"), "IKU5", Spot.BEFORE), FILE, "IKU1", "IKU3"));
        var behind = WITHOUT.replace("      iku IKU4 \"z\"\n", "      iku IKU4 \"z\"\n" + THREE);
        var outcome = drop(Set.of("IKU1", "IKU3"), "IKU4", Spot.BEHIND);
        assertEquals("2 unsur pindah ke belakang IKU itu.", outcome.sentence());
        assertEquals(behind, text(outcome, FILE, "IKU1", "IKU3"));
    }

    @Test
    void oneThatIsDroppedBesideItselfStays() {
        for (var spot : List.of(Spot.BEFORE, Spot.BEHIND)) {
            assertEquals(
                    PLAN.replace("      iku IKU1 \"w\" // satu\n", "")
                            .replace(
                                    "      // tiga\n",
                                    "      iku IKU1 \"w\" // satu\n      // tiga\n"),
                    text(
                            drop(Set.of("IKU1", "IKU3", "IKU4"), "IKU3", spot),
                            FILE,
                            "IKU1",
                            "IKU3",
                            "IKU4"));
        }
        assertEquals(
                PLAN.replace("      iku IKU2 \"x\"\n", "")
                        .replace(
                                "      iku IKU4 \"z\"\n",
                                "      iku IKU2 \"x\"\n      iku IKU4 \"z\"\n"),
                text(drop(Set.of("IKU4", "IKU2"), "IKU3", Spot.BEHIND), FILE, "IKU2", "IKU4"));
    }

    @Test
    void theyComeFromSeveralParentsAndFiles() {
        var outcome = drop(Set.of("S4", "S1", "S3"), "T2", Spot.ON);
        assertEquals("2 unsur pindah ke bawah Tujuan itu.", outcome.sentence());
        var block = PLAN.substring(PLAN.indexOf("    sasaran S1"), PLAN.indexOf("    sasaran S2"));
        assertEquals(
                PLAN.replace(block, "")
                        .replace(
                                "    sasaran S3 \"c\"\n",
                                "    sasaran S3 \"c\"\n"
                                        + block
                                        + "    sasaran S4 \"d\" {\n      iku IKU6 \"enam\"\n    }\n"),
                text(outcome, FILE, "S1", "S3", "S4"));
        assertEquals(
                MORE.replace("    sasaran S4 \"d\" {\n      iku IKU6 \"enam\"\n    }\n", ""),
                after(outcome).text(OTHER).orElseThrow());
    }

    @Test
    void whatHangsBelowADraggedLineGoesAlong() {
        assertEquals(
                text(drop(Set.of("S1"), "T2", Spot.ON), FILE, "S1"),
                text(drop(Set.of("S1", "IKU1", "P1"), "T2", Spot.ON), FILE, "S1"));
    }

    @Test
    void allSupportWhatTheyAreDroppedOn() {
        var outcome = drop(Set.of("P2", "P3"), "S1", Spot.ON);
        assertEquals("2 unsur akan mendukung Sasaran itu.", outcome.sentence());
        assertEquals(
                PLAN.replace("      didukung P2, P3\n", "")
                        .replace("\"Lain\"", "\"Lain\" mendukung S1"),
                text(outcome, FILE, "P2", "P3"));
        assertEquals(
                MORE.replace("\"Ketiga\"", "\"Ketiga\" mendukung S1"),
                after(outcome).text(OTHER).orElseThrow());
        assertEquals(
                PLAN.replace("\"Lain\"", "\"Lain\" mendukung S1")
                        .replace("didukung P2, P3", "didukung P3"),
                text(drop(Set.of("P1", "P2"), "S1", Spot.ON), FILE, "P1", "P2"));
    }

    @Test
    void oneThatCannotGoThereKeepsAllBack() {
        assertEquals(
                "Tujuan tidak dapat berada di bawah Sasaran.",
                why(Set.of("IKU1", "T2"), "S2", Spot.ON));
        assertEquals(
                "Program tidak dapat berada di bawah Tujuan.",
                why(Set.of("S3", "P1"), "T1", Spot.ON));
        assertEquals(
                "Sasaran tidak dapat berada di samping IKU ini; letakkan pada induk yang"
                        + " dikehendaki.",
                why(Set.of("IKU1", "S3"), "IKU5", Spot.BEHIND));
        assertEquals(
                "Unsur tidak dapat dipindahkan ke dalam dirinya sendiri.",
                why(Set.of("IKU5", "S1"), "IKU2", Spot.BEFORE));
        assertEquals(
                "Unsur tidak dapat dipindahkan ke dalam dirinya sendiri.",
                why(Set.of("S1", "S2"), "S2", Spot.ON));
        assertEquals("Unsur itu sudah di sana.", why(Set.of("IKU1", "IKU2"), "S1", Spot.ON));
        assertEquals("Unsur itu sudah di sana.", why(Set.of("IKU1", "IKU2"), "IKU3", Spot.BEFORE));
        assertEquals("Unsur itu sudah di sana.", why(Set.of("IKU1", "IKU2"), "IKU1", Spot.BEHIND));
        assertEquals(
                "Judul kelompok dan sebutan tidak dapat dipindahkan; seretlah unsurnya sendiri.",
                why(Set.of("IKU1", "*INSTANSI"), "S2", Spot.ON));
        assertEquals(
                "Letakkan pada sebuah unsur, bukan pada judul kelompok.",
                why(Set.of("IKU1", "IKU2"), "*INSTANSI", Spot.ON));
    }

    @Test
    void aBrokenTextIsNotMoved() {
        var texts = Map.of(FILE, PLAN.replace("IKU3 \"y\"", "IKU3 ? \"y\""), OTHER, MORE);
        var plan = EditedPlan.of(texts, Locale.of("id"));
        var outcome =
                new PlacingAll(new PlanEditor(plan), CascadeTree.of(plan))
                        .at(Set.of("IKU1", "IKU3"), "S2", Spot.ON);
        assertEquals(
                "Teks di a.jenjang baris 8 masih salah tulis. Perbaiki dahulu di sana, lalu ulangi"
                        + " perubahan ini.",
                assertInstanceOf(Refused.class, outcome.result(), outcome::toString).message());
    }

    @Test
    void oneAloneIsPlacedAsEver() {
        var one = drop(Set.of("IKU1"), "IKU2", Spot.BEHIND);
        assertEquals("IKU pindah ke belakang IKU itu.", one.sentence());
        assertEquals(
                PLAN.replace(
                        "      iku IKU1 \"w\" // satu\n      iku IKU2 \"x\"\n",
                        "      iku IKU2 \"x\"\n      iku IKU1 \"w\" // satu\n"),
                text(one, FILE, "IKU1"));
        assertEquals("Unsur itu sudah di sana.", why(Set.of("IKU1"), "S1", Spot.ON));
    }
}
