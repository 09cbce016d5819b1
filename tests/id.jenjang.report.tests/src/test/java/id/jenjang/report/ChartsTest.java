package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.ListBlock;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** Which charts a report draws, from which figures, and which it leaves out. */
class ChartsTest {

    private static final String AGENCY =
            "instansi Dinas \"Dinas Contoh\" { kepala Kadis \"Kepala Dinas Contoh\" }\n";

    private static final String PLAN =
            AGENCY
                    + """
                    tangga Nilai { C < B < BB < A }
                    renstra R "Renstra Dinas Contoh" untuk Dinas periode 2022-2024 {
                      tujuan "Tujuan" {
                        sasaran S1 "Sasaran" {
                          iku A "Nilai SAKIP" satuan "Predikat" {
                            tangga Nilai
                            target 2022: B, 2023: BB, 2024: A
                          }
                          iku B "Persentase layanan" satuan % { target 2022: 80, 2023: 82,5, 2024: 90 }
                          iku C "Tanpa data sama sekali" satuan "Orang"
                          iku D "Satu tahun saja" satuan "Orang" { target 2023: 4 }
                          iku E "Belum ada realisasi" satuan "Orang" { target 2022: 4, 2023: 5 }
                          iku F "Angka di samping predikat" satuan "Nilai" {
                            tangga Nilai
                            target 2022: B, 2023: BB
                          }
                          iku G "Rilis tertunda" satuan "Indeks" { target 2022: 3, 2023: 3,5 }
                        }
                      }
                    }
                    pengukuran 2022 untuk Dinas { A: realisasi B B: realisasi 79,25 F: realisasi 70 }
                    pengukuran 2023 untuk Dinas {
                      A: realisasi A
                      B: realisasi 83
                      D: realisasi 4
                      F: realisasi 72
                      G: NA "belum dirilis" memakai 3,2 tahun 2022
                    }
                    pengukuran 2024 untuk Dinas { B: realisasi 99 }
                    """;

    private static final String BUDGET =
            """
            program P1 1.01.01 "Program Satu" { kegiatan K1 1.01.01.2.01 "Kegiatan Satu" }
            program P2 1.01.02 "Program Dua" { kegiatan K2 1.01.02.2.01 "Kegiatan Dua" }
            anggaran 2023 untuk Dinas murni {
              P1: Rp 9.000.000.000
                  realisasi TW1 Rp 1.000.000.000, TW2 Rp 2.000.000.000, TW3 Rp 2.000.000.000,
                      TW4 Rp 3.456.700.000
              P2: Rp 1.000.000.000
                  realisasi TW1 Rp 0, TW2 Rp 500.000.000, TW3 Rp 250.000.000, TW4 Rp 125.600.000
            }
            """;

    private static final String REPORT = "laporan LKjIP 2023 untuk Dinas { skala permendagri86 }\n";

    @Test
    void drawsWhatThePlanHasFiguresFor() {
        assertEquals(
                """
                FIGURE Gambar 3.1.1 Capaian Indikator Kinerja Utama Tahun 2023 @gambar_3_1_1
                  alternative: Diagram batang capaian setiap indikator. Nilai SAKIP: Capaian 133,33%; Persentase layanan: Capaian 100,61%; Satu tahun saja: Capaian 100,00%; Rilis tertunda: Capaian 91,43%.
                  BARS () [Nilai SAKIP, Persentase layanan, Tanpa data sama sekali, Satu tahun saja, Belum ada realisasi, Angka di samping predikat, Rilis tertunda]
                  Capaian: 133,33% (133.33) | 100,61% (100.61) | gap | 100,00% (100) | gap | gap | 91,43% (91.43)
                FIGURE Gambar 3.1.2 Target dan Realisasi Nilai SAKIP Tahun 2022–2024 @gambar_3_1_2
                  alternative: Diagram kolom target dan realisasi Nilai SAKIP per tahun. 2022: target B, realisasi B; 2023: target BB, realisasi A; 2024: target A, realisasi –.
                  COLUMNS (Satuan: Predikat) [2022, 2023, 2024]
                  Target: B (2) | BB (3) | A (4)
                  Realisasi: B (2) | A (4) | gap
                FIGURE Gambar 3.1.3 Target dan Realisasi Persentase layanan Tahun 2022–2024 @gambar_3_1_3
                  alternative: Diagram kolom target dan realisasi Persentase layanan per tahun. 2022: target 80%, realisasi 79,25%; 2023: target 82,5%, realisasi 83%; 2024: target 90%, realisasi –.
                  COLUMNS () [2022, 2023, 2024]
                  Target: 80% (80) | 82,5% (82.5) | 90% (90)
                  Realisasi: 79,25% (79.25) | 83% (83) | gap
                FIGURE Gambar 3.1.4 Target dan Realisasi Rilis tertunda Tahun 2022–2023 @gambar_3_1_4
                  alternative: Diagram kolom target dan realisasi Rilis tertunda per tahun. 2022: target 3, realisasi –; 2023: target 3,5, realisasi 3,2*).
                  COLUMNS (Satuan: Indeks) [2022, 2023]
                  Target: 3 (3) | 3,5 (3.5)
                  Realisasi: gap | 3,2*) (3.2)
                """,
                charts(PLAN + REPORT));
    }

