package id.jenjang.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Targets and realisasi that are missing are added for somebody to fill in. */
class MissingFiguresTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Pendidikan" {}
            renstra RS "Renstra" untuk Dinas periode 2021-2024 {
              tujuan T1 "Tujuan NA" {
                sasaran S1 "Sasaran" {
                  iku IKU1 "Satu" satuan % { target 2022: 45, 2023: 50, 2024: 60 }
                  iku IKU2 "Dua" satuan "NA"
                  iku "Tiga" satuan %
                }
              }
            }
            """;
    private static final String MEASURED =
            """
            pengukuran 2022 untuk Dinas {
              IKU1: realisasi 40
            }
            """;
    private static final String REPORT = "laporan LKjIP 2023 untuk Dinas {}\n";

    @Test
    void anIndicatorWithoutTargetsGetsThoseOfThePeriod() {
        assertEquals(
                PLAN.replace(
                        "\"Dua\" satuan \"NA\"\n",
                        "\"Dua\" satuan \"NA\" {\n"
                                + "        target 2022: |NA|, 2023: NA, 2024: NA\n      }\n"),
                FixCase.of(
                                PLAN.replace("\"Dua", "\"D|ua"),
                                "Tambahkan target 2022, 2023, 2024 sebagai NA")
                        .text());
    }

    @Test
    void aRowIsAddedToTheBlockOfTheYear() {
        var block = MEASURED.replace("2022", "2023");
        assertEquals(
                block.replace(
                        "realisasi 40\n",
                        "realisasi 40\n  IKU2: realisasi |NA \"tulis alasannya\"|\n"),
                FixCase.of(
                                Map.of(
                                        "a.jenjang",
                                        PLAN.replace("\"Dua", "\"D|ua") + REPORT,
                                        "b.jenjang",
                                        block),
                                "Tambahkan realisasi IKU2 tahun 2023 sebagai NA")
                        .text("b.jenjang"));
    }

    @Test
    void anIndicatorWithoutAShortNameGetsOne() {
        var fixed =
                FixCase.of(
                        PLAN.replace("\"Tiga", "\"T|iga")
                                + MEASURED.replace("2022", "2023")
                                + REPORT,
                        "Tambahkan realisasi IKU3 tahun 2023 sebagai NA");
        assertEquals(
                PLAN.replace("iku \"Tiga", "iku IKU3 \"Tiga")
                        + MEASURED.replace("2022", "2023")
                                .replace("40\n", "40\n  IKU3: realisasi |NA \"tulis alasannya\"|\n")
                        + REPORT,
                fixed.text());
    }

    @Test
    void aWholeYearIsAddedBehindTheOtherOnes() {
        var fixed =
                FixCase.of(
                        Map.of(
                                "a.jenjang",
                                PLAN + REPORT.replace("2023", "20|23"),
                                "b.jenjang",
                                MEASURED),
                        "Tambahkan realisasi IKU1, IKU2, IKU3 tahun 2023 sebagai NA");
        assertEquals(
                MEASURED
                        + """

                        pengukuran 2023 untuk Dinas {
                          IKU1: realisasi |NA "tulis alasannya"|
                          IKU2: realisasi NA "tulis alasannya"
                          IKU3: realisasi NA "tulis alasannya"
                        }
                        """,
                fixed.text("b.jenjang"));
        assertEquals(
                0,
                fixed.after().check().findings().stream()
                        .filter(each -> each.ruleId().equals("J220"))
                        .count());
    }

    @Test
    void theFirstBlockStandsBeforeTheReport() {
        var fixed =
                FixCase.of(
                        PLAN + REPORT.replace("2023", "20|23"),
                        "Tambahkan realisasi IKU1, IKU2, IKU3 tahun 2023 sebagai NA");
        assertEquals(
                PLAN.replace("iku \"Tiga", "iku IKU3 \"Tiga")
                        + """
                        pengukuran 2023 untuk Dinas {
                          IKU1: realisasi |NA "tulis alasannya"|
                          IKU2: realisasi NA "tulis alasannya"
                          IKU3: realisasi NA "tulis alasannya"
                        }
                        """
                        + REPORT,
                fixed.text());
    }
}
