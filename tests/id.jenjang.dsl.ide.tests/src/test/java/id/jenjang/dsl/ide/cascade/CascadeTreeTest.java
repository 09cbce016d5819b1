package id.jenjang.dsl.ide.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.CascadeNode.Capaian;
import id.jenjang.dsl.ide.cascade.CascadeNode.Counts;
import id.jenjang.dsl.ide.cascade.CascadeNode.Role;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Simpul;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

class CascadeTreeTest {

    private static final Path FILE = Path.of("a.jenjang");

    private static final String PLAN =
            """
            rpjmd R "RPJMD" {
              visi "Maju" {
                misi M1 "Satu" {
                  sasaran SD1 "Daerah satu"
                }
              }
              misi M2 "Dua"
            }
            renstra RS "Renstra" untuk D mengacu R {
              tujuan T1 "Tujuan" mendukung M1 {
                sasaran S1 "Sasaran" mendukung SD1 {
                  iku IKU1 "Indeks" { target 2023: 80  didukung P2 }
                  strategi "Cara"
                }
                sasaran S2 "Lain" { didukung P1 }
              }
              tujuan T2 "Lepas"
            }
            program P1 4.01 "Penunjang" mendukung S1 {
              kegiatan 4.01.01 "Kegiatan" {
                subkegiatan 4.01.01.01 "Sub" keluaran "Dokumen" satuan "dokumen"
              }
            }
            program P2 4.02 "Lain"
            instansi D "Dinas" { kepala K "Kepala Dinas" }
            pengukuran 2023 untuk D { IKU1: realisasi 76 }
            skala SK "Skala" { "Baik": >= 90 warna "#00803C"  "Kurang": < 90 }
            laporan LKjIP 2023 untuk D { skala SK }
            """;

    private static EditedPlan plan(String text) {
        return EditedPlan.of(Map.of(FILE, text), Locale.of("id"));
    }

    private static List<String> lines(List<CascadeNode> nodes, String indent) {
        var lines = new ArrayList<String>();
        for (var node : nodes) {
            lines.add(
                    indent
                            + (node.role() == Role.LINK ? "-> " : "")
                            + (node.words().level()
                                            + " "
                                            + node.words().code()
                                            + " "
                                            + node.words().id()
                                            + " "
                                            + node.words().title())
                                    .replaceAll(" +", " ")
                                    .strip());
            lines.addAll(lines(node.children(), indent + "  "));
        }
        return lines;
    }

    private static List<CascadeNode> all(List<CascadeNode> nodes) {
        var all = new ArrayList<CascadeNode>();
        for (var node : nodes) {
            all.add(node);
            all.addAll(all(node.children()));
        }
        return all;
    }

    private static List<String> broken(String text) {
        return all(CascadeTree.of(plan(text)).roots()).stream()
                .filter(CascadeNode::broken)
                .map(CascadeNode::key)
                .toList();
    }

    @Test
    void onlyWhatAMistakeStandsInIsBroken() {
        assertEquals(List.of(), broken(PLAN));
        assertEquals(List.of("IKU1"), broken(PLAN.replace("target 2023: 80", "target 2023 80")));
        assertEquals(
                List.of("IKU1"),
                broken(PLAN.replace("target 2023: 80", "target 2023: 80, 2024 81")));
        assertEquals(
                List.of("SD1 > S1", "S1"),
                broken(PLAN.replace("strategi \"Cara\"", "strategis \"Cara\"")));
        assertEquals(
                List.of("P1", "S2 > P1"),
                broken(PLAN.replace("\"Penunjang\" mendukung S1", "\"Penunjang\" mendukung, S1")));
        assertEquals(List.of(), broken(PLAN.replace("mendukung S1", "mendukung S11")));
    }

