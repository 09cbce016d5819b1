package id.jenjang.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.model.DasarTurunan;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.KebijakanNA;
import id.jenjang.model.Laporan;
import id.jenjang.model.Sasaran;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RerataTest {
    private final Bangun plan = new Bangun();
    private final Sasaran sasaran = plan.sasaran("S1");

    @ParameterizedTest(name = "{0}: 80 and NA -> {1}; only NA -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DIKECUALIKAN | 80,00 [NA_DIKECUALIKAN] | SEMUA_DIKECUALIKAN",
                "NOL          | 40,00 [NA_DIHITUNG_NOL] | 0,00 [NA_DIHITUNG_NOL]",
                "MENAHAN      | DITAHAN: Indikator B    | DITAHAN: Indikator B",
            })
    void policyForMissingFigures(KebijakanNA kebijakan, String together, String alone) {
        Indikator a = plan.iku(sasaran, "A", "2023: 10");
        Indikator b = plan.iku(sasaran, "B", "2023: 10");
        plan.ukur(a, 2023, "8");
        plan.ukur(b, 2023, "NA belum rilis");
        Laporan laporan = plan.laporan(2023);
        laporan.setKebijakanNA(kebijakan);
        assertEquals(
                together,
                CapaianTest.tulis(plan.pengukur(Metode.of(laporan)).capaian(sasaran, 2023)));
        sasaran.getIndikator().remove(a);
        assertEquals(
                alone, CapaianTest.tulis(plan.pengukur(Metode.of(laporan)).capaian(sasaran, 2023)));
    }

    @ParameterizedTest
    @CsvSource({"DIKECUALIKAN", "NOL", "MENAHAN"})
    void anIndicatorNotDueIsAlwaysLeftOut(KebijakanNA kebijakan) {
        plan.ukur(plan.iku(sasaran, "A", "2023: 10"), 2023, "8");
        plan.iku(sasaran, "B", "2024: 10");
        Laporan laporan = plan.laporan(2023);
        laporan.setKebijakanNA(kebijakan);
        assertEquals(
                "80,00 [NA_DIKECUALIKAN]",
                CapaianTest.tulis(plan.pengukur(Metode.of(laporan)).capaian(sasaran, 2023)));
    }

    @Test
    void noIndicatorNoMean() {
        assertEquals(
                "INDIKATOR_TIDAK_ADA", CapaianTest.tulis(plan.pengukur().capaian(sasaran, 2023)));
    }

    @Test
    void agencyIsTheMeanOfItsIkuAndNotOfItsObjectives() {
        plan.ukur(plan.iku(sasaran, "A", "2023: 10"), 2023, "10");
        plan.ukur(plan.iku(sasaran, "B", "2023: 10"), 2023, "10");
        Sasaran lain = plan.sasaran("S2");
        plan.ukur(plan.iku(lain, "C", "2023: 10"), 2023, "4");
        Indikator biasa = plan.iku(lain, "D", "2023: 10");
        biasa.setJenis(JenisIndikator.INDIKATOR);
        plan.ukur(biasa, 2023, "0");
        assertEquals("100,00", CapaianTest.tulis(plan.pengukur().capaian(sasaran, 2023)));
        assertEquals("20,00", CapaianTest.tulis(plan.pengukur().capaian(lain, 2023)));
        assertEquals("80,00", CapaianTest.tulis(plan.pengukur().capaian(plan.instansi, 2023)));
        assertEquals("80,00", CapaianTest.tulis(plan.pengukur().capaian(plan.renstra, 2023)));
    }

    @Test
    void agencyWithoutRenstraHasNoCapaian() {
        plan.berkas.getElemen().remove(plan.renstra);
        assertEquals(
                "RENSTRA_TIDAK_ADA",
                CapaianTest.tulis(plan.pengukur().capaian(plan.instansi, 2023)));
    }

    @Test
    void meanOfPrintedFiguresWhereTheReportSaysSo() {
        plan.ukur(plan.iku(sasaran, "A", "2023: 6"), 2023, "20");
        plan.ukur(plan.iku(sasaran, "B", "2023: 3"), 2023, "2");
        Laporan laporan = plan.laporan(2023);
        Bulatkan.capaian(laporan, 0);
        assertEquals(
                "200,00",
                CapaianTest.tulis(plan.pengukur(Metode.of(laporan)).capaian(sasaran, 2023)));
        laporan.setDasarTurunan(DasarTurunan.TERCETAK);
        // 333 % and 67 % as printed; exact they are 333,33 % and 66,67 %.
        assertEquals(
                "200,00",
                CapaianTest.tulis(plan.pengukur(Metode.of(laporan)).capaian(sasaran, 2023)));
        plan.ukur(plan.iku(sasaran, "C", "2023: 3"), 2023, "2");
        assertEquals(
                "155,67",
                CapaianTest.tulis(plan.pengukur(Metode.of(laporan)).capaian(sasaran, 2023)));
        laporan.setDasarTurunan(DasarTurunan.PENUH);
        assertEquals(
                "155,56",
                CapaianTest.tulis(plan.pengukur(Metode.of(laporan)).capaian(sasaran, 2023)));
    }
}
