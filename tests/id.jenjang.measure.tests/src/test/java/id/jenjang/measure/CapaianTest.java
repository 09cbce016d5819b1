package id.jenjang.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.model.Arah;
import id.jenjang.model.Besaran;
import id.jenjang.model.CaraOrdinal;
import id.jenjang.model.Indikator;
import id.jenjang.model.Laporan;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

class CapaianTest {
    private static final Penjelasan PENJELASAN = new Penjelasan(Locale.of("id"));

    /** "550", "0 [TARGET_NOL]", "TARGET_NOL: 3", "NA: belum rilis". */
    static String tulis(Hasil hasil) {
        return switch (hasil) {
            case Hasil.Terhitung t ->
                    FormatAngka.angka(t.nilai(), 2)
                            + (t.catatan().isEmpty()
                                    ? ""
                                    : " "
                                            + t.catatan().stream()
                                                    .map(
                                                            c ->
                                                                    c.jenis()
                                                                            + (c.tahun().isEmpty()
                                                                                    ? ""
                                                                                    : c.tahun()
                                                                                            .toString()))
                                                    .toList());
            case Hasil.TidakTersedia t ->
                    t.alasan() + (t.keterangan() == null ? "" : ": " + t.keterangan());
        };
    }

    @ParameterizedTest(name = "{0}: target {1}, realisasi {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NAIK  | 2    | 11   | 550,00",
                "NAIK  | 6    | 20   | 333,33",
                "NAIK  | 29.2 | 29.2 | 100,00",
                "NAIK  | 1    | 0    | 0,00",
                "NAIK  | 5    | -2   | 0,00 [DINOLKAN]",
                "NAIK  | 0    | 0    | TARGET_NOL: 0",
                "NAIK  | 0    | 3    | TARGET_NOL: 3",
                "NAIK  | -4   | 2    | TARGET_NEGATIF: -4",
                "TURUN | 10   | 8    | 120,00",
                "TURUN | 10   | 10   | 100,00",
                "TURUN | 10   | 13   | 70,00",
                "TURUN | 10   | 0    | 200,00",
                "TURUN | 10   | 20   | 0,00",
                "TURUN | 10   | 21   | 0,00 [DINOLKAN]",
                "TURUN | 0    | 0    | 100,00 [TARGET_NOL]",
                "TURUN | 0    | 0.5  | 0,00 [TARGET_NOL]",
                "TURUN | 0    | -1   | 100,00 [TARGET_NOL]",
                "TURUN | -1   | -1   | TARGET_NEGATIF: -1",
                "TETAP | 10   | 10   | 100,00",
                "TETAP | 10   | 12   | 80,00",
                "TETAP | 10   | 8    | 80,00",
                "TETAP | 10   | 0    | 0,00",
                "TETAP | 10   | 21   | 0,00 [DINOLKAN]",
                "TETAP | 0    | 0    | 100,00 [TARGET_NOL]",
                "TETAP | 0    | 1    | 0,00 [TARGET_NOL]",
                "TETAP | 0    | -1   | 0,00 [TARGET_NOL]",
            })
    void formula(Arah arah, String target, String realisasi, String expected) {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(arah, target, realisasi);
        assertEquals(expected, tulis(plan.pengukur().capaian(indikator, 2023)));
    }

    @ParameterizedTest(name = "target {0}, realisasi {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | 3                          | TARGET_TIDAK_ADA",
                "3                      | ''                         | REALISASI_TIDAK_ADA",
                "''                     | ''                         | TARGET_TIDAK_ADA",
                "NA belum diatur        | 3                          | TARGET_NA: belum diatur",
                "NA                     | 3                          | TARGET_NA",
                "NA lama = 4 @ 2020     | 3                          | 75,00 [STAND_IN[2020]]",
                "4                      | NA                         | NA",
                "4                      | NA belum rilis             | NA: belum rilis",
                "4                      | NA belum rilis = 3 @ 2018  | 75,00 [STAND_IN[2018]]",
                "4                      | BB                         | JENIS_NILAI_BERBEDA: BB",
                "BB                     | 77.02                      | JENIS_NILAI_BERBEDA: 77,02",
            })
    void missingValues(String target, String realisasi, String expected) {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(Arah.NAIK, target, realisasi);
        assertEquals(expected, tulis(plan.pengukur().capaian(indikator, 2023)));
    }

    @ParameterizedTest(name = "{0} {1}: target {2}, realisasi {3} -> {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POSISI | NAIK  | BB | A   | 133,33",
                "POSISI | NAIK  | A  | BB  | 75,00",
                "POSISI | NAIK  | a  | ' A ' | 100,00",
                "POSISI | TURUN | BB | A   | 66,67",
                "POSISI | TETAP | BB | A   | 66,67",
                "AMBANG | NAIK  | BB | A   | 100,00",
                "AMBANG | NAIK  | BB | BB  | 100,00",
                "AMBANG | NAIK  | BB | B   | 0,00",
                "AMBANG | TURUN | BB | B   | 100,00",
                "AMBANG | TETAP | BB | A   | 0,00",
                "POSISI | NAIK  | BB | CC  | TINGKAT_TIDAK_DIKENAL: CC",
                "POSISI | NAIK  | CC | BB  | TINGKAT_TIDAK_DIKENAL: CC",
            })
    void ladder(CaraOrdinal cara, Arah arah, String target, String realisasi, String expected) {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(arah, target, realisasi);
        indikator.setTangga(Bangun.tangga("C", "B", "BB", "A", "AA"));
        Laporan laporan = plan.laporan(2023);
        laporan.setCaraOrdinal(cara);
        assertEquals(expected, tulis(plan.pengukur(Metode.of(laporan)).capaian(indikator, 2023)));
    }

    @Test
    void predicatesNeedALadder() {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(Arah.NAIK, "BB", "A");
        assertEquals("TANGGA_TIDAK_ADA", tulis(plan.pengukur().capaian(indikator, 2023)));
    }

    @Test
    void capIsAppliedWithARemark() {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(Arah.NAIK, "2", "11");
        Laporan laporan = plan.laporan(2023);
        laporan.setCapaianMaksimal(new BigDecimal("120"));
        assertEquals(
                "120,00 [DIBATASI]",
                tulis(plan.pengukur(Metode.of(laporan)).capaian(indikator, 2023)));
    }

    @Test
    void figureAtTheCapIsNotMarked() {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(Arah.NAIK, "2", "2");
        Laporan laporan = plan.laporan(2023);
        laporan.setCapaianMaksimal(new BigDecimal("100"));
        assertEquals("100,00", tulis(plan.pengukur(Metode.of(laporan)).capaian(indikator, 2023)));
    }

    @Test
    void roundingIsHalfUpAndPerKindOfFigure() {
        Bangun plan = new Bangun();
        Laporan laporan = plan.laporan(2023);
        Bulatkan.besaran(laporan, Besaran.SEMUA, 1);
        Bulatkan.capaian(laporan, 0);
        Pengukur pengukur = plan.pengukur(Metode.of(laporan));
        Hasil hasil = Hasil.dari(new BigDecimal("82.5"));
        assertEquals("83", pengukur.teks(hasil, Besaran.CAPAIAN));
        assertEquals("82,5", pengukur.teks(hasil, Besaran.SERAPAN));
        assertEquals(Hasil.dari(new BigDecimal("83")), pengukur.tercetak(hasil, Besaran.CAPAIAN));
        assertEquals("-", pengukur.teks(Hasil.tanpa(Alasan.NA), Besaran.CAPAIAN));
        assertEquals(2, Metode.BAKU.desimal(Besaran.EFISIENSI));
        Bulatkan.besaran(laporan, Besaran.KEMAJUAN, 99_999_999);
        assertEquals(6, Metode.of(laporan).desimal(Besaran.KEMAJUAN));
    }

    @Test
    void targetInForceIsTheLatestWord() {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(Arah.NAIK, "2", "6");
        assertTarget("2", "2", plan, indikator);
        indikator.getTarget().add(Bangun.tabel(Versi.PERUBAHAN, "2023: 3, 2024: 9"));
        assertTarget("3", "3", plan, indikator);
        plan.perjanjian(indikator, 2023, Versi.MURNI, "4");
        assertTarget("4", "4", plan, indikator);
        plan.perjanjian(indikator, 2023, Versi.PERUBAHAN, "5");
        assertTarget("4", "5", plan, indikator);
        assertEquals(
                Optional.of(new BigDecimal("3")),
                plan.pengukur().targetRenstra(indikator, 2023).flatMap(plan.pengukur()::angka));
        assertEquals("120,00", tulis(plan.pengukur().capaian(indikator, 2023)));
    }

    private static void assertTarget(
            String murni, String berlaku, Bangun plan, Indikator indikator) {
        Pengukur pengukur = plan.pengukur();
        assertEquals(
                Optional.of(new BigDecimal(murni)),
                pengukur.target(indikator, 2023, Versi.MURNI).flatMap(pengukur::angka));
        assertEquals(
                Optional.of(new BigDecimal(berlaku)),
                pengukur.target(indikator, 2023).flatMap(pengukur::angka));
    }

    @Test
    void lastQuarterStandsForTheYear() {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(Arah.NAIK, "10", "");
        var entri = plan.ukur(indikator, 2023, null);
        entri.getTriwulan().add(Bangun.nilai("2"));
        entri.getTriwulan().add(Bangun.nilai("5"));
        Pengukur pengukur = plan.pengukur();
        assertEquals("50,00", tulis(pengukur.capaian(indikator, 2023)));
        assertEquals(
                Optional.of(new BigDecimal("2")),
                pengukur.realisasi(indikator, 2023, Triwulan.TW1).flatMap(pengukur::angka));
        assertEquals(Optional.empty(), pengukur.realisasi(indikator, 2023, Triwulan.TW3));
        entri.setNilai(Bangun.nilai("7"));
        assertEquals("70,00", tulis(pengukur.capaian(indikator, 2023)));
    }

    @ParameterizedTest(name = "{0}: target {1}, realisasi {2} -> {3}")
    @CsvSource({
        "NAIK, 2, 3, melampaui target",
        "NAIK, 2, 2.0, mencapai target",
        "NAIK, 2, 1.999, belum mencapai target",
        "TURUN, 2, 1, melampaui target",
        "TURUN, 2, 3, belum mencapai target",
        "TETAP, 2, 2, mencapai target",
        "TETAP, 2, 3, belum mencapai target",
    })
    void attainment(Arah arah, String target, String realisasi, String expected) {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(arah, target, realisasi);
        assertEquals(
                Optional.of(expected),
                plan.pengukur().pencapaian(indikator, 2023).map(PENJELASAN::pencapaian));
    }

    @Test
    void noAttainmentWithoutValues() {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(Arah.NAIK, "2", "NA");
        assertTrue(plan.pengukur().pencapaian(indikator, 2023).isEmpty());
    }

    @Test
    void figuresAreExactUntilPrinted() {
        Bangun plan = new Bangun();
        Indikator indikator = plan.iku(Arah.NAIK, "3", "1");
        assertEquals(
                Optional.of(new BigDecimal("33.33333333333333333333333333333333")),
                plan.pengukur().capaian(indikator, 2023).angka());
    }
}
