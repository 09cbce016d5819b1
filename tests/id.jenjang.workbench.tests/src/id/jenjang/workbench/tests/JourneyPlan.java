package id.jenjang.workbench.tests;

import java.util.Map;

/** The files of a small plan as a person writes them. */
final class JourneyPlan {

    private static final String RPJMD =
            """
            daerah Dumai "Kota Dumai" {
              pemerintah "Pemerintah Kota Dumai"
            }

            rpjmd RPJMD "Rencana Pembangunan Jangka Menengah Daerah Kota Dumai" untuk Dumai periode 2024-2026 {
              // Visi, misi, dan sasaran daerah yang didukung instansi ini, misalnya:
              // visi "..." {
              //   misi M1 "..." {
              //     sasaran SD1 "..."
              //   }
              // }
            }
            """;

    private static final String AGENCY =
            """
            instansi Dinkes "Dinas Kesehatan Kota Dumai" di Dumai {
              singkatan "Dinkes"

              kepala Kepala "Kepala Dinas Kesehatan Kota Dumai"
              atasan KepalaDaerah "Wali Kota Dumai"
            }
            """;

    private static final String RENSTRA =
            """
            renstra Renstra "Rencana Strategis Dinas Kesehatan Kota Dumai" untuk Dinkes mengacu RPJMD periode 2024-2026 {
              tujuan "Meningkatnya derajat kesehatan masyarakat" {
                indikator IK1 "Angka harapan hidup" satuan "tahun" {
                  target 2024: 71, 2025: 71,5, 2026: 72
                }
                sasaran "Meningkatnya mutu puskesmas" {
                  iku IKU1 "Puskesmas paripurna" satuan % {
                    target 2024: 40, 2025: 55, 2026: 70
                  }
                }
              }
            }

            pengukuran 2024 untuk Dinkes {
              IK1: realisasi 71,2
              IKU1: realisasi 38
            }
            """;

    private static final String REPORT =
            """
            laporan LKjIP 2024 LKjIP2024 untuk Dinkes aturan "PermenPANRB 53/2014" {
              penanda tangan Kepala
            }
            """;

    /** The texts, by their place in the plan. */
    static final Map<String, String> TEXTS =
            Map.of(
                    "rpjmd.jenjang", RPJMD,
                    "dinkes/instansi.jenjang", AGENCY,
                    "dinkes/renstra.jenjang", RENSTRA,
                    "dinkes/laporan.jenjang", REPORT);

    private JourneyPlan() {}
}
