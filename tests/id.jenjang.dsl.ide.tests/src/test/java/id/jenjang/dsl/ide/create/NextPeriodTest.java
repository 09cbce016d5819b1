package id.jenjang.dsl.ide.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EditedPlan;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The plan of the next period: what stays is as it was written, what belongs to years is gone. */
class NextPeriodTest {

    private static final Locale ID = Locale.of("id");
    private static final Path ROOT = Path.of("rencana").toAbsolutePath();

    private static final String RENSTRA =
            """
            // Rencana lima tahun.
            renstra R "Renstra" untuk D periode 2021-2025 {
              tujuan T1 "Tujuan" {
                sasaran S1 "Sasaran" {
                  // Yang utama.
                  iku IKU1 "Satu" satuan % {
                    arah turun
                    kondisi awal 2020: 1
                    target 2021: 2, 2022: 3
                    target perubahan 2022: 4
                    target akhir 5
                    rumus "a / b"
                  }
                  didukung P1
                }
              }
            }
            """;

    private static final String AGENCY =
            """
            instansi D "Dinas" {
              alamat "Jl. Merdeka 1"
              pegawai 2023 menurut "Golongan" {
                "IV": 4
              }
            }

            program P1 "Program"

            anggaran 2023 untuk D murni {
              P1: Rp 1.000
            }
            """;

    private static final String YEAR =
            """
            pengukuran 2023 untuk D {
              IKU1: 3
            }
            """;

    private static final String REPORTS =
            """
            laporan LKjIP 2022 LKjIP2022 untuk D {
              efisiensi rasio
            }

            laporan LKjIP 2023 LKjIP untuk D aturan "PermenPANRB 53/2014" {
              judul "LKjIP Dinas 2023"
              efisiensi rasio
              tanggal 2024-01-31
              bagian "Penutup" dari "penutup.md"
            }
            """;

    @Test
    void keepsWhatStaysAndDropsYears() {
        var texts =
                Map.of(
                        ROOT.resolve("d/renstra.jenjang"), RENSTRA,
                        ROOT.resolve("d/instansi.jenjang"), AGENCY,
                        ROOT.resolve("d/2023.jenjang"), YEAR,
                        ROOT.resolve("d/laporan.jenjang"), REPORTS);
        var next = new TreeMap<>(NextPeriod.files(EditedPlan.of(texts, ID), ROOT, 2026, 2030));

        assertEquals(
                List.of("d/instansi.jenjang", "d/laporan.jenjang", "d/renstra.jenjang"),
                List.copyOf(next.keySet()));
        assertEquals(
                """
                // Rencana lima tahun.
                renstra R "Renstra" untuk D periode 2026-2030 {
                  tujuan T1 "Tujuan" {
                    sasaran S1 "Sasaran" {
                      // Yang utama.
                      iku IKU1 "Satu" satuan % {
                        arah turun
                        rumus "a / b"
                      }
                      didukung P1
                    }
                  }
                }
                """,
                next.get("d/renstra.jenjang"));
        assertEquals(
                """
                instansi D "Dinas" {
                  alamat "Jl. Merdeka 1"
                }

                program P1 "Program"
                """,
                next.get("d/instansi.jenjang"));
        assertEquals(
                """
                laporan LKjIP 2026 LKjIP untuk D aturan "PermenPANRB 53/2014" {
                  efisiensi rasio
                }
                """,
                next.get("d/laporan.jenjang"));
        assertEquals(
                List.of(),
                PlanLoader.parse(next, ID).problems().stream().map(TextFinding::message).toList());
    }

    @Test
    void aReportNamedAfterItsYearIsNamedAfterTheNext() {
        var reports = REPORTS.replace("LKjIP 2023 LKjIP untuk", "LKjIP 2023 LKjIP_2023 untuk");
        var texts = Map.of(ROOT.resolve("a.jenjang"), RENSTRA + AGENCY + reports);
        var next = NextPeriod.files(EditedPlan.of(texts, ID), ROOT, 2026, 2030).get("a.jenjang");
        assertTrue(next.contains("laporan LKjIP 2026 LKjIP_2026 untuk D"), next);
    }
}
