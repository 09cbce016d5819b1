package id.jenjang.measure.perubahan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What is told of two plans that differ in one place. */
class PembandingRencanaTest {

    private static final String PLAN =
            """
            instansi D "Dinas Contoh" {
              unit U1 "Bidang Satu"
              unit U2 "Bidang Dua"
            }
            renstra R "Renstra Dinas Contoh" untuk D periode 2021-2026 {
              tujuan T1 "Meningkatnya mutu layanan" {
                sasaran S1 "Meningkatnya kepuasan masyarakat" {
                  iku "Indeks kepuasan masyarakat" satuan "Indeks" {
                    arah naik
                    rumus "Hasil survei"
                    kondisi awal 2020: 80
                    target 2022: 81, 2023: 82
                    penanggung jawab U1
                  }
                  strategi "Mempercepat layanan" {
                    arah kebijakan "Penerapan layanan daring"
                  }
                }
                sasaran S2 "Meningkatnya akuntabilitas kinerja" {
                  iku "Nilai AKIP" satuan "Nilai" { target 2022: 60, 2023: 65 }
                }
              }
            }
            program P1 1.01.01 "Program Penunjang" mendukung S1 {
              kegiatan 1.01.01.2.01 "Administrasi Keuangan" {
                subkegiatan "Penyediaan Gaji dan Tunjangan ASN" keluaran "Jumlah orang bulan" satuan "Orang" { target 2023: 40 }
                subkegiatan SK2 "Penyusunan Laporan Keuangan"
              }
              kegiatan 1.01.01.2.02 "Administrasi Umum" {
                subkegiatan SK3 "Penyediaan Bahan Logistik Kantor"
              }
            }
            program P2 1.01.02 "Program Pelayanan" mendukung S2
            anggaran 2023 untuk D murni { SK2: Rp 100  SK3: Rp 50 }
            anggaran 2023 untuk D perubahan { SK2: Rp 120  SK3: Rp 50 }
            perjanjian 2023 untuk D murni tanggal 2023-01-31
            """;

    private static void assertChange(String from, String to, String... changes) {
        assertEquals(1, PLAN.split(java.util.regex.Pattern.quote(from), -1).length - 1, from);
        assertEquals(
                List.of(changes),
                Terbaca.perubahan(Terbaca.rencana(PLAN), Terbaca.rencana(PLAN.replace(from, to))));
    }

    @Test
    void findsNothingInTheSamePlan() {
        assertEquals(List.of(), Terbaca.perubahan(Terbaca.rencana(PLAN), Terbaca.rencana(PLAN)));
    }

    @Test
    void tellsNothingOfOrderSpacingIdsAndTrailingZeros() {
        assertChange("target 2022: 81, 2023: 82", "target 2023: 82,0, 2022: 81");
        assertChange("subkegiatan \"Penyediaan Gaji", "subkegiatan Gaji \"Penyediaan Gaji");
    }

    @Test
    void tellsWhatWasAdded() {
        assertChange(
                "program P2",
                "program P9 1.01.09 \"Program Baru\"\nprogram P2",
                "+ Program Program Baru");
    }

    @Test
    void tellsWhatWasDroppedWithItsParts() {
        assertChange(
                """
                  strategi "Mempercepat layanan" {
                        arah kebijakan "Penerapan layanan daring"
                      }
                """
                        .substring(2)
                        .stripTrailing(),
                "",
                "- Strategi Mempercepat layanan",
                "- ArahKebijakan Penerapan layanan daring");
    }

    @Test
    void knowsAnElementByItsIdWhateverItsNameAndPlace() {
        assertChange(
                "S2 \"Meningkatnya akuntabilitas kinerja\"",
                "S2 \"Terwujudnya birokrasi bersih\"",
                "nama Sasaran Meningkatnya akuntabilitas kinerja > Terwujudnya birokrasi bersih");
    }

    @Test
    void knowsAnElementByItsCodeWhateverItsName() {
        assertChange(
                "1.01.01.2.02 \"Administrasi Umum\"",
                "1.01.01.2.02 \"Perlengkapan Kantor\"",
                "nama Kegiatan Administrasi Umum > Perlengkapan Kantor");
    }

    @Test
    void knowsAnElementByPlaceAndLikeness() {
        assertChange(
                "\"Penyediaan Gaji dan Tunjangan ASN\"",
                "\"Penyediaan Gaji serta Tunjangan Pegawai ASN\"",
                "nama SubKegiatan Penyediaan Gaji dan Tunjangan ASN > Penyediaan Gaji serta"
                        + " Tunjangan Pegawai ASN");
    }

