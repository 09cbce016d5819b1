package id.jenjang.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.model.Akumulasi;
import id.jenjang.model.Arah;
import id.jenjang.model.Bernama;
import id.jenjang.model.CaraOrdinal;
import id.jenjang.model.Efisiensi;
import id.jenjang.model.Indikator;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Laporan;
import id.jenjang.model.Program;
import id.jenjang.model.Versi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Locale;

class AsalTest {
    private static final Penjelasan KATA = new Penjelasan(Locale.of("id"));

    /** "IKU1 capaian.2023: computation"; "-" for none. */
    static String tulis(Asal asal) {
        if (asal == null) {
            return "-";
        }
        String rumus = asal.rumus().isEmpty() ? "" : ": " + asal.rumus();
        return ((Bernama) asal.elemen()).getId() + " " + asal.besaran() + rumus;
    }

    @ParameterizedTest(name = "{0}: target {1}, realisasi {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NAIK  | 2  | 11 | realisasi ÷ target × 100% = 11 ÷ 2 × 100%",
                "NAIK  | 5  | -2 | realisasi ÷ target × 100% = (-2) ÷ 5 × 100% (hasil rumus di"
                        + " bawah 0, dicatat 0)",
                "NAIK  | 0  | 3  | ''",
                "NAIK  | '' | 3  | ''",
                "NAIK  | 4  | NA | ''",
                "NAIK  | 4  | NA lama = 3 @ 2018 | realisasi ÷ target × 100% = 3 ÷ 4 × 100%"
                        + " (memakai data tahun 2018)",
                "TURUN | 10 | 8  | (2 × target − realisasi) ÷ target × 100% = (2 × 10 − 8) ÷ 10 ×"
                        + " 100%",
                "TURUN | 0  | 0  | target 0: capaian 100 bila realisasi juga 0, selain itu 0",
                "TETAP | 10 | 12 | '(target − |realisasi − target|) ÷ target × 100% = (10 − |12 −"
                        + " 10|) ÷ 10 × 100%'",
            },
            quoteCharacter = '\'')
    void capaian(Arah arah, String target, String realisasi, String expected) {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(arah, target, realisasi);
        assertEquals(expected, kinerja(plan, Metode.BAKU).capaian(indikator, 2023).rumus());
    }

    private static AsalKinerja kinerja(Bangun plan, Metode metode) {
        return new AsalKinerja(plan.pengukur(metode), KATA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSISI | kedudukan realisasi ÷ kedudukan target × 100% = 4 ÷ 3 × 100%",
                "AMBANG | 100% bila predikat target tercapai, selain itu 0%",
            })
    void capaianOfALadder(CaraOrdinal cara, String expected) {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(Arah.NAIK, "BB", "A");
        indikator.setTangga(Bangun.tangga("C", "B", "BB", "A"));
        Laporan laporan = plan.laporan(2023);
        laporan.setCaraOrdinal(cara);
        assertEquals(expected, kinerja(plan, Metode.of(laporan)).capaian(indikator, 2023).rumus());
    }

    @Test
    void meanOfAnAgency() {
        Bangun plan = new Bangun();
        var sasaran = plan.sasaran("S1");
        plan.ukur(plan.iku(sasaran, "A", "2023: 4"), 2023, "3");
        assertEquals(
                "S1 capaian.2023: satu-satunya capaian",
                tulis(kinerja(plan, Metode.BAKU).capaian(sasaran, 2023)));
        plan.ukur(plan.iku(sasaran, "B", "2023: 3"), 2023, "1");
        plan.iku(sasaran, "C", "2023: 3");
        AsalKinerja asal = kinerja(plan, Metode.BAKU);
        assertEquals(
                "Setda capaian.2023: rata-rata 2 capaian = (75 + 33,333333) ÷ 2 (indikator tanpa"
                        + " capaian tidak ikut dirata-ratakan)",
                tulis(asal.capaian(plan.instansi, 2023)));
        assertEquals("S1 capaian.2024", tulis(asal.capaian(sasaran, 2024)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JUMLAH    | jumlah 2 realisasi tahunan = 1 + 4    | realisasi s.d. 2023 ÷ target"
                        + " akhir × 100% = 5 ÷ 9 × 100%",
                "RATA_RATA | rata-rata 2 realisasi tahunan = (1 + 4) ÷ 2 | realisasi s.d. 2023 ÷"
                        + " target akhir × 100% = 2,5 ÷ 3 × 100%",
                "AKHIR     | ''                                    | realisasi s.d. 2023 ÷ target"
                        + " akhir × 100% = 4 ÷ 4 × 100%",
            })
    void accumulation(Akumulasi akumulasi, String sampai, String kemajuan) {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(plan.sasaran("S"), "IKU1", "2022: 2, 2023: 3, 2024: 4");
        indikator.setAkumulasi(akumulasi);
        plan.ukur(indikator, 2022, "1");
        plan.ukur(indikator, 2023, "4");
        AsalKinerja asal = kinerja(plan, Metode.BAKU);
        assertEquals(sampai, asal.realisasiSampai(indikator, 2023).rumus());
        assertEquals(kemajuan, asal.kemajuan(indikator, 2023).rumus());
    }

    @Test
    void amounts() {
        Bangun plan = new Bangun();
        Program p1 = plan.program("P1");
        Kegiatan k1 = Bangun.kegiatan(p1, "K1");
        Kegiatan k2 = Bangun.kegiatan(p1, "K2");
        var anggaran = plan.anggaran(2023, Versi.MURNI);
        Bangun.entri(anggaran, k1, "1000", "400");
        Bangun.entri(anggaran, k2, "3000", "600");
        AsalAnggaran asal = new AsalAnggaran(plan.pengukur(), KATA);
        assertEquals("P1 pagu.2023: jumlah 2 pagu = 1.000 + 3.000", tulis(asal.pagu(p1, 2023)));
        assertEquals("K1 pagu.2023", tulis(asal.pagu(k1, 2023)));
        assertEquals(
                "P1 realisasi-anggaran.2023: jumlah 2 realisasi = 400 + 600",
                tulis(asal.realisasi(p1, 2023)));
        assertEquals(
                "P1 serapan.2023: realisasi anggaran ÷ pagu × 100% = 1.000 ÷ 4.000 × 100%",
                tulis(asal.serapan(p1, 2023)));
        assertEquals("Setda pagu.2023", tulis(asal.pagu(plan.instansi, 2023)));
        assertEquals("P1 serapan.2022", tulis(asal.serapan(p1, 2022)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RASIO       | capaian ÷ serapan = 120 ÷ 80",
                "SELISIH     | capaian − serapan = 120 − 80",
                "SUMBER_DAYA | 1 − serapan ÷ capaian = 1 − 80 ÷ 120",
            })
    void efficiency(Efisiensi cara, String expected) {
        Bangun plan = new Bangun();
        Laporan laporan = plan.laporan(2023);
        laporan.setEfisiensi(cara);
        AsalAnggaran asal = new AsalAnggaran(plan.pengukur(Metode.of(laporan)), KATA);
        Hasil capaian = Hasil.dari(new BigDecimal("120"));
        Hasil serapan = Hasil.dari(new BigDecimal("80"));
        assertEquals(
                "Setda efisiensi.2023: " + expected,
                tulis(asal.efisiensi(plan.instansi, 2023, capaian, serapan)));
    }
}
