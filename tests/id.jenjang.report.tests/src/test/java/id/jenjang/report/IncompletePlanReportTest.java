package id.jenjang.report;

import org.junit.jupiter.api.Test;

/** Reports of plans that lack much: they compose all the same, with dashes and remarks. */
class IncompletePlanReportTest {

    @Test
    void composesAReportOfAnAgencyWithoutAnyPlan() {
        Golden.assertMatches(
                "tanpa-rencana",
                TreeDump.of(
                        Plans.compose(
                                Plans.parse(
                                        """
                                        instansi Dinas "Dinas Contoh" {}
                                        laporan LKjIP 2023 untuk Dinas {}
                                        """))));
    }

    @Test
    void composesAReportWhoseValuesAreMissingInEveryWay() {
        Golden.assertMatches(
                "nilai-kurang",
                TreeDump.of(
                        Plans.compose(
                                Plans.parse(
                                        """
                                        instansi Dinas "Dinas Contoh" { kepala Kadis "Kepala Dinas Contoh" }
                                        tangga Nilai { C < B < A }
                                        renstra R "Renstra Dinas Contoh" untuk Dinas periode 2022-2024 {
                                          tujuan "Tujuan tanpa indikator dan sasaran"
                                          tujuan "Tujuan dengan dua indikator" {
                                            indikator "Indikator tujuan satu" satuan % { target 2023: 50 }
                                            indikator "Indikator tujuan dua" satuan "Unit"
                                            sasaran S1 "Sasaran dengan banyak keadaan" {
                                              iku A "Tanpa data sama sekali" satuan "Orang"
                                              iku B "Tanpa realisasi" satuan "Orang" { target 2022: 4, 2023: 5, 2024: 6 }
                                              iku C "Tanpa target" satuan "Orang"
                                              iku D "Belum rilis" satuan "Indeks" { target 2022: 3, 2023: 3,5 }
                                              iku E "Belum rilis dengan pengganti" satuan "Indeks" { target 2022: 3, 2023: 3,5 }
                                              iku F "Target nol" satuan "Kasus" { target 2022: 0, 2023: 0 }
                                              iku G "Makin rendah makin baik" satuan "Hari" { arah turun target 2022: 10, 2023: 10 }
                                              iku H "Berpredikat" { tangga Nilai target 2022: B, 2023: A }
                                            }
                                            sasaran S2 "Sasaran tanpa indikator"
                                          }
                                          sasaran S3 "Sasaran tanpa tujuan" {
                                            iku I "Jumlah yang dijumlahkan" satuan "Dokumen" {
                                              akumulasi jumlah target 2022: 2, 2023: 2, 2024: 2 }
                                          }
                                        }
                                        pengukuran 2022 untuk Dinas { D: realisasi 3 G: realisasi 12 H: realisasi B }
                                        pengukuran 2023 untuk Dinas {
                                          C: realisasi 7
                                          D: NA "belum dirilis"
                                          E: NA "belum dirilis" memakai 3,2608 tahun 2021
                                          F: realisasi 2
                                          G: realisasi 8
                                          H: realisasi B
                                          I: realisasi 1
                                        }
                                        laporan LKjIP 2023 untuk Dinas { pembulatan capaian 1 }
                                        """))));
    }

    @Test
    void composesAReportWithABudgetKnownInPart() {
        Golden.assertMatches(
                "anggaran-sebagian",
                TreeDump.of(
                        Plans.compose(
                                Plans.parse(
                                        """
                                        instansi Dinas "Dinas Contoh" {
                                          kepala Kadis "Kepala Dinas Contoh" atasan Bupati "Bupati Contoh" kota "Contoh"
                                        }
                                        rpjmd P "RPJMD Kabupaten Contoh" periode 2022-2024 {
                                          misi M1 "Misi tanpa visi" misi M2 "Misi yang tidak dilayani"
                                        }
                                        renstra R "Renstra Dinas Contoh" untuk Dinas mengacu P {
                                          tujuan T "Tujuan" mendukung M1 {
                                            indikator "Indikator tujuan" satuan % { target 2023: 50 }
                                            sasaran S "Sasaran" { iku A "Indikator" satuan "Orang" { target 2023: 4 } didukung P1, P2 }
                                          }
                                        }
                                        program P1 "Program Satu" {
                                          kegiatan "Kegiatan" {
                                            subkegiatan K1 "Sub kegiatan dengan pagu"
                                              keluaran "Jumlah dokumen" satuan "Dokumen" { target 2023: 1 }
                                            subkegiatan "Sub kegiatan tanpa pagu"
                                          }
                                        }
                                        program P2 "Program Dua"
                                        anggaran 2023 untuk Dinas murni { P2: Rp 1.000.000 sumber "PAD" K1: Rp 500.000 }
                                        anggaran 2023 untuk Dinas perubahan tanggal 2023-09-01 {
                                          P2: Rp 2.000.000 operasi Rp 1.500.000 modal Rp 500.000 sumber "PAD", "DAU" realisasi Rp 1.900.000
                                          K1: Rp 500.000 realisasi Rp 400.000
                                        }
                                        perjanjian 2023 untuk Dinas murni tanggal 2023-01-15 antara Kadis dan Bupati
                                        perjanjian 2023 untuk Dinas perubahan tanggal 2023-09-05 antara Kadis dan Bupati { A: 5 alasan "penyesuaian" }
                                        rencana aksi 2023 untuk Dinas { A: TW1 1, TW2 2, TW4 5 }
                                        pengukuran 2023 untuk Dinas {
                                          A: realisasi 5 { penghambat "Anggaran terbatas" pembanding "Provinsi" 6 keterangan "tahun 2022" }
                                        }
                                        laporan LKjIP 2023 untuk Dinas { efisiensi selisih capaian maksimal 100 tanggal 2024-01-31 }
                                        """))));
    }
}
