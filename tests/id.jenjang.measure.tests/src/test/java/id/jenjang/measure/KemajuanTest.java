package id.jenjang.measure;

import static id.jenjang.measure.CapaianTest.tulis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.model.Akumulasi;
import id.jenjang.model.Arah;
import id.jenjang.model.Indikator;
import id.jenjang.model.Versi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Optional;

class KemajuanTest {
    private final Bangun plan = new Bangun();

    private Indikator indikator(Akumulasi akumulasi, String target, String realisasi) {
        Indikator indikator =
                Bangun.akumulasi(plan.iku(plan.sasaran("S"), "IKU1", target), akumulasi);
        if (!realisasi.isEmpty()) {
            for (String satu : realisasi.split(", ")) {
                plan.ukur(indikator, Integer.parseInt(satu.substring(0, 4)), satu.substring(6));
            }
        }
        return indikator;
    }

    @ParameterizedTest(name = "{0}: target {1}, realisasi {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "JUMLAH    | 2022: 2, 2023: 2, 2024: 3, 2025: 3, 2026: 4 | 2022: 6, 2023: 11       "
                        + "  | 121,43",
                "JUMLAH    | 2022: 2, 2023: 2, 2024: 3, 2025: 3, 2026: 4 | 2023: 11         | 78,57"
                        + " [TIDAK_LENGKAP[2022]]",
                "JUMLAH    | 2022: 2, 2023: 2, 2024: 6 | 2022: NA, 2023: NA rusak          | NA:"
                        + " rusak",
                "JUMLAH    | 2022: 2, 2023: 2, 2024: 6 | 2022: NA x = 3 @ 2020, 2023: 2    | 50,00"
                        + " [STAND_IN[2020]]",
                "JUMLAH    | 2022: 2, 2023: 3          | 2021: 1, 2022: 2, 2023: 2, 2024: 9 |"
                        + " 100,00",
                "JUMLAH    | 2022: 2, 2023: 3          | 2020: 50, 2022: 2, 2023: 3         |"
                        + " 100,00",
                "JUMLAH    | 2022: 2, 2023: 3          | ''                                |"
                        + " REALISASI_TIDAK_ADA",
                "JUMLAH    | 2022: 2, 2023: NA         | 2023: 3                           |"
                        + " TARGET_AKHIR_TIDAK_ADA",
                "JUMLAH    | 2022: B, 2023: A          | 2023: A                           |"
                        + " AKUMULASI_TIDAK_BERLAKU",
                "AKHIR     | 2022: 25, 2023: 29.2, 2026: 41.7 | 2022: 25, 2023: 29.2       | 70,02",
                "AKHIR     | 2022: 25, 2023: 29.2, 2026: 41.7 | 2022: 25, 2023: NA         | 59,95"
                        + " [TIDAK_LENGKAP[2023]]",
                "AKHIR     | 2022: 25, 2026: 50        | 2022: 25                          | 50,00",
                "AKHIR     | 2021: 1, 2022: 2, 2023: 3 | 2021: 1               | 33,33"
                        + " [TIDAK_LENGKAP[2022, 2023]]",
                "AKHIR     | ''                        | 2023: 3                           |"
                        + " TARGET_AKHIR_TIDAK_ADA",
                "RATA_RATA | 2022: 80, 2023: 90, 2024: 100 | 2022: 81, 2023: 99            |"
                        + " 100,00",
                "RATA_RATA | 2022: 80, 2023: 100       | 2023: 81              | 90,00"
                        + " [TIDAK_LENGKAP[2022]]",
            })
    void progress(Akumulasi akumulasi, String target, String realisasi, String expected) {
        Indikator indikator = indikator(akumulasi, target, realisasi);
        assertEquals(expected, tulis(plan.pengukur().kemajuan(indikator, 2023)));
    }

    @Test
    void downwardIndicatorUsesItsOwnFormula() {
        Indikator indikator = indikator(Akumulasi.AKHIR, "2022: 12, 2026: 8", "2023: 10");
        indikator.setArah(Arah.TURUN);
        assertEquals("75,00", tulis(plan.pengukur().kemajuan(indikator, 2023)));
    }

    @Test
    void ladderStandsOnItsLastRung() {
        Indikator indikator = indikator(Akumulasi.AKHIR, "2022: B, 2026: A", "2022: B, 2023: BB");
        indikator.setTangga(Bangun.tangga("C", "B", "BB", "A"));
        assertEquals("75,00", tulis(plan.pengukur().kemajuan(indikator, 2023)));
    }

    @Test
    void statedEndTargetWinsOverTheDerivedOne() {
        Indikator indikator = indikator(Akumulasi.JUMLAH, "2022: 2, 2023: 2", "2023: 5");
        assertTargetAkhir("4", indikator);
        indikator.setTargetAkhir(Bangun.nilai("20"));
        assertTargetAkhir("20", indikator);
        assertEquals(
                "25,00 [TIDAK_LENGKAP[2022]]", tulis(plan.pengukur().kemajuan(indikator, 2023)));
    }

    @Test
    void endTargetComesFromTheRevisedTargetsOfThePeriod() {
        Indikator indikator = indikator(Akumulasi.JUMLAH, "2020: 100, 2022: 2, 2023: 2", "");
        indikator.getTarget().add(Bangun.tabel(Versi.PERUBAHAN, "2023: 5, 2030: 100"));
        assertTargetAkhir("7", indikator);
        // An agreement changes one year's target, not what the Renstra wants in the end.
        plan.perjanjian(indikator, 2023, Versi.MURNI, "9");
        assertTargetAkhir("7", indikator);
    }

    @Test
    void meanOfTargetsForAveragingIndicators() {
        assertTargetAkhir("85", indikator(Akumulasi.RATA_RATA, "2022: 80, 2023: 90", ""));
    }

    private void assertTargetAkhir(String expected, Indikator indikator) {
        Pengukur pengukur = plan.pengukur();
        assertEquals(
                Optional.of(new BigDecimal(expected)),
                pengukur.targetAkhir(indikator).flatMap(pengukur::angka));
    }

    @Test
    void progressIsNotCapped() {
        Indikator indikator = indikator(Akumulasi.JUMLAH, "2023: 2", "2023: 6");
        var laporan = plan.laporan(2023);
        laporan.setCapaianMaksimal(new BigDecimal("100"));
        assertEquals("300,00", tulis(plan.pengukur(Metode.of(laporan)).kemajuan(indikator, 2023)));
    }

    @Test
    void withoutAPeriodTheFirstTargetBeginsTheSum() {
        plan.renstra.setPeriode(null);
        Indikator indikator =
                indikator(Akumulasi.JUMLAH, "2022: 2, 2023: 2", "2021: 9, 2022: 1, 2023: 2");
        assertEquals("75,00", tulis(plan.pengukur().kemajuan(indikator, 2023)));
    }
}
