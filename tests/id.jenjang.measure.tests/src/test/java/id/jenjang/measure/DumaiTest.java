package id.jenjang.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.jenjang.model.Akumulasi;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Besaran;
import id.jenjang.model.DasarTurunan;
import id.jenjang.model.Indikator;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pita;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Versi;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures of the report of Sekretariat Daerah Kota Dumai for 2023, computed from its own
 * targets and realisasi.
 */
class DumaiTest {
    private final Bangun plan = new Bangun();
    private final Map<String, Indikator> iku = new LinkedHashMap<>();
    private final Map<String, Sasaran> sasaran = new LinkedHashMap<>();
    private final Laporan laporan = plan.laporan(2023);

    @BeforeEach
    void build() {
        targets();
        laporan.setDasarTurunan(DasarTurunan.TERCETAK);
        Bulatkan.capaian(laporan, 0);
        laporan.setSkala(
                Bangun.skala(
                        -1,
                        "SangatBerhasil >= 85",
                        "Berhasil >= 70 < 85",
                        "CukupBerhasil >= 55 < 70",
                        "TidakBerhasil < 55"));
        budgets();
    }

    /** Objective, IKU, accumulation | targets from 2022 to 2026 | realisasi 2022 and 2023. */
    private void targets() {
        """
        S1 IKU1 JUMLAH | 2    2    3    3    4    | 6  11
        S1 IKU2 JUMLAH | 5    6    7    8    10   | 7  20
        S1 IKU3 JUMLAH | 1    1    1    1    1    | 0  0
        S2 IKU4 AKHIR  | 3    3    3    3    3    | 3  3
        S3 IKU5 AKHIR  | 20   30   50   50   50   | 15 40
        S4 IKU6 JUMLAH | 5    6    7    8    9    | 2  5
        S5 IKU7 AKHIR  | 25   29.2 33.3 37.5 41.7 | 25 29.2
        S6 IKU8 AKHIR  | 30   30   30   30   30   | 24 29
        """
                .lines()
                .forEach(line -> iku(line.split("[ |]+")));
    }

    private void iku(String[] kata) {
        String target =
                IntStream.range(0, 5)
                        .mapToObj(i -> 2022 + i + ": " + kata[3 + i])
                        .collect(Collectors.joining(", "));
        Indikator indikator =
                plan.iku(sasaran.computeIfAbsent(kata[0], plan::sasaran), kata[1], target);
        indikator.setAkumulasi(Akumulasi.valueOf(kata[2]));
        plan.ukur(indikator, 2022, kata[8]);
        plan.ukur(indikator, 2023, kata[9]);
        iku.put(kata[1], indikator);
    }

    private void budgets() {
        Anggaran perubahan = plan.anggaran(2023, Versi.PERUBAHAN);
        Bangun.entri(perubahan, plan.program("P1"), "62216151818", "59173296838");
        Bangun.entri(perubahan, plan.program("P2"), "30323132240", "28901773106");
        Bangun.entri(perubahan, plan.program("P3"), "6035882866", "5799539937");
        Bangun.entri(perubahan, sasaran.get("S1"), "303407700", "290670898");
        Bangun.entri(perubahan, sasaran.get("S2"), "256855000", "249576279");
        Bangun.entri(perubahan, sasaran.get("S3"), "11250000000", "10927310804");
        Bangun.entri(perubahan, sasaran.get("S4"), "17600000000", "16571390915");
        Bangun.entri(perubahan, sasaran.get("S5"), "346378100", "312408224");
        Bangun.entri(perubahan, sasaran.get("S6"), "449551620", "401074328");
        Bangun.entri(perubahan, iku.get("IKU1"), null, null).setSerapan(new BigDecimal("97.86"));
        Bangun.entri(perubahan, iku.get("IKU2"), null, null).setSerapan(new BigDecimal("93.16"));
        Bangun.entri(perubahan, iku.get("IKU3"), null, null).setSerapan(new BigDecimal("95.25"));
    }

    private Pengukur pengukur() {
        return plan.pengukur(Metode.of(laporan));
    }

    @ParameterizedTest
    @CsvSource({
        "IKU1, 300, 550, SangatBerhasil, 250",
        "IKU2, 140, 333, SangatBerhasil, 193",
        "IKU3, 0, 0, TidakBerhasil, 0",
        "IKU4, 100, 100, SangatBerhasil, 0",
        "IKU5, 75, 133, SangatBerhasil, 58",
        "IKU6, 40, 83, Berhasil, 43",
        "IKU7, 100, 100, SangatBerhasil, 0",
        "IKU8, 80, 97, SangatBerhasil, 17",
    })
    void capaianAsPublished(String id, String c2022, String c2023, String predikat, String naik) {
        Pengukur p = pengukur();
        assertEquals(c2022, p.teks(p.capaian(iku.get(id), 2022), Besaran.CAPAIAN));
        assertEquals(c2023, p.teks(p.capaian(iku.get(id), 2023), Besaran.CAPAIAN));
        assertEquals(
                Optional.of(predikat),
                p.predikat(p.capaian(iku.get(id), 2023)).map(Pita::getPredikat));
        assertEquals(naik, p.teks(p.perubahanCapaian(iku.get(id), 2023), Besaran.CAPAIAN));
    }