    @Test
    void elementsStandBelowWhatTheySupport() {
        assertEquals(
                """
                Visi Maju
                  Misi M1 Satu
                    Sasaran daerah SD1 Daerah satu
                      -> Sasaran S1 Sasaran
                    Tujuan T1 Tujuan
                      Sasaran S1 Sasaran
                        IKU IKU1 Indeks
                          -> Program 4.02 P2 Lain
                        Strategi Cara
                        Program 4.02 P2 Lain
                        Program 4.01 P1 Penunjang
                          Kegiatan 4.01.01 Kegiatan
                            Sub kegiatan 4.01.01.01 Sub
                              Keluaran Dokumen
                      Sasaran S2 Lain
                        -> Program 4.01 P1 Penunjang
                  Misi M2 Dua
                Daerah dan dokumen perencanaan
                  RPJMD R RPJMD
                  Renstra RS Renstra
                Instansi
                  Instansi D Dinas
                    Pejabat K Kepala Dinas
                Pengukuran
                  Pengukuran 2023
                    Baris pengukuran IKU1 Indeks
                Laporan
                  Laporan 2023
                Skala dan tangga
                  Skala SK Skala
                Belum tersambung
                  Tujuan T2 Lepas
                """,
                String.join("\n", lines(CascadeTree.of(plan(PLAN)).roots(), "")) + "\n");
    }

    @Test
    void aPlanOfAnAgencyAloneBeginsAtItsGoals() {
        var tree =
                CascadeTree.of(
                        plan(
                                """
                                renstra R "R" untuk D { tujuan T "T" { sasaran S "S" } }
                                program P "P"
                                """));
        assertEquals(
                List.of(
                        "Tujuan T T",
                        "  Sasaran S S",
                        "Daerah dan dokumen perencanaan",
                        "  Renstra R R",
                        "Belum tersambung",
                        "  Program P P"),
                lines(tree.roots(), ""));
        assertEquals(
                List.of("Program P P"), lines(CascadeTree.of(plan("program P \"P\"")).roots(), ""));
    }

    @Test
    void headingsAreThereInEnglish() {
        var tree =
                CascadeTree.of(
                        EditedPlan.of(Map.of(FILE, "instansi D \"Dinas\" {}"), Locale.ENGLISH));
        assertEquals(List.of("Agencies", "  Agency D Dinas"), lines(tree.roots(), ""));
    }

    @Test
    void figuresCarryTheirBand() {
        var tree = CascadeTree.of(plan(PLAN));
        var figure = Optional.of(new Capaian(2023, "95,00%", "Baik", "#00803C", 1, 2));
        assertEquals(figure, tree.node("IKU1").orElseThrow().capaian());
        assertEquals(figure, tree.node("S1").orElseThrow().capaian());
        assertEquals(Optional.empty(), tree.node("S2").orElseThrow().capaian());
        assertTrue(tree.node("IKU1").orElseThrow().words().iku());
    }

    @Test
    void findingsAreCountedUpwards() {
        var plan = plan(PLAN.replace("mendukung SD1", "mendukung TIDAKADA"));
        var finding =
                plan.check().findings().stream()
                        .filter(each -> each.ruleId().equals("S003"))
                        .toList();
        assertEquals(1, finding.size());
        var check = plan.check().only(finding::contains, each -> false);
        var tree = CascadeTree.of(plan, check);
        for (var key : List.of("S1", "T1", "M1", "R/Visi")) {
            assertEquals(new Counts(1, 0, 0), tree.node(key).orElseThrow().findings(), key);
        }
        assertEquals(Counts.NONE, tree.node("S2").orElseThrow().findings());
        assertEquals(Counts.NONE, tree.node("P1").orElseThrow().findings());
    }

    @Test
    void aTreeWithMoreFindingsTakesOverWhatTellsOfNoOther() {
        var plan = plan(PLAN.replace("mendukung SD1", "mendukung TIDAKADA"));
        var check = plan.check();
        var before = CascadeTree.of(plan);
        var after = before.following(plan, check);
        assertEquals(CascadeTree.of(plan, check).roots(), after.roots());
        var none = new PlanCheck(List.of(), List.of());
        assertEquals(before.roots(), after.following(plan, none).roots());
        for (var node : all(after.roots())) {
            if (node.role() != Role.GROUP) {
                var old = before.node(node.key()).orElseThrow();
                assertEquals(node.findings().equals(old.findings()), node == old, node.key());
            }
        }
        assertTrue(all(after.roots()).stream().anyMatch(each -> each.findings().all() > 0));
        assertTrue(all(after.roots()).stream().anyMatch(each -> each.findings().all() == 0));
        assertEquals(after.roots(), after.matching("Sasaran").following(plan, check).roots());
    }