    @Test
    void takesAnotherSubjectInTheSamePlaceForAnotherElement() {
        assertChange(
                "\"Penerapan layanan daring\"",
                "\"Pembangunan gedung pertemuan\"",
                "- ArahKebijakan Penerapan layanan daring",
                "+ ArahKebijakan Pembangunan gedung pertemuan");
    }

    @Test
    void tellsSpellingAsANewName() {
        assertChange(
                "\"Nilai AKIP\" satuan",
                "\"Nilai A.K.I.P\" satuan",
                "nama Indikator Nilai AKIP > Nilai A.K.I.P");
    }

    @Test
    void tellsAnotherCodeOfTheSameName() {
        assertChange(
                "1.01.01.2.02 \"Administrasi Umum\"",
                "1.01.01.2.06 \"Administrasi Umum\"",
                "KODE Kegiatan Administrasi Umum: 1.01.01.2.02 > 1.01.01.2.06");
    }

    @Test
    void tellsWhatMovedWithItsId() {
        String moved =
                PLAN.replace("    subkegiatan SK2 \"Penyusunan Laporan Keuangan\"\n", "")
                        .replace(
                                "    subkegiatan SK3",
                                "    subkegiatan SK2 \"Penyusunan Laporan Keuangan\"\n"
                                        + "    subkegiatan SK3");

        assertEquals(
                List.of(
                        "pindah SubKegiatan Penyusunan Laporan Keuangan: Kegiatan Administrasi"
                                + " Keuangan > Kegiatan Administrasi Umum",
                        "pagu Kegiatan Administrasi Keuangan 2023 murni: 100 > null",
                        "pagu Kegiatan Administrasi Umum 2023 murni: 50 > 150",
                        "pagu Kegiatan Administrasi Keuangan 2023 perubahan: 120 > null",
                        "pagu Kegiatan Administrasi Umum 2023 perubahan: 50 > 170"),
                Terbaca.perubahan(Terbaca.rencana(PLAN), Terbaca.rencana(moved)));
    }

    @Test
    void tellsWhatMovedUnderItsOnlyName() {
        String gaji =
                "    subkegiatan \"Penyediaan Gaji dan Tunjangan ASN\" keluaran \"Jumlah orang"
                        + " bulan\" satuan \"Orang\" { target 2023: 40 }\n";
        String moved =
                PLAN.replace(gaji, "").replace("    subkegiatan SK3", gaji + "    subkegiatan SK3");

        assertEquals(
                List.of(
                        "pindah SubKegiatan Penyediaan Gaji dan Tunjangan ASN: Kegiatan"
                                + " Administrasi Keuangan > Kegiatan Administrasi Umum"),
                Terbaca.perubahan(Terbaca.rencana(PLAN), Terbaca.rencana(moved)).stream()
                        .filter(line -> !line.startsWith("pagu"))
                        .toList());
    }

    @Test
    void tellsTargetsByYear() {
        assertChange(
                "2022: 60, 2023: 65",
                "2022: 60, 2023: 70, 2024: 75",
                "RENSTRA Indikator Nilai AKIP 2023: 65 > 70",
                "RENSTRA Indikator Nilai AKIP 2024: tidak ada > 75");
    }

    @Test
    void tellsTheBaseline() {
        assertChange(
                "kondisi awal 2020: 80",
                "kondisi awal 2020: 79",
                "KONDISI_AWAL Indikator Indeks kepuasan masyarakat 2020: 80 > 79");
    }

    @Test
    void tellsProperties() {
        assertChange(
                "rumus \"Hasil survei\"",
                "akumulasi jumlah",
                "AKUMULASI Indikator Indeks kepuasan masyarakat: akhir > jumlah",
                "RUMUS Indikator Indeks kepuasan masyarakat: Hasil survei > null");
        assertChange(
                "penanggung jawab U1",
                "penanggung jawab U2",
                "PENANGGUNG_JAWAB Indikator Indeks kepuasan masyarakat: Bidang Satu > Bidang Dua");
    }

    @Test
    void tellsWhatAProgramSupports() {
        assertChange(
                "\"Program Penunjang\" mendukung S1",
                "\"Program Penunjang\" mendukung S2",
                "MENDUKUNG Program Program Penunjang: Meningkatnya kepuasan masyarakat >"
                        + " Meningkatnya akuntabilitas kinerja");
    }

    @Test
    void tellsABudgetAtEveryLevel() {
        assertChange(
                "SK2: Rp 120",
                "SK2: Rp 130",
                "pagu Instansi Dinas Contoh 2023 perubahan: 170 > 180",
                "pagu Program Program Penunjang 2023 perubahan: 170 > 180",
                "pagu Kegiatan Administrasi Keuangan 2023 perubahan: 120 > 130",
                "pagu SubKegiatan Penyusunan Laporan Keuangan 2023 perubahan: 120 > 130");
    }
}