    @ParameterizedTest(name = "{0}: end target {1}, up to 2023 {2}, progress {3}, published {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Where years add up, the report held 2023 alone against the sum of five years.
                "IKU1 | 14   | 17   | 121,43 | 78,57",
                "IKU2 | 36   | 27   | 75,00  | 55,55",
                "IKU6 | 35   | 7    | 20,00  | 14,29",
                // 29 / 30 was cut off instead of rounded.
                "IKU8 | 30   | 29   | 96,67  | 96,66",
            })
    void progressPublishedWrong(
            String id, String akhir, String sampai, String kemajuan, String published) {
        assertEquals(kemajuan, kemajuan(id, akhir, sampai));
        assertNotEquals(kemajuan, published);
    }

    @ParameterizedTest
    @CsvSource({
        "IKU3, 5, 0, '0,00'",
        "IKU4, 3, 3, '100,00'",
        "IKU5, 50, 40, '80,00'",
        "IKU7, '41,7', '29,2', '70,02'",
    })
    void progressAsPublished(String id, String akhir, String sampai, String kemajuan) {
        assertEquals(kemajuan, kemajuan(id, akhir, sampai));
    }

    private String kemajuan(String id, String akhir, String sampai) {
        Pengukur p = pengukur();
        Indikator indikator = iku.get(id);
        assertEquals(
                Optional.of(akhir),
                p.targetAkhir(indikator).flatMap(p::angka).map(FormatAngka::angka));
        assertEquals(
                Optional.of(sampai),
                p.realisasiSampai(indikator, 2023).ada().flatMap(p::angka).map(FormatAngka::angka));
        return p.teks(p.kemajuan(indikator, 2023), Besaran.KEMAJUAN);
    }

    @ParameterizedTest
    @CsvSource({
        "S1, '95,80'",
        "S2, '97,17'",
        "S3, '97,13'",
        "S4, '94,16'",
        "S5, '90,19'",
        "S6, '89,22'",
    })
    void absorptionOfObjectivesAsPublished(String id, String serapan) {
        Pengukur p = pengukur();
        assertEquals(serapan, p.teks(p.serapan(sasaran.get(id), 2023), Besaran.SERAPAN));
    }

    @Test
    void agencyAddsUpItsProgramsOnce() {
        Pengukur p = pengukur();
        assertEquals(
                Jumlah.dari(new BigDecimal("98575166924")), p.anggaran().pagu(plan.instansi, 2023));
        assertEquals(
                Jumlah.dari(new BigDecimal("93874609881")),
                p.anggaran().realisasi(plan.instansi, 2023));
        // The report prints 95,26 %.
        assertEquals("95,23", p.teks(p.serapan(plan.instansi, 2023), Besaran.SERAPAN));
    }

    @ParameterizedTest(name = "{0}: {1} % / {2} % = {3}, efficient {4}")
    @CsvSource({
        "IKU1, 550, '97,86', '5,62', true",
        "IKU2, 333, '93,16', '3,57', true",
        "IKU3, 0,   '95,25', '0,00', false",
        "IKU4, 100, '97,17', '1,03', true",
        "IKU5, 133, '97,13', '1,37', true",
        "IKU6, 83,  '94,16', '0,88', false",
        "IKU7, 100, '90,19', '1,11', true",
        "IKU8, 97,  '89,22', '1,09', true",
    })
    void efficiency(String id, String capaian, String serapan, String rasio, boolean efisien) {
        Pengukur p = pengukur();
        Indikator indikator = iku.get(id);
        assertEquals(capaian, p.teks(p.capaian(indikator, 2023), Besaran.CAPAIAN));
        assertEquals(serapan, p.teks(p.serapan(indikator, 2023), Besaran.SERAPAN));
        Hasil hasil = p.efisiensi(indikator, 2023);
        assertEquals(rasio, p.teks(hasil, Besaran.EFISIENSI));
        assertEquals(Optional.of(efisien), p.efisien(hasil));
    }

    @Test
    void agencyIsTheMeanOfItsEightIku() {
        Pengukur p = pengukur();
        // (550 + 333 + 0 + 100 + 133 + 83 + 100 + 97) / 8 = 174,5
        assertEquals(Optional.of(new BigDecimal("174.5")), p.capaian(plan.instansi, 2023).angka());
        assertEquals("294", p.teks(p.capaian(sasaran.get("S1"), 2023), Besaran.CAPAIAN));
    }
}