    @Test
    void aTreeAfterAnEditTakesOverWhatSaysTheSame() {
        var other = Path.of("b.jenjang");
        var texts = Map.of(FILE, PLAN, other, "program P3 4.03 \"Tiga\" mendukung S2");
        var plan = EditedPlan.of(texts, Locale.of("id"));
        var before = CascadeTree.of(plan);
        var edited = plan.with(other, "program P3 4.03 \"Tiga!\" mendukung S2");
        var after = before.following(edited, new PlanCheck(List.of(), List.of()));
        assertEquals(CascadeTree.of(edited).roots(), after.roots());
        var changed = after.way("P3").stream().map(CascadeNode::key).collect(Collectors.toSet());
        assertEquals(Set.of("R/Visi", "M1", "T1", "S2", "P3"), changed);
        for (var node : all(after.roots())) {
            if (node.role() != Role.GROUP) {
                var old = before.node(node.key()).orElseThrow();
                assertEquals(!changed.contains(node.key()), old == node, node.key());
            }
        }
    }

    @Test
    void aTreeAfterAnEditTakesOverWhatTheRestOfTheFileSays() {
        var plan = plan(PLAN);
        var before = CascadeTree.of(plan);
        var edited = plan.with(FILE, PLAN.replace("\"Penunjang\"", "\"Penunjang urusan\""));
        var after = before.following(edited, new PlanCheck(List.of(), List.of()));
        assertEquals(CascadeTree.of(edited).roots(), after.roots());
        var changed = Set.of("R/Visi", "M1", "T1", "S1", "P1", "S2", "S2 > P1");
        for (var node : all(after.roots())) {
            if (node.role() != Role.GROUP) {
                var old = before.node(node.key()).orElseThrow();
                assertEquals(!changed.contains(node.key()), old == node, node.key());
            }
        }
    }

    /** Whatever is typed, wherever: what is taken over is what would be read. */
    @Test
    void aTreeThatFollowedManyEditsIsTheTreeOfThePlan() throws Exception {
        var plan = EditedPlan.open(List.of(Path.of("../../examples/dumai-2023")), Locale.of("id"));
        var files = List.copyOf(plan.files());
        var random = new Random(4);
        var tree = CascadeTree.of(plan);
        tree.node("");
        int taken = 0;
        for (int i = 0; i < 60; i++) {
            var file = files.get(random.nextInt(files.size()));
            plan = plan.with(file, edited(plan.text(file).orElseThrow(), random));
            var check = i % 2 == 0 ? plan.check() : new PlanCheck(List.of(), List.of());
            var before = tree;
            tree = tree.following(plan, check);
            var whole = CascadeTree.of(plan, check);
            assertEquals(whole.roots(), tree.roots());
            for (var node : all(whole.roots())) {
                assertEquals(whole.node(node.key()), tree.node(node.key()));
                assertEquals(whole.way(node.key()), tree.way(node.key()));
                var now = tree.node(node.key()).orElseThrow();
                taken += before.node(node.key()).filter(each -> each == now).isPresent() ? 1 : 0;
            }
            assertEquals(Optional.empty(), tree.node("tidak ada"));
        }
        assertTrue(taken > 0);
    }

