package id.jenjang.dsl.ide.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class PlanComparisonTest {

    private static final Locale ID = Locale.of("id");

    private static final String PLAN =
            """
            instansi D "Dinas" {
              kepala Kadis "Kepala Dinas"
              kepala "Sekretaris Dinas"
            }
            renstra R "Renstra" untuk D periode 2021-2026 {
              tujuan T1 "Tujuan pertama" {
                sasaran S1 "Meningkatnya mutu layanan" {
                  iku IKU1 "Indeks layanan" satuan "Indeks" {
                    target 2022: 2, 2023: 3,0
                    target perubahan 2023: 3,5
                  }
                }
                sasaran S2 "Sasaran kedua" {}
              }
            }
            program P1 4.01.01 "Program" untuk D mendukung S1 {
              kegiatan 4.01.01.2.01 "Kegiatan pelayanan umum" {
                subkegiatan SK1 4.01.01.2.01.0001 "Satu"
              }
            }
            anggaran 2023 untuk D murni {
              SK1: Rp 1.000.000 sumber "PAD"
            }
            pengukuran 2023 untuk D {
              IKU1: realisasi 3 triwulan 1, 2 {
                pendorong "Dukungan"
                pembanding "Nasional" 4
              }
            }
            laporan LKjIP 2023 untuk D {
              bagian "1.1 Latar Belakang" '''
              Teks lama.
              '''
            }
            """;

    private static LoadedPlan plan(String text) {
        return PlanLoader.parse(Map.of("a.jenjang", text), ID);
    }

    private static List<String> between(String before, String after) {
        return told(PlanComparison.of(plan(before), plan(after), ID).roots(), "");
    }

    private static List<String> changes(String... replaced) {
        var after = PLAN;
        for (int i = 0; i < replaced.length; i += 2) {
            assertTrue(after.contains(replaced[i]), replaced[i]);
            after = after.replace(replaced[i], replaced[i + 1]);
        }
        return between(PLAN, after);
    }

    /** Every element and every change in it as a line. */
    private static List<String> told(List<ComparedElement> elements, String indent) {
        var lines = new ArrayList<String>();
        for (var each : elements) {
            var from = each.movedFrom().isEmpty() ? "" : " from " + each.movedFrom();
            lines.add(
                    indent
                            + each.type()
                            + " "
                            + each.title()
                            + (each.kinds().isEmpty() ? "" : " " + each.kinds())
                            + from);
            each.changes()
                    .forEach(
                            change ->
                                    lines.add(
                                            indent
                                                    + "- "
                                                    + change.label()
                                                    + ": "
                                                    + change.before()
                                                    + " > "
                                                    + change.after()));
            lines.addAll(told(each.children(), indent + "  "));
        }
        return lines;
    }

    @Test
    void layoutCommentsOrderAndFilesAreNoDifference() {
        assertEquals(List.of(), changes());
        var files = new LinkedHashMap<String, String>();
        var parts = PLAN.split("(?m)^(?=program)");
        files.put("b.jenjang", "// baru\n" + parts[0].replace("3,0", "3").replace("    ", " "));
        files.put("a.jenjang", parts[1]);
        var split = PlanLoader.parse(files, ID);
        assertEquals(List.of(), told(PlanComparison.of(plan(PLAN), split, ID).roots(), ""));
        assertEquals(
                List.of(),
                changes(
                        "sasaran S2 \"Sasaran kedua\" {}\n", "",
                        "sasaran S1", "sasaran S2 \"Sasaran kedua\" {}\nsasaran S1"));
    }

    @Test
    void whatRefersToTheBuiltInLibraryIsNoDifference() {
        var plan =
                PLAN.replace(
                        "untuk D {\n  bagian", "untuk D {\n  peringkat permendagri86\n  bagian");
        assertTrue(plan.contains("permendagri86"));
        assertEquals(List.of(), between(plan, plan));
    }

    @Test
    void valuesOfAYearAreToldOneByOne() {
        assertEquals(
                List.of(
                        "Renstra Renstra",
                        "  Tujuan Tujuan pertama",
                        "    Sasaran Meningkatnya mutu layanan",
                        "      Indikator Indeks layanan [CHANGED]",
                        "      - Satuan: Indeks > %",
                        "      - Target 2022: 2 > ",
                        "      - Target 2023: 3,0 > 4",
                        "      - Target 2024:  > 1.250,5"),
                changes(
                        "satuan \"Indeks\"",
                        "satuan %",
                        "2022: 2, 2023: 3,0",
                        "2023: 4, 2024: 1250,5"));
    }

    @Test
    void namesAreFollowedWhereverTheyAreReferredTo() {
        assertEquals(
                List.of(
                        "Renstra Renstra",
                        "  Tujuan Tujuan pertama",
                        "    Sasaran Meningkatnya mutu pelayanan [RENAMED, CHANGED]",
                        "    - Nama singkat: S1 > SX",
                        "    - Bunyi sasaran: Meningkatnya mutu layanan > Meningkatnya mutu"
                                + " pelayanan"),
                changes(
                        "S1 \"",
                        "SX \"",
                        "mendukung S1",
                        "mendukung SX",
                        "mutu layanan",
                        "mutu pelayanan"));
    }

    @Test
    void whatIsMovedIsToldAtItsNewPlace() {
        assertEquals(
                List.of(
                        "Renstra Renstra",
                        "  Tujuan Tujuan kedua [ADDED]",
                        "  - Nama singkat:  > T2",
                        "  - Bunyi tujuan:  > Tujuan kedua",
                        "    Sasaran Sasaran kedua [MOVED] from Tujuan pertama"),
                changes(
                        "    sasaran S2 \"Sasaran kedua\" {}\n  }\n",
                        "  }\n"
                                + "  tujuan T2 \"Tujuan kedua\" {\n"
                                + "    sasaran S2 \"Sasaran kedua\" {}\n"
                                + "  }\n"));
    }

    @Test
    void whatIsGoneIsToldWhereItWas() {
        assertEquals(
                List.of(
                        "Program Program",
                        "  Kegiatan Kegiatan pelayanan umum",
                        "    SubKegiatan Satu [REMOVED]",
                        "    - Nama singkat: SK1 > ",
                        "    - Nama: Satu > ",
                        "    - Kode: 4.01.01.2.01.0001 > ",
                        "Anggaran Dinas 2023 murni",
                        "  EntriAnggaran Satu [REMOVED]",
                        "  - Untuk: SK1 > ",
                        "  - Pagu: Rp 1.000.000 > ",
                        "  - Sumber dana: PAD > "),
                changes(
                        "subkegiatan SK1 4.01.01.2.01.0001 \"Satu\"",
                        "",
                        "SK1: Rp 1.000.000 sumber \"PAD\"",
                        ""));
    }

    @Test
    void figuresOfAYearAreToldAtTheirEntries() {
        assertEquals(
                List.of(
                        "Anggaran Dinas 2023 murni",
                        "  EntriAnggaran Satu [CHANGED]",
                        "  - Pagu: Rp 1.000.000 > Rp 1.500.000",
                        "Pengukuran Dinas 2023",
                        "  EntriPengukuran Indeks layanan [CHANGED]",
                        "  - Realisasi setahun: 3 > NA (belum rilis)",
                        "  - Realisasi per triwulan 2: 2 > ",
                        "  - Pembanding: \"Nasional\" 4 > \"Nasional\" 5"),
                changes(
                        "Rp 1.000.000", "Rp 1.500.000",
                        "realisasi 3 triwulan 1, 2", "NA \"belum rilis\" triwulan 1",
                        "\"Nasional\" 4", "\"Nasional\" 5"));
    }

    @Test
    void elementsWithoutShortNamesAreFoundByTheirTitles() {
        assertEquals(
                List.of(
                        "Instansi Dinas",
                        "  Pejabat Sekretaris pada Dinas [RENAMED]",
                        "  - Nama jabatan: Sekretaris Dinas > Sekretaris pada Dinas",
                        "Laporan LKjIP Dinas 2023",
                        "  Bagian 1.1. Latar belakang [CHANGED]",
                        "  - Judul: 1.1 Latar Belakang > 1.1. Latar belakang",
                        "  - Isi: Teks lama. > Teks baru."),
                changes(
                        "Sekretaris Dinas", "Sekretaris pada Dinas",
                        "Teks lama", "Teks baru",
                        "1.1 Latar Belakang", "1.1. Latar belakang"));
    }

    @Test
    void labelsAreSaidInEnglishToo() {
        var later = plan(PLAN.replace("satuan \"Indeks\"", "satuan %"));
        var comparison = PlanComparison.of(plan(PLAN), later, Locale.ENGLISH);
        var lines = told(comparison.roots(), "");
        assertEquals("      - Unit: Indeks > %", lines.getLast());
        assertEquals(1, comparison.count(ChangeKind.CHANGED));
        assertEquals(0, comparison.count(ChangeKind.ADDED));
    }

    @Test
    void theWayBackTellsTheOpposite() {
        var other =
                PLAN.replaceAll("(?s)program P1.*?anggaran", "anggaran")
                        .replaceAll("(?m)^  SK1.*\n", "");
        var there = PlanComparison.of(plan(PLAN), plan(other), ID);
        var back = PlanComparison.of(plan(other), plan(PLAN), ID);
        assertEquals(4, there.count(ChangeKind.REMOVED));
        assertEquals(4, back.count(ChangeKind.ADDED));
        assertEquals(0, back.count(ChangeKind.CHANGED) + back.count(ChangeKind.MOVED));
        var entry = back.roots().get(1);
        assertEquals("Anggaran", entry.type());
        assertEquals(
                "[Step[feature=elemen, index=3], Step[feature=entri, index=0]]",
                entry.children().getFirst().after().orElseThrow().steps().toString());
    }

    @Test
    void anEmptyPlanIsComparedToo() {
        var none = PlanLoader.parse(Map.of(), ID);
        assertEquals(List.of(), PlanComparison.of(none, none, ID).roots());
        var all = PlanComparison.of(none, plan(PLAN), ID);
        assertEquals(6, all.roots().size());
    }
}
