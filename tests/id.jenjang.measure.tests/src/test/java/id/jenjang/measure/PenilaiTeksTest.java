package id.jenjang.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.model.Akumulasi;
import id.jenjang.model.Arah;
import id.jenjang.model.Belanja;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.Misi;
import id.jenjang.model.Program;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Versi;
import id.jenjang.model.Visi;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

class PenilaiTeksTest {
    private static final Penjelasan INDONESIA = new Penjelasan(Locale.of("id"));

    private final Bangun plan = new Bangun();

    @BeforeEach
    void build() {
        Rpjmd rpjmd = Bangun.PABRIK.createRpjmd();
        Visi visi = Bangun.PABRIK.createVisi();
        visi.setNama("Dumai unggul");
        Misi misi = Bangun.PABRIK.createMisi();
        visi.getMisi().add(misi);
        rpjmd.setVisi(visi);
        plan.berkas.getElemen().add(rpjmd);
        plan.instansi.setSingkatan("Setda");
        Sasaran sasaran = plan.sasaran("S1");
        Indikator satu = plan.iku(sasaran, "IKU1", "2022: 2, 2023: 2");
        satu.setSatuan("Naskah");
        satu.setAkumulasi(Akumulasi.JUMLAH);
        plan.ukur(satu, 2022, "6");
        plan.ukur(satu, 2023, "11");
        Indikator dua = plan.iku(sasaran, "IKU2", "2023: 29.2");
        plan.ukur(dua, 2023, "NA belum rilis");
        Indikator tiga = plan.iku(sasaran, "IKU3", "2023: 4");
        plan.ukur(tiga, 2023, "NA belum rilis = 3.2608 @ 2018");
        Indikator nol = plan.iku(sasaran, "IKU4", "2023: 0");
        nol.setArah(Arah.NAIK);
        plan.ukur(nol, 2023, "3");
        Program p1 = plan.program("P1");
        p1.setKode("4.01.02");
        Bangun.subKegiatan(Bangun.kegiatan(p1, "K1"), "SK1");
        sasaran.getDidukung().add(p1);
        Bangun.entri(plan.anggaran(2023, Versi.MURNI), p1, "1500000", null);
        var perubahan = plan.anggaran(2023, Versi.PERUBAHAN);
        Bangun.entri(perubahan, p1, "2000000", "1900000");
        Belanja modal = Bangun.PABRIK.createBelanja();
        modal.setJenis(JenisBelanja.MODAL);
        modal.setJumlah(new BigDecimal("500000"));
        modal.setRealisasi(new BigDecimal("400000"));
        perubahan.getBelanja().add(modal);
        plan.laporan(2023).setSkala(Bangun.skala(-1, "Berhasil >= 70"));
    }