    /** Letters come and go, now and then a whole line. */
    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, at) + text.substring(text.indexOf('\n', at) + 1);
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
            case 2 -> text.replaceFirst("\"([a-zA-Z ]{9,})\"", "\"$1 lagi\"");
            default ->
                    text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at);
        };
    }

    @Test
    void aTreeAfterAnEditInTheSameKeysOfAnotherFile() {
        var other = Path.of("b.jenjang");
        var one = EditedPlan.of(Map.of(FILE, PLAN, other, "program P3 \"Tiga\""), Locale.of("id"));
        var two = one.with(FILE, PLAN.replace("program P2 4.02", "program P3 4.02"));
        var check = new PlanCheck(List.of(), List.of());
        var tree = CascadeTree.of(one).following(two, check);
        assertEquals(CascadeTree.of(two).roots(), tree.roots());
        assertEquals("Tiga", tree.node("P3#2").orElseThrow().words().title());
        assertEquals(CascadeTree.of(one).roots(), tree.following(one, check).roots());
    }

    @Test
    void keysNameLinesOverReadings() {
        var before = CascadeTree.of(plan(PLAN));
        var after =
                CascadeTree.of(
                        plan(
                                "// catatan\n"
                                        + PLAN.replace("tujuan T2", "tujuan T0 \"N\"\n  tujuan T2")
                                                .replace("\"Sasaran\"", "\"Berubah\"")));
        var keys = all(after.roots()).stream().map(CascadeNode::key).toList();
        assertTrue(
                keys.containsAll(all(before.roots()).stream().map(CascadeNode::key).toList()),
                () -> keys.toString());
        assertEquals("Berubah", after.node("S1").orElseThrow().words().title());
        assertEquals(
                List.of("R/Visi", "M1", "T1", "S1", "P1", "P1/Kegiatan 4.01.01"),
                after.way("P1/Kegiatan 4.01.01").stream().map(CascadeNode::key).toList());
    }

    @Test
    void aValueIsAtHomeOnTheLineOfItsElement() {
        var plan = plan(PLAN);
        var iku = ElementRef.of(plan, plan.plan().rencana().byId("IKU1").orElseThrow());
        var value = iku.orElseThrow().child(Literals.INDIKATOR__TARGET, 0);
        assertEquals("IKU1", CascadeTree.of(plan).home(value).orElseThrow().key());
        assertEquals(Optional.empty(), CascadeTree.of(plan).home(ElementRef.file(FILE)));
    }

    @Test
    void wordsAreSearchedInAnyOrder() {
        var tree = CascadeTree.of(plan(PLAN));
        assertEquals(
                List.of(
                        "Visi Maju",
                        "  Misi M1 Satu",
                        "    Tujuan T1 Tujuan",
                        "      Sasaran S1 Sasaran",
                        "        Program 4.01 P1 Penunjang",
                        "          Kegiatan 4.01.01 Kegiatan",
                        "            Sub kegiatan 4.01.01.01 Sub",
                        "              Keluaran Dokumen",
                        "      Sasaran S2 Lain",
                        "        -> Program 4.01 P1 Penunjang"),
                lines(tree.matching(" penunjang  4.01 ").roots(), ""));
        assertEquals(List.of(), tree.matching("tidak ada").roots());
        assertEquals(tree, tree.matching(" "));
        assertTrue(tree.node("IKU1").orElseThrow().matches("indeks IKU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dumai-2023", "tanjungpinang-2022", "dumai-2023-tercetak"})
    void everyElementIsAtHomeOnce(String example) throws Exception {
        holdsEverything(
                EditedPlan.open(List.of(Path.of("../../examples", example)), Locale.of("id")));
    }

    @Test
    void everyElementOfATornPlanIsAtHomeOnce() throws Exception {
        var whole = EditedPlan.open(List.of(Path.of("../../examples/dumai-2023")), Locale.of("id"));
        var random = new Random(6);
        for (int i = 0; i < 20; i++) {
            var texts = new TreeMap<Path, String>();
            for (var file : whole.files()) {
                var text = whole.text(file).orElseThrow();
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(400));
                texts.put(file, text.substring(0, from) + text.substring(to));
            }
            holdsEverything(EditedPlan.of(texts, Locale.of("id")));
        }
    }

    private static void holdsEverything(EditedPlan plan) {
        var homes = new HashMap<ElementRef, Integer>();
        var keys = new HashSet<String>();
        var tree = CascadeTree.of(plan);
        for (var node : all(tree.roots())) {
            assertTrue(keys.add(node.key()), () -> "twice: " + node.key());
            if (node.role() == Role.HOME) {
                assertSame(node, tree.home(node.element().orElseThrow()).orElseThrow());
                homes.merge(node.element().orElseThrow(), 1, Integer::sum);
            }
        }
        var expected = new HashMap<ElementRef, Integer>();
        for (var element : plan.plan().rencana().all(Simpul.class)) {
            expected.put(ElementRef.of(plan, element).orElseThrow(), 1);
        }
        assertEquals(expected, homes);
    }
}
