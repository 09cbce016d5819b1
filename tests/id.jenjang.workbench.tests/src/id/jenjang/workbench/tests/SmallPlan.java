package id.jenjang.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plan small enough to know its whole text by heart. */
final class SmallPlan {

    static final String RENSTRA =
            """
            renstra Renstra "Rencana Strategis Dinas Kesehatan" untuk Dinkes periode 2024-2026 {
              // Tujuan pertama disepakati dengan Bappeda.
              tujuan T1 "Meningkatnya derajat kesehatan" {
                sasaran S1 "Meningkatnya mutu puskesmas" {
                  iku IKU1 "Puskesmas paripurna" satuan % {
                    target 2024: 40, 2025: 55, 2026: 70
                  }
                  // dari survei tahunan
                  iku IKU2 "Kepuasan pasien" satuan "poin" {
                    target 2024: 80, 2025: 82, 2026: 84
                  }
                }
                sasaran S2 "Menurunnya angka stunting" {
                  didukung P2
                }
              }

              tujuan T2 "Terwujudnya tata kelola" {
                sasaran S3 "Meningkatnya akuntabilitas"
              }
            }

            program P1 1.02.02 "Pemenuhan Upaya Kesehatan" untuk Dinkes mendukung S1 {
              kegiatan K1 1.02.02.2.01 "Penyediaan Fasilitas" {
                subkegiatan SK1 1.02.02.2.01.0001 "Pembangunan Puskesmas"
                subkegiatan SK2 1.02.02.2.01.0002 "Rehabilitasi Puskesmas"
                subkegiatan SK3 1.02.02.2.01.0003 "Pengadaan Alat"
              }
            }
            program P2 1.02.03 "Peningkatan Kapasitas" untuk Dinkes
            """;

    /** The first indicator in it. */
    static final String FIRST =
            """
                  iku IKU1 "Puskesmas paripurna" satuan % {
                    target 2024: 40, 2025: 55, 2026: 70
                  }
            """;

    /** The second one, with its comment. */
    static final String SECOND =
            """
                  // dari survei tahunan
                  iku IKU2 "Kepuasan pasien" satuan "poin" {
                    target 2024: 80, 2025: 82, 2026: 84
                  }
            """;

    static final String YEAR =
            """
            anggaran 2024 untuk Dinkes murni {
              SK1: Rp 1.000.000.000
              SK2: Rp 400.000.000
              SK3: Rp 250.000.000
            }

            pengukuran 2024 untuk Dinkes {
              IKU1: realisasi 38 // sampai Desember
              IKU2: realisasi 81
            }
            """;

    private static final String AGENCY =
            """
            daerah Dumai "Kota Dumai" {
              pemerintah "Pemerintah Kota Dumai"
            }

            instansi Dinkes "Dinas Kesehatan Kota Dumai" di Dumai {
              kepala Kepala "Kepala Dinas Kesehatan"
            }

            skala SK "Skala Nilai" {
              "Baik": >= 90
              "Cukup": >= 75 dan < 90
              "Kurang": < 75
            }
            """;

    private SmallPlan() {}

    /** Writes it into a folder. */
    static Path in(Path folder) throws IOException {
        var plan = Files.createDirectories(folder.toRealPath().resolve("kesehatan"));
        Files.writeString(plan.resolve("instansi.jenjang"), AGENCY);
        Files.writeString(plan.resolve("renstra.jenjang"), RENSTRA);
        Files.writeString(plan.resolve("2024.jenjang"), YEAR);
        return plan;
    }
}