    private PenilaiTeks penilai() {
        Rencana rencana = plan.rencana();
        return new PenilaiTeks(
                rencana,
                plan.instansi,
                2023,
                Metode.of(rencana.laporan(plan.instansi, 2023).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IKU1                       | Indikator IKU1",
                "IKU1.nama                  | Indikator IKU1",
                "IKU1.satuan                | Naskah",
                "IKU1.target                | 2",
                "IKU1.realisasi             | 11",
                "IKU1.realisasi(2022)       | 6",
                "IKU1.realisasi(tahun-1)    | 6",
                "IKU1.realisasi(tahun)      | 11",
                "IKU1.capaian               | 550,00%",
                "IKU1.capaian(2022)         | 300,00%",
                "IKU1.capaian.angka         | 550,00",
                "IKU1.predikat              | Berhasil",
                "IKU1.kemajuan              | 425,00%",
                "IKU1.target akhir          | 4",
                "IKU1.realisasi.terbilang   | sebelas",
                "IKU1.realisasi.lengkap     | 11 (sebelas)",
                "IKU2.target.lengkap        | 29,2 (dua puluh sembilan koma dua)",
                "IKU2.realisasi             | NA",
                "IKU2.capaian               | NA",
                "IKU3.realisasi             | 3,2608 (data tahun 2018)",
                "IKU3.capaian               | 81,52%",
                "S1                         | Sasaran S1",
                "S1.pagu                    | Rp 2.000.000",
                "S1.realisasi               | Rp 1.900.000",
                "S1.serapan                 | 95,00%",
                "S1.efisiensi               | 3,32",
                "P1.kode                    | 4.01.02",
                "P1.pagu                    | Rp 2.000.000",
                "P1.pagu.murni              | Rp 1.500.000",
                "P1.pagu.terbilang          | Dua Juta Rupiah",
            })
    void valuesOfElements(String ungkapan, String expected) {
        assertEquals(expected, tulis(penilai().nilai(ungkapan)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pagu                       | Rp 2.000.000",
                "pagu(2023)                 | Rp 2.000.000",
                "pagu.murni                 | Rp 1.500.000",
                "pagu.murni.terbilang       | Satu Juta Lima Ratus Ribu Rupiah",
                "pagu.lengkap               | Rp 2.000.000 (Dua Juta Rupiah)",
                "pagu(P1)                   | Rp 2.000.000",
                "pagu(P1).murni             | Rp 1.500.000",
                "realisasi                  | Rp 1.900.000",
                "realisasi(P1)              | Rp 1.900.000",
                "serapan                    | 95,00%",
                "serapan(P1)                | 95,00%",
                "serapan.terbilang          | sembilan puluh lima persen",
                "belanja modal              | Rp 500.000",
                "belanja modal.realisasi    | Rp 400.000",
                "jumlah sasaran             | 1",
                "jumlah iku                 | 4",
                "jumlah indikator           | 4",
                "jumlah iku.lengkap         | 4 (empat)",
                "jumlah tujuan              | 0",
                "jumlah misi                | 1",
                "jumlah program             | 1",
                "jumlah kegiatan            | 1",
                "jumlah subkegiatan         | 1",
                "jumlah  sub  kegiatan      | 1",
                "tahun                      | 2023",
                "tahun-1                    | 2022",
                "tahun - 1                  | 2022",
                "tahun+1                    | 2024",
                "tahun.terbilang            | dua ribu dua puluh tiga",
                "instansi                   | Sekretariat Daerah",
                "instansi.singkatan         | Setda",
                "visi                       | Dumai unggul",
                "periode                    | 2021–2026",
                "periode.akhir              | 2026",
            })
    void valuesOfThePlan(String ungkapan, String expected) {
        assertEquals(expected, tulis(penilai().nilai(ungkapan)));
    }

    /** "4+7: message": place and length of the wrong part, then what is said of it. */
    private static String tulis(PenilaiTeks.Penilaian penilaian) {
        return switch (penilaian) {
            case PenilaiTeks.Salah s -> s.offset() + "+" + s.length() + ": " + INDONESIA.galat(s);
            case PenilaiTeks.Berhasil b -> b.teks();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IKU9.capaian | 0+4: \"IKU9\" bukan kata yang dikenal dan tidak ada unsur rencana"
                        + " dengan id itu.",
                "IKU1.capain  | 5+6: IKU1 tidak mempunyai \"capain\"; yang ada: nama, satuan,"
                        + " rumus, target, realisasi, capaian, predikat, kemajuan, target akhir,"
                        + " efisiensi, pagu, realisasi anggaran, serapan.",
                "IKU1.nama.terbilang | 10+9: \"terbilang\" tidak berlaku untuk IKU1; akhiran"
                        + " terbilang, lengkap dan angka hanya untuk bilangan.",
                "pagu.besar   | 5+5: \"besar\" tidak berlaku untuk pagu; akhiran terbilang, lengkap"
                        + " dan angka hanya untuk bilangan.",
                "pagu.angka.terbilang | 5+5: \"angka\" tidak berlaku untuk pagu; akhiran terbilang,"
                        + " lengkap dan angka hanya untuk bilangan.",
                "jumlah unit  | 0+11: Jumlah \"unit\" tidak dikenal; yang dapat dihitung: misi,"
                        + " tujuan, sasaran, indikator, iku, program, kegiatan, subkegiatan, sub"
                        + " kegiatan.",
                "IKU1.target(x) | 5+9: \"x\" bukan tahun; tulis misalnya 2022 atau tahun-1.",
                "IKU1.target(2019) | 5+12: Rencana tidak memuat target tahun 2019.",
                "IKU4.capaian | 5+7: capaian tahun 2023 tidak dapat dihitung: target 0 sedangkan"
                        + " realisasi 3, sehingga tidak ada persentase yang bermakna.",
                "pagu(Setda)  | 0+11: \"Setda\" bukan id program, kegiatan, sub kegiatan, sasaran"
                        + " atau indikator.",
                "pagu(2020)   | 0+10: Rencana tidak memuat pagu tahun 2020.",
                "visi(2022)   | 0+10: visi tidak memakai keterangan dalam kurung.",
                "IKU1(2022)   | 0+10: IKU1 tidak memakai keterangan dalam kurung.",
                "instansi.x   | 9+1: instansi tidak mempunyai \"x\"; yang ada: nama, singkatan,"
                        + " kota, alamat, tugas.",
                "IKU1..target | 5+7: \"IKU1..target\" bukan ungkapan nilai; bentuknya seperti"
                        + " IKU1.capaian atau IKU1.realisasi(2022).",
                "IKU1.        | 4+1: \"IKU1.\" bukan ungkapan nilai; bentuknya seperti IKU1.capaian"
                        + " atau IKU1.realisasi(2022).",
                "capaian-1    | 7+2: \"capaian-1\" bukan ungkapan nilai; bentuknya seperti"
                        + " IKU1.capaian atau IKU1.realisasi(2022).",
                "12           | 0+2: \"12\" bukan ungkapan nilai; bentuknya seperti IKU1.capaian"
                        + " atau IKU1.realisasi(2022).",
            })
    void mistakes(String ungkapan, String expected) {
        assertEquals(expected, tulis(penilai().nilai(ungkapan)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IKU1.nama              | -",
                "tahun                  | -",
                "IKU1.satuan            | -",
                "IKU1.target            | IKU1 target.2023",
                "IKU1.realisasi(2022)   | IKU1 realisasi.2022",
                "IKU3.realisasi         | IKU3 realisasi.2023",
                "IKU1.capaian.terbilang | IKU1 capaian.2023: realisasi ÷ target × 100% = 11 ÷ 2 ×"
                        + " 100%",
                "IKU2.capaian           | IKU2 capaian.2023",
                "IKU1.kemajuan          | IKU1 kemajuan.2023: realisasi s.d. 2023 ÷ target akhir ×"
                        + " 100% = 17 ÷ 4 × 100%",
                "IKU1.target akhir      | IKU1 target-akhir: jumlah 2 target tahunan = 2 + 2",
                "IKU1.predikat          | IKU1 predikat.2023",
                "S1.serapan             | S1 serapan.2023: realisasi anggaran ÷ pagu × 100% ="
                        + " 1.900.000 ÷ 2.000.000 × 100%",
                "S1.efisiensi           | S1 efisiensi.2023: capaian ÷ serapan = 315,76 ÷ 95"
                        + " (indikator tanpa capaian tidak ikut dirata-ratakan; memakai data tahun"
                        + " 2018)",
                "P1.pagu                | P1 pagu.2023",
                "P1.pagu.murni          | P1 pagu.2023.murni",
                "pagu                   | Setda pagu.2023",
                "pagu.murni             | Setda pagu.2023.murni",
                "belanja modal          | Setda belanja-modal.2023",
                "jumlah iku             | Setda jumlah.iku: banyaknya IKU",
            })
    void liveValuesKnowTheirOrigin(String ungkapan, String expected) {
        var berhasil = (PenilaiTeks.Berhasil) penilai().nilai(ungkapan);
        assertEquals(expected, AsalTest.tulis(berhasil.asal()));
    }

    @Test
    void aLineOfWordsIsNoExpression() {
        PenilaiTeks.Salah salah = (PenilaiTeks.Salah) penilai().nilai("kata ".repeat(100_000));
        assertEquals(Galat.TIDAK_TERBACA, salah.galat());
        assertEquals(500_000, salah.length());
    }

    @Test
    void narrativeIsFilledIn() {
        TeksHidup teks =
                TeksHidup.parse(
                        "Ada {jumlah iku.lengkap} IKU, capaian {IKU1.capaian}; \\{x\\} dan"
                                + " {salah}.");
        assertEquals("Ada 4 (empat) IKU, capaian 550,00%; {x} dan {salah}.", penilai().teks(teks));
    }

    @Test
    void mistakesHaveTheirPlaceInTheNarrative() {
        TeksHidup teks = TeksHidup.parse("Baris satu {IKU9.capaian}\n{} dan {IKU1.x} {pagu\n");
        assertEquals(
                List.of(
                        "12+4: \"IKU9\" bukan kata yang dikenal dan tidak ada unsur rencana dengan"
                                + " id itu.",
                        "26+2: Di antara kurung kurawal seharusnya ada nilai, misalnya"
                                + " {IKU1.capaian}.",
                        "39+1: IKU1 tidak mempunyai \"x\"; yang ada: nama, satuan, rumus, target,"
                                + " realisasi, capaian, predikat, kemajuan, target akhir, efisiensi,"
                                + " pagu, realisasi anggaran, serapan.",
                        "42+5: Kurung kurawal ini tidak ditutup pada baris yang sama. Tulis \\{"
                                + " untuk kurung biasa."),
                penilai().galat(teks).stream().map(PenilaiTeksTest::tulis).toList());
    }
}
