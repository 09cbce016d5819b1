package id.jenjang.measure;

import static id.jenjang.measure.CapaianTest.tulis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.model.DasarTurunan;
import id.jenjang.model.Efisiensi;
import id.jenjang.model.Indikator;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pita;
import id.jenjang.model.Skala;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Figures made from other figures: efficiency, predicates, change between years. */
class PerbandinganTest {
    private final Bangun plan = new Bangun();
    private final Laporan laporan = plan.laporan(2023);

    private Pengukur pengukur() {
        return plan.pengukur(Metode.of(laporan));
    }

    @ParameterizedTest(name = "{0}: capaian {1}, serapan {2} -> {3}, efficient {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RASIO       | 550   | 97.86 | 5,62             | true",
                "RASIO       | 97.35 | 97.35 | 1,00             | true",
                "RASIO       | 83    | 94.16 | 0,88             | false",
                "RASIO       | 0     | 95.25 | 0,00             | false",
                "RASIO       | 100   | 0     | SERAPAN_NOL      | ",
                "RASIO       | 100   |       | PAGU_TIDAK_ADA   | ",
                "RASIO       |       | 95    | NA               | ",
                "RASIO       |       |       | NA               | ",
                "SELISIH     | 100   | 97.35 | 2,65             | true",
                "SELISIH     | 97.35 | 97.35 | 0,00             | true",
                "SELISIH     | 90    | 97.35 | -7,35            | false",
                "SELISIH     | 100   | 0     | SERAPAN_NOL      | ",
                "SUMBER_DAYA | 125   | 100   | 0,20             | true",
                "SUMBER_DAYA | 90    | 90    | 0,00             | true",
                "SUMBER_DAYA | 80    | 100   | -0,25            | false",
                "SUMBER_DAYA | 0     | 95    | CAPAIAN_NOL      | ",
                "SUMBER_DAYA | 100   | 0     | SERAPAN_NOL      | ",
            })
    void efficiency(
            Efisiensi cara,
            BigDecimal capaian,
            BigDecimal serapan,
            String expected,
            Boolean efficient) {
        laporan.setEfisiensi(cara);
        Hasil c = capaian == null ? Hasil.tanpa(Alasan.NA) : Hasil.dari(capaian);
        Hasil s = serapan == null ? Hasil.tanpa(Alasan.PAGU_TIDAK_ADA) : Hasil.dari(serapan);
        Hasil hasil = pengukur().efisiensi(c, s);
        assertEquals(expected, tulis(hasil));
        assertEquals(Optional.ofNullable(efficient), pengukur().efisien(hasil));
    }

    @ParameterizedTest(name = "{0} % / {1} %: exact {2}, as printed {3}")
    @CsvSource({
        // The published report's own figures: 333 % / 93,16 % = 3,57 and so on.
        "333.3333, 93.1555, 3.5782, 3.5745",
        "550,      97.8583, 5.6204, 5.6203",
        "83.3333,  94.1556, 0.8851, 0.8815",
        "96.6667,  89.2165, 1.0835, 1.0872",
    })
    void derivedFiguresMayStartFromPrintedOnes(
            BigDecimal capaian, BigDecimal serapan, BigDecimal exact, BigDecimal printed) {
        Bulatkan.capaian(laporan, 0);
        Hasil c = Hasil.dari(capaian);
        Hasil s = Hasil.dari(serapan);
        laporan.setDasarTurunan(DasarTurunan.PENUH);
        assertEquals(exact, Rumus4.bulat(pengukur().efisiensi(c, s)));
        laporan.setDasarTurunan(DasarTurunan.TERCETAK);
        assertEquals(printed, Rumus4.bulat(pengukur().efisiensi(c, s)));
    }

    @Test
    void remarksOfBothSidesStay() {
        Hasil capaian = Hasil.dari(BigDecimal.TEN).catat(Catatan.of(Catatan.Jenis.STAND_IN, 2018));
        Hasil serapan =
                Hasil.dari(BigDecimal.TEN).catat(Catatan.of(Catatan.Jenis.SERAPAN_DINYATAKAN));
        assertEquals(
                "1,00 [STAND_IN[2018], SERAPAN_DINYATAKAN]",
                tulis(pengukur().efisiensi(capaian, serapan)));
    }

    @ParameterizedTest(name = "2022 {0}, 2023 {1} -> {2} points, {3}; realisasi {4}")
    @CsvSource({
        "6,  11, '250,00', NAIK, NAIK",
        "11, 6,  '-250,00', TURUN, TURUN",
        "6,  6,  '0,00', TETAP, TETAP",
        "NA, 6,  NA, , ",
        "6,  NA, NA, , ",
    })
    void changeBetweenYears(String lalu, String kini, String points, Tren capaian, Tren realisasi) {
        Indikator indikator = plan.iku(plan.sasaran("S"), "IKU1", "2022: 2, 2023: 2");
        plan.ukur(indikator, 2022, lalu);
        plan.ukur(indikator, 2023, kini);
        assertEquals(points, tulis(pengukur().perubahanCapaian(indikator, 2023)));
        assertEquals(Optional.ofNullable(capaian), pengukur().trenCapaian(indikator, 2023));
        assertEquals(Optional.ofNullable(realisasi), pengukur().trenRealisasi(indikator, 2023));
    }

    @Test
    void changeFromPrintedFigures() {
        Indikator indikator = plan.iku(plan.sasaran("S"), "IKU5", "2022: 24, 2023: 30");
        plan.ukur(indikator, 2022, "18");
        plan.ukur(indikator, 2023, "40");
        assertEquals("58,33", tulis(pengukur().perubahanCapaian(indikator, 2023)));
        Bulatkan.capaian(laporan, 0);
        laporan.setDasarTurunan(DasarTurunan.TERCETAK);
        assertEquals("58,00", tulis(pengukur().perubahanCapaian(indikator, 2023)));
    }

    @Test
    void trendOfALadderFollowsItsRungs() {
        Indikator indikator = plan.iku(plan.sasaran("S"), "IKU1", "2022: B, 2023: B");
        indikator.setTangga(Bangun.tangga("B", "BB", "A"));
        plan.ukur(indikator, 2022, "A");
        plan.ukur(indikator, 2023, "BB");
        assertEquals(Optional.of(Tren.TURUN), pengukur().trenRealisasi(indikator, 2023));
    }

    @ParameterizedTest(name = "{0} -> integers {1}, exact {2}, LAN {3}")
    @CsvSource({
        "100,   Sangat,  Sangat, Sangat",
        "90.5,  Sangat,  ,       Sangat",
        "90.49, Tinggi,  ,       Sangat",
        "90,    Tinggi,  Tinggi, Sangat",
        "85,    Tinggi,  Tinggi, Sangat",
        "84.99, Tinggi,  Tinggi, Berhasil",
        "75.5,  Tinggi,  ,       Berhasil",
        "50.4,  Rendah,  ,       Tidak",
        "0,     Rendah,  Rendah, Tidak",
        "550,   Sangat,  Sangat, ",
    })
    void scales(BigDecimal persen, String integers, String exact, String lan) {
        String[] pita = {
            "Sangat >= 91", "Tinggi >= 76 <= 90", "Sedang >= 66 <= 75", "Rendah <= 50"
        };
        assertEquals(Optional.ofNullable(integers), predikat(Bangun.skala(0, pita), persen));
        assertEquals(Optional.ofNullable(exact), predikat(Bangun.skala(-1, pita), persen));
        Skala atribut =
                Bangun.skala(
                        -1,
                        "Sangat >= 85 <= 100",
                        "Berhasil >= 70 < 85",
                        "Cukup >= 55 < 70",
                        "Tidak < 55");
        assertEquals(Optional.ofNullable(lan), predikat(atribut, persen));
    }

    private Optional<String> predikat(Skala skala, BigDecimal persen) {
        return pengukur().predikat(skala, Hasil.dari(persen)).map(Pita::getPredikat);
    }

    @Test
    void firstOfOverlappingBandsCounts() {
        Skala skala = Bangun.skala(-1, "Satu > 10 <= 20", "Dua >= 20");
        assertEquals(Optional.of("Satu"), predikat(skala, new BigDecimal("20")));
        assertEquals(Optional.empty(), predikat(skala, new BigDecimal("10")));
    }

    @Test
    void scaleInForceIsTheReportsElseTheLibrarys() {
        Hasil penuh = Hasil.dari(new BigDecimal("100"));
        assertEquals(Optional.empty(), pengukur().predikat(penuh));
        Skala baku = Bangun.skala(-1, "Baku >= 0");
        baku.setId(Metode.SKALA_BAKU);
        var pustaka = Bangun.PABRIK.createBerkas();
        pustaka.getElemen().add(baku);
        Rencana rencana = Rencana.of(List.of(plan.berkas), List.of(pustaka));
        assertEquals(
                "Baku",
                new Pengukur(rencana, Metode.of(laporan))
                        .predikat(penuh)
                        .orElseThrow()
                        .getPredikat());
        laporan.setSkala(Bangun.skala(-1, "Sendiri >= 0"));
        assertEquals(
                "Sendiri",
                new Pengukur(rencana, Metode.of(laporan))
                        .predikat(penuh)
                        .orElseThrow()
                        .getPredikat());
        assertEquals(
                Optional.empty(),
                new Pengukur(rencana, Metode.of(laporan)).predikat(Hasil.tanpa(Alasan.NA)));
    }

    /** A figure with four decimals. */
    private static final class Rumus4 {
        static BigDecimal bulat(Hasil hasil) {
            return hasil.angka().orElseThrow().setScale(4, RoundingMode.HALF_UP);
        }
    }
}
