package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.measure.Rencana;

import org.junit.jupiter.api.Test;

/** What the matrix of changes says: within one year, and of two states of a plan. */
class ChangesDocumentTest {

    private static final String PLAN =
            """
            instansi D "Dinas Contoh" {}
            tangga Mutu "Predikat mutu" { C < B < BB < A }
            renstra R "Renstra Dinas Contoh" untuk D periode 2021-2026 {
              tujuan T1 "Meningkatnya mutu layanan" {
                sasaran S1 "Meningkatnya kepuasan masyarakat" {
                  iku I1 "Indeks kepuasan masyarakat" satuan "Indeks" { target 2022: 81, 2023: 82 }
                  iku I2 "Persentase pengaduan selesai" satuan % { target 2023: 90 }
                  iku I3 "Nilai mutu" satuan "Nilai" { tangga Mutu target 2023: B }
                  iku I4 "Jumlah layanan daring" satuan "Layanan" { target 2023: 0 }
                }
              }
            }
            program P1 1.01.01 "Program Penunjang" mendukung S1 {
              kegiatan K1 1.01.01.2.01 "Administrasi Keuangan" {
                subkegiatan A 1.01.01.2.01.0001 "Penyediaan Gaji"
                subkegiatan B 1.01.01.2.01.0002 "Penyusunan Laporan"
              }
              kegiatan K2 1.01.01.2.02 "Administrasi Umum" {
                subkegiatan C 1.01.01.2.02.0001 "Penyediaan Bahan Logistik Kantor"
              }
            }
            anggaran 2023 untuk D murni { A: Rp 1.000.000  B: Rp 300.000.000.000  C: Rp 500 }
            anggaran 2023 untuk D perubahan { A: Rp 900.000  B: Rp 300.000.000.001  C: Rp 500 }
            """;

    private static String changesWithinTheYear(String more) {
        return compose(Plans.parse(PLAN + more), DocumentOptions.NONE);
    }

    private static String compose(Rencana plan, DocumentOptions options) {
        PlanDocument kind = PlanDocument.named("perubahan").orElseThrow();
        var instansi = plan.instansi().orElseThrow();
        return TreeDump.of(kind.compose(plan, kind.settings(plan, instansi, 2023), options));
    }

    private static String changesSince(String before, String after) {
        var earlier = new PlanBefore(Plans.parse(before), "v1 (1a2b3c4)", null);
        return compose(Plans.parse(after), DocumentOptions.NONE.since(earlier));
    }

    @Test
    void tellsHowTargetsChangedWithinTheYear() {
        Golden.assertMatches(
                "perubahan-dalam-tahun",
                changesWithinTheYear(
                        """
                        perjanjian 2023 untuk D murni
                        perjanjian 2023 untuk D perubahan {
                          I1: 80,5
                          I2: 95
                          I3: BB
                          I4: 4
                        }
                        """));
    }

    @Test
    void neverCallsAChangeNoPercent() {
        String told = changesWithinTheYear("");

        assertTrue(told.contains("| 1 | kurang dari 0,01% | naik"), told);
        assertFalse(told.matches("(?s).*[ (]0,00%.*"), told);
    }

    @Test
    void doesNotCallNewWhatWasOnlyNotToldApart() {
        String plan =
                PLAN.replace(
                        "murni { A: Rp 1.000.000  B: Rp 300.000.000.000  C: Rp 500 }",
                        "murni { P1: Rp 700.000.000.000 }");
        String told = compose(Plans.parse(plan), DocumentOptions.NONE);

        assertTrue(
                told.contains("| Penyediaan Gaji | – | 900.000 | – | – | data belum lengkap"),
                told);
    }

    @Test
    void tellsWhatChangedBetweenTwoStatesOfAPlan() {
        String after =
                PLAN.replace("\"Meningkatnya mutu layanan\"", "\"Meningkatnya mutu pelayanan\"")
                        .replace("2022: 81, 2023: 82", "2022: 81, 2023: 85, 2024: 88")
                        .replace(
                                "\"Jumlah layanan daring\" satuan \"Layanan\"",
                                "\"Jumlah layanan daring\" satuan \"Unit\"")
                        .replace("    subkegiatan B 1.01.01.2.01.0002 \"Penyusunan Laporan\"\n", "")
                        .replace(
                                "    subkegiatan C",
                                "    subkegiatan B 1.01.01.2.01.0002 \"Penyusunan Laporan\"\n"
                                        + "    subkegiatan C")
                        .replace(
                                "program P1",
                                "program P2 1.01.02 \"Program Pelayanan\" mendukung S1\nprogram P1")
                        .replace("A: Rp 900.000", "A: Rp 950.000  P2: Rp 40")
                        .replace("  C: Rp 500 }\n", " }\n");

        Golden.assertMatches("perubahan-dua-rencana", changesSince(PLAN, after));
    }

    @Test
    void saysWhenNothingChanged() {
        assertEquals(
                """
                document Matriks Perubahan Dinas Contoh sejak Revisi v1 (1a2b3c4) | Matriks Perubahan | Dinas Contoh | 2023 | id-ID

                ==== LANDSCAPE ARABIC from 1 | Dinas Contoh
                # MATRIKS PERUBAHAN RENCANA @judul_matriks_perubahan_rencana
                BODY: Rencana tidak berubah antara revisi v1 (1a2b3c4) dan keadaan sekarang.
                """,
                changesSince(PLAN, PLAN));
    }

    @Test
    void leavesOtherAgenciesOut() {
        String other =
                """
                instansi E "Dinas Lain" {}
                program P9 "Program Lain" untuk E
                """;

        assertTrue(
                changesSince(PLAN, PLAN.replace("mendukung S1 {", "untuk D mendukung S1 {") + other)
                        .contains("Rencana tidak berubah"));
    }
}