    @Test
    void drawsBudgetAndAbsorption() {
        assertEquals(
                """
                FIGURE Gambar 3.5.1 Pagu dan Realisasi Anggaran per Program Tahun 2023 @gambar_3_5_1
                  alternative: Diagram batang pagu dan realisasi anggaran setiap program (dalam juta rupiah). Program Satu: Pagu 9.000, Realisasi 8.457; Program Dua: Pagu 1.000, Realisasi 876.
                  BARS (dalam juta rupiah) [Program Satu, Program Dua]
                  Pagu: 9.000 (9000) | 1.000 (1000)
                  Realisasi: 8.457 (8456.7) | 876 (875.6)
                FIGURE Gambar 3.5.2 Serapan Anggaran Kumulatif per Triwulan Tahun 2023 @gambar_3_5_2
                  alternative: Diagram garis serapan anggaran kumulatif. Triwulan I: Serapan 10,00%; Triwulan II: Serapan 35,00%; Triwulan III: Serapan 57,50%; Triwulan IV: Serapan 93,32%.
                  LINES () [Triwulan I, Triwulan II, Triwulan III, Triwulan IV]
                  Serapan: 10,00% (10) | 35,00% (35) | 57,50% (57.5) | 93,32% (93.32)
                """,
                charts(AGENCY + BUDGET + REPORT));
    }

    @Test
    void saysThatAnAmountIsKnownOnlyInPart() {
        var unknown = BUDGET.replace("P2: Rp 1.000.000.000", "K2: Rp 12.345.600.000");
        var partial =
                unknown.replace(
                        "{ kegiatan K2",
                        "{ kegiatan 1.01.02.2.02 \"Belum dianggarkan\" kegiatan K2");
        assertEquals(
                """
                FIGURE Gambar 3.5.1 Pagu dan Realisasi Anggaran per Program Tahun 2023 @gambar_3_5_1
                  alternative: Diagram batang pagu dan realisasi anggaran setiap program (dalam miliar rupiah). Program Satu: Pagu 9,00, Realisasi 8,46; Program Dua: Pagu ≥ 12,35, Realisasi ≥ 0,88.
                  BARS (dalam miliar rupiah) [Program Satu, Program Dua]
                  Pagu: 9,00 (9) | ≥ 12,35 (12.3456)
                  Realisasi: 8,46 (8.4567) | ≥ 0,88 (0.8756)
                """,
                charts(AGENCY + partial + REPORT));
    }

    @Test
    void drawsNothingWithoutFigures() {
        assertEquals(
                "",
                charts("instansi Dinas \"Dinas Contoh\" {}\nlaporan LKjIP 2023 untuk Dinas {}\n"));
    }

    private static String charts(String plan) {
        var charts =
                Plans.compose(Plans.parse(plan)).sections().stream()
                        .flatMap(s -> s.blocks().stream())
                        .flatMap(ChartsTest::within)
                        .filter(f -> f.picture() instanceof Figure.Chart)
                        .toList();
        return TreeDump.of(charts);
    }

    private static Stream<Figure> within(Block block) {
        return switch (block) {
            case Figure figure -> Stream.of(figure);
            case ListBlock list ->
                    list.items().stream().flatMap(List::stream).flatMap(ChartsTest::within);
            default -> Stream.empty();
        };
    }
}
