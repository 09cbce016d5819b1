package id.jenjang.dsl.ide.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.Cursor;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.insight.Lens.Kind;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class InsightTest {

    private static final Path FILE = Path.of("a.jenjang");
    private static final String PLAN =
            """
            rpjmd RP "RPJMD" periode 2021-2026 { misi M1 "Misi" }
            instansi Setda "Sekretariat Daerah" { unit Bagian "Bagian Kerja Sama" }
            renstra R "Renstra" untuk Setda mengacu RP periode 2021-2026 {
              tujuan T1 "Tujuan" mendukung M1 {
                sasaran S1 "Sasaran" {
                  iku IKU1 "Kerja sama" satuan "Naskah" {
                    akumulasi jumlah
                    target 2022: 2, 2023: 4
                    penanggung jawab Bagian
                  }
                  didukung P1
                }
              }
            }
            program P1 4.01.02 "Program" untuk Setda mendukung S1 {
              kegiatan K1 4.01.02.2.04 "Kegiatan"
              kegiatan K2 4.01.02.2.05 "Kegiatan Lain"
            }
            anggaran 2023 untuk Setda murni {
              K1: Rp 100.000.000 realisasi Rp 40.000.000
              K2: Rp 300.000.000 realisasi Rp 260.000.000
            }
            pengukuran 2023 untuk Setda {
              IKU1: realisasi 3
            }
            """;

    private static EditedPlan plan(String text) {
        return EditedPlan.of(Map.of(FILE, text), Locale.of("id"));
    }

    private static List<String> hints(EditedPlan plan) {
        var text = plan.text(FILE).orElseThrow();
        return new Hints(plan)
                .of(FILE).stream()
                        .map(
                                each -> {
                                    int line = text.lastIndexOf('\n', each.offset() - 1) + 1;
                                    return text.substring(line, each.offset()).strip()
                                            + " -> "
                                            + each.label();
                                })
                        .toList();
    }

    private static List<String> lenses(EditedPlan plan) {
        var text = plan.text(FILE).orElseThrow();
        return new Lenses(plan)
                .of(FILE, plan.check().findings()).stream()
                        .map(
                                each ->
                                        text.substring(each.offset()).lines().findFirst().get()
                                                + " <- "
                                                + each.text())
                        .filter(each -> !each.endsWith("temuan"))
                        .toList();
    }

    @Test
    void whatFollowsFromTheTextStandsBehindIt() {
        assertEquals(
                List.of(
                        "target 2022: 2, 2023: 4 -> jumlah 6",
                        "program P1 4.01.02 \"Program\" -> pagu 2023: Rp 400.000.000",
                        "anggaran 2023 untuk Setda murni { -> jumlah Rp 400.000.000",
                        "K1: Rp 100.000.000 realisasi Rp 40.000.000 -> serapan 40,00%",
                        "K2: Rp 300.000.000 realisasi Rp 260.000.000 -> serapan 86,67%",
                        "IKU1: realisasi 3 -> capaian 75,00% (Sedang)"),
                hints(plan(PLAN)));
    }

    @Test
    void whatThePlanStatesIsNotRepeated() {
        var stated =
                PLAN.replace("K1: Rp", "P1: Rp 400.000.000\n  K1: Rp")
                        .replace("akumulasi jumlah", "akumulasi jumlah target akhir 6");
        var hints = hints(plan(stated));
        assertTrue(hints.stream().noneMatch(each -> each.startsWith("program")), "pagu of P1");
        assertTrue(hints.stream().noneMatch(each -> each.startsWith("target")), "target akhir");
        assertEquals(4, hints.size());
    }

    @Test
    void whileSomebodyTypesTheFiguresStayAtTheirElements() {
        var before = plan(PLAN);
        var hints = hints(before);
        var typed = before.with(FILE, PLAN.replace("rpjmd RP", "// komentar\n\nrpjmd RP"));
        assertEquals(hints, hints(typed));
    }

    @Test
    void anElementBeingWrittenHasNoFigureYet() {
        var before = plan(PLAN);
        int hints = hints(before).size();
        var typed =
                before.with(
                        FILE,
                        PLAN.replace("  K1: Rp 100", "  T1: Rp 5 realisasi Rp 4\n  K1: Rp 100"));
        assertEquals(hints, hints(typed).size());
    }

    @Test
    void onlyTheHintsOfAStretchAreGiven() {
        int at = PLAN.indexOf("K1: Rp");
        assertEquals(1, new Hints(plan(PLAN)).of(FILE, at, at + 60).size());
    }

    @Test
    void onlyTheFiguresOfAStretchAreGiven() {
        var lenses = new Lenses(plan(PLAN));
        var all =
                lenses.of(FILE, List.of()).stream()
                        .filter(each -> each.kind() != Kind.TEMUAN)
                        .toList();
        assertEquals(all, lenses.figures(FILE, 0, PLAN.length()));
        for (var one : all) {
            var same = all.stream().filter(each -> each.offset() == one.offset()).toList();
            assertEquals(same, lenses.figures(FILE, one.offset(), one.offset()));
        }
    }

    @Test
    void linesStandAboveTheirElements() {
        assertEquals(
                List.of(
                        "misi M1 \"Misi\" } <- didukung 1",
                        "sasaran S1 \"Sasaran\" { <- didukung 1",
                        "iku IKU1 \"Kerja sama\" satuan \"Naskah\" { <- capaian 2023: 75,00%"
                                + " (Sedang)",
                        "program P1 4.01.02 \"Program\" untuk Setda mendukung S1 { <- serapan 2023:"
                                + " 75,00%",
                        "kegiatan K1 4.01.02.2.04 \"Kegiatan\" <- serapan 2023: 40,00%",
                        "kegiatan K2 4.01.02.2.05 \"Kegiatan Lain\" <- serapan 2023: 86,67%",
                        "anggaran 2023 untuk Setda murni { <- serapan 2023: 75,00%"),
                lenses(plan(PLAN)));
    }

    @Test
    void findingsAreCountedAtTheInnermostElement() {
        var broken = plan(PLAN.replace("target 2022: 2, 2023: 4", "target 2022: 2, 2023: 3.50"));
        var problems = broken.plan().problems();
        assertEquals(
                List.of("IKU 1 temuan"),
                new Lenses(broken)
                        .of(FILE, problems).stream()
                                .filter(each -> each.kind() == Lens.Kind.TEMUAN)
                                .map(
                                        each ->
                                                broken.text(FILE)
                                                                .orElseThrow()
                                                                .substring(
                                                                        each.offset(),
                                                                        each.offset()
                                                                                + each.length())
                                                                .toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + each.text())
                                .toList());
    }

    private static List<String> labels(List<HierarchyItem> items) {
        return items.stream().map(each -> each.detail() + ": " + each.label()).toList();
    }

    @Test
    void supportIsFollowedDownAndUp() {
        var cursor = Cursor.in(PLAN.replace("didukung P1", "didukung P|1"));
        var hierarchy = new Hierarchy(cursor.plan());
        var program = hierarchy.at(cursor.file(), cursor.offset()).orElseThrow();
        assertEquals("P1 · Program", program.label());
        assertEquals("program", program.detail());
        assertEquals(
                List.of("bagian: K1 · Kegiatan", "bagian: K2 · Kegiatan Lain"),
                labels(hierarchy.supporters(program.element())));
        var up = hierarchy.supported(program.element());
        assertEquals(List.of("didukung: S1 · Sasaran"), labels(up));
        assertEquals(
                List.of("mendukung: P1 · Program", "bagian: IKU1 · Kerja sama"),
                labels(hierarchy.supporters(up.getFirst().element())));
        assertEquals(
                List.of("memuat: T1 · Tujuan"),
                labels(hierarchy.supported(up.getFirst().element())));
    }

    @Test
    void aUnitAnswersForAnIndicatorAndARenstraFollowsItsRpjmd() {
        var unit = Cursor.in(PLAN.replace("unit Bagian", "unit| Bagian"));
        var hierarchy = new Hierarchy(unit.plan());
        var found = hierarchy.at(unit.file(), unit.offset()).orElseThrow();
        assertEquals(
                List.of("ditangani: IKU1 · Kerja sama", "memuat: Setda · Sekretariat Daerah"),
                labels(hierarchy.supported(found.element())));
        var rpjmd = Cursor.in(PLAN.replace("rpjmd RP", "rpjmd R|P"));
        var other = new Hierarchy(rpjmd.plan());
        assertEquals(
                List.of("mengacu: R · Renstra", "bagian: M1 · Misi"),
                labels(
                        other.supporters(
                                other.at(rpjmd.file(), rpjmd.offset()).orElseThrow().element())));
    }

    @Test
    void anItemKnowsWhereItStands() {
        var cursor = Cursor.in(PLAN.replace("\"Kegiatan Lain\"", "\"Kegiatan |Lain\""));
        var item = new Hierarchy(cursor.plan()).at(cursor.file(), cursor.offset()).orElseThrow();
        assertEquals("K2", cursor.text(FILE, item.selection().offset(), item.selection().length()));
        assertEquals(
                "kegiatan K2 4.01.02.2.05 \"Kegiatan Lain\"",
                cursor.text(FILE, item.range().offset(), item.range().length()));
    }
}
