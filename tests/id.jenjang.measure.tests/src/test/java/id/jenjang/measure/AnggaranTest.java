package id.jenjang.measure;

import static id.jenjang.measure.CapaianTest.tulis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.model.Anggaran;
import id.jenjang.model.Belanja;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.RealisasiTriwulan;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

class AnggaranTest {
    private final Bangun plan = new Bangun();
    private final Program p1 = plan.program("P1");
    private final Program p2 = plan.program("P2");
    private final Kegiatan k1 = Bangun.kegiatan(p1, "K1");
    private final Kegiatan k2 = Bangun.kegiatan(p1, "K2");
    private final SubKegiatan s11 = Bangun.subKegiatan(k1, "S11");
    private final SubKegiatan s12 = Bangun.subKegiatan(k1, "S12");
    private final SubKegiatan s21 = Bangun.subKegiatan(k2, "S21");
    private Anggaran murni;

    @BeforeEach
    void budget() {
        murni = plan.anggaran(2023, Versi.MURNI);
    }

    private PenghitungAnggaran hitung() {
        return new PenghitungAnggaran(plan.rencana());
    }

    /** "150 LENGKAP", "150 SEBAGIAN" or "KOSONG". */
    private static String jumlah(Jumlah jumlah) {
        return jumlah.angka().map(n -> n.toPlainString() + " ").orElse("") + jumlah.kelengkapan();
    }

    @Test
    void sumsRiseWithTheirCompleteness() {
        Bangun.entri(murni, s11, "100", null);
        assertEquals("100 LENGKAP", jumlah(hitung().pagu(s11, 2023)));
        assertEquals("KOSONG", jumlah(hitung().pagu(s12, 2023)));
        assertEquals("100 SEBAGIAN", jumlah(hitung().pagu(k1, 2023)));
        assertEquals("KOSONG", jumlah(hitung().pagu(k2, 2023)));
        assertEquals("100 SEBAGIAN", jumlah(hitung().pagu(p1, 2023)));
        Bangun.entri(murni, s12, "50", null);
        assertEquals("150 LENGKAP", jumlah(hitung().pagu(k1, 2023)));
        Bangun.entri(murni, s21, "0", null);
        assertEquals("150 LENGKAP", jumlah(hitung().pagu(p1, 2023)));
        assertEquals("150 SEBAGIAN", jumlah(hitung().pagu(plan.instansi, 2023)));
        Bangun.entri(murni, p2, "1000", null);
        assertEquals("1150 LENGKAP", jumlah(hitung().pagu(plan.instansi, 2023)));
        assertEquals("KOSONG", jumlah(hitung().pagu(plan.instansi, 2022)));
    }

    @Test
    void statedPaguWinsOverTheSum() {
        Bangun.entri(murni, s11, "100", null);
        Bangun.entri(murni, p1, "999", null);
        assertEquals("999 LENGKAP", jumlah(hitung().pagu(p1, 2023)));
        assertEquals("100 SEBAGIAN", jumlah(hitung().pagu(k1, 2023)));
    }

    @Test
    void revisedBudgetIsInForceAndNotMixedWithTheFirst() {
        Bangun.entri(murni, p1, "100", "90");
        Bangun.entri(murni, p2, "200", null);
        Anggaran perubahan = plan.anggaran(2023, Versi.PERUBAHAN);
        Bangun.entri(perubahan, p1, "150", null);
        assertEquals("150 LENGKAP", jumlah(hitung().pagu(p1, 2023)));
        assertEquals("100 LENGKAP", jumlah(hitung().pagu(p1, 2023, Versi.MURNI)));
        assertEquals("KOSONG", jumlah(hitung().pagu(p2, 2023)));
        assertEquals("300 LENGKAP", jumlah(hitung().pagu(plan.instansi, 2023, Versi.MURNI)));
        // Realisasi may stand on either version.
        assertEquals("90 LENGKAP", jumlah(hitung().realisasi(p1, 2023)));
        assertEquals("60,00", tulis(hitung().serapan(p1, 2023)));
    }

    @Test
    void realisasiOfTheVersionInForceComesFirst() {
        Bangun.entri(murni, p1, "100", "90");
        Bangun.entri(plan.anggaran(2023, Versi.PERUBAHAN), p1, "150", "120");
        assertEquals("120 LENGKAP", jumlah(hitung().realisasi(p1, 2023)));
    }

    @Test
    void quartersAddUp() {
        EntriAnggaran entri = Bangun.entri(murni, s11, "100", null);
        triwulan(entri, Triwulan.TW1, "10");
        triwulan(entri, Triwulan.TW3, "15.5");
        assertEquals("25.5 LENGKAP", jumlah(hitung().realisasi(s11, 2023)));
        assertEquals("10 LENGKAP", jumlah(hitung().realisasi(s11, 2023, Triwulan.TW1)));
        assertEquals("0 LENGKAP", jumlah(hitung().realisasi(s11, 2023, Triwulan.TW2)));
        Bangun.entri(murni, s12, "100", "30");
        assertEquals("55.5 LENGKAP", jumlah(hitung().realisasi(k1, 2023)));
        assertEquals("10 SEBAGIAN", jumlah(hitung().realisasi(k1, 2023, Triwulan.TW1)));
    }

    private static void triwulan(EntriAnggaran entri, Triwulan triwulan, String jumlah) {
        RealisasiTriwulan r = Bangun.PABRIK.createRealisasiTriwulan();
        r.setTriwulan(triwulan);
        r.setJumlah(new BigDecimal(jumlah));
        entri.getTriwulan().add(r);
    }

    private static Belanja belanja(JenisBelanja jenis, String jumlah, String realisasi) {
        Belanja b = Bangun.PABRIK.createBelanja();
        b.setJenis(jenis);
        b.setJumlah(jumlah == null ? null : new BigDecimal(jumlah));
        b.setRealisasi(realisasi == null ? null : new BigDecimal(realisasi));
        return b;
    }

    @Test
    void kindsOfExpenditure() {
        EntriAnggaran entri = Bangun.entri(murni, s11, null, null);
        entri.getBelanja().add(belanja(JenisBelanja.OPERASI, "70", null));
        Belanja modal = belanja(JenisBelanja.MODAL, null, null);
        modal.getRincian().add(belanja(null, "20", null));
        modal.getRincian().add(belanja(null, "10", null));
        entri.getBelanja().add(modal);
        assertEquals("100 LENGKAP", jumlah(hitung().pagu(s11, 2023)));
        assertEquals(
                "70 LENGKAP",
                jumlah(hitung().belanja(s11, 2023, Versi.MURNI, JenisBelanja.OPERASI)));
        assertEquals(
                "30 LENGKAP", jumlah(hitung().belanja(s11, 2023, Versi.MURNI, JenisBelanja.MODAL)));
        assertEquals(
                "0 LENGKAP",
                jumlah(hitung().belanja(s11, 2023, Versi.MURNI, JenisBelanja.TRANSFER)));
        assertEquals(
                "70 SEBAGIAN",
                jumlah(hitung().belanja(k1, 2023, Versi.MURNI, JenisBelanja.OPERASI)));
        assertEquals(
                "70 SEBAGIAN",
                jumlah(hitung().belanja(plan.instansi, 2023, Versi.MURNI, JenisBelanja.OPERASI)));
    }

    @Test
    void agencyWideExpenditureStandsWhereProgramsAreNotKnown() {
        murni.getBelanja().add(belanja(JenisBelanja.OPERASI, "70", "60"));
        murni.getBelanja().add(belanja(JenisBelanja.MODAL, "30", "20"));
        assertEquals("100 LENGKAP", jumlah(hitung().pagu(plan.instansi, 2023)));
        assertEquals("80 LENGKAP", jumlah(hitung().realisasi(plan.instansi, 2023)));
        assertEquals("80,00", tulis(hitung().serapan(plan.instansi, 2023)));
        assertEquals(
                "30 LENGKAP",
                jumlah(hitung().belanja(plan.instansi, 2023, Versi.MURNI, JenisBelanja.MODAL)));
        assertEquals(
                "20 LENGKAP",
                jumlah(hitung().realisasiBelanja(plan.instansi, 2023, JenisBelanja.MODAL)));
        assertEquals(
                "0 LENGKAP",
                jumlah(hitung().realisasiBelanja(plan.instansi, 2023, JenisBelanja.TRANSFER)));
        Bangun.entri(murni, p1, "1", "1");
        assertEquals("100 LENGKAP", jumlah(hitung().pagu(plan.instansi, 2023)));
        Bangun.entri(murni, p2, "2", "1");
        assertEquals("3 LENGKAP", jumlah(hitung().pagu(plan.instansi, 2023)));
        assertEquals(
                "KOSONG",
                jumlah(hitung().realisasiBelanja(plan.instansi, 2022, JenisBelanja.MODAL)));
    }

    @Test
    void objectiveCountsWhatCarriesItOnce() {
        Sasaran sasaran = plan.sasaran("S");
        Indikator satu = plan.iku(sasaran, "I1", "");
        sasaran.getDidukung().addAll(List.of(k1, s12));
        satu.getDidukung().add(s21);
        p2.getMendukung().add(sasaran);
        p2.getMendukung().add(sasaran);
        Bangun.entri(murni, s11, "100", null);
        Bangun.entri(murni, s12, "50", null);
        Bangun.entri(murni, s21, "7", null);
        Bangun.entri(murni, p2, "1000", null);
        assertEquals("1157 LENGKAP", jumlah(hitung().pagu(sasaran, 2023)));
        assertEquals("7 LENGKAP", jumlah(hitung().pagu(satu, 2023)));
        assertEquals("1157 LENGKAP", jumlah(hitung().pagu(plan.instansi, 2023)));
        Bangun.entri(murni, sasaran, "300", null);
        assertEquals("300 LENGKAP", jumlah(hitung().pagu(sasaran, 2023)));
        assertEquals("1157 LENGKAP", jumlah(hitung().pagu(plan.instansi, 2023)));
    }

    @Test
    void onlyIndicatorSharesItsOwnersBudget() {
        Sasaran sasaran = plan.sasaran("S");
        sasaran.getDidukung().add(p2);
        Indikator satu = plan.iku(sasaran, "I1", "");
        Bangun.entri(murni, p2, "1000", "400");
        assertEquals("1000 LENGKAP", jumlah(hitung().pagu(satu, 2023)));
        assertEquals("40,00", tulis(hitung().serapan(satu, 2023)));
        Indikator dua = plan.iku(sasaran, "I2", "");
        assertEquals("KOSONG", jumlah(hitung().pagu(satu, 2023)));
        assertEquals("PAGU_TIDAK_ADA", tulis(hitung().serapan(dua, 2023)));
    }

    @Test
    void absorptionAndItsReasons() {
        assertEquals("PAGU_TIDAK_ADA", tulis(hitung().serapan(p1, 2023)));
        EntriAnggaran entri = Bangun.entri(murni, p1, "0", null);
        assertEquals("REALISASI_ANGGARAN_TIDAK_ADA", tulis(hitung().serapan(p1, 2023)));
        entri.setRealisasi(new BigDecimal("5"));
        assertEquals("PAGU_NOL", tulis(hitung().serapan(p1, 2023)));
        entri.setPagu(new BigDecimal("4"));
        assertEquals("125,00", tulis(hitung().serapan(p1, 2023)));
        entri.setRealisasi(BigDecimal.ZERO);
        assertEquals("0,00", tulis(hitung().serapan(p1, 2023)));
    }

    @Test
    void absorptionOfAPartialSumIsMarked() {
        Bangun.entri(murni, s11, "100", "50");
        Bangun.entri(murni, s12, "100", null);
        assertEquals("25,00 [ANGGARAN_TIDAK_LENGKAP]", tulis(hitung().serapan(k1, 2023)));
    }

    @Test
    void statedPercentageStandsOnlyWhereAmountsAreNotKnown() {
        Sasaran sasaran = plan.sasaran("S");
        sasaran.getDidukung().add(p2);
        Indikator satu = plan.iku(sasaran, "I1", "");
        Bangun.entri(murni, p2, "1000", "400").setSerapan(new BigDecimal("99"));
        EntriAnggaran entri = Bangun.entri(murni, satu, null, null);
        entri.setSerapan(new BigDecimal("97.86"));
        assertEquals("40,00", tulis(hitung().serapan(p2, 2023)));
        assertEquals("97,86 [SERAPAN_DINYATAKAN]", tulis(hitung().serapan(satu, 2023)));
        entri.setPagu(new BigDecimal("10"));
        entri.setRealisasi(new BigDecimal("5"));
        assertEquals("50,00", tulis(hitung().serapan(satu, 2023)));
    }

    @Test
    void sourcesOfFunds() {
        Bangun.entri(murni, s11, "1", null).getSumber().addAll(List.of("PAD", "DBH"));
        Bangun.entri(murni, s12, "1", null).getSumber().addAll(List.of("DBH", "DAU"));
        assertEquals(List.of("PAD", "DBH", "DAU"), hitung().sumber(p1, 2023, Versi.MURNI));
        Bangun.entri(murni, p1, "2", null).getSumber().add("PAD");
        assertEquals(List.of("PAD"), hitung().sumber(p1, 2023, Versi.MURNI));
        assertEquals(List.of("PAD"), hitung().sumber(plan.instansi, 2023, Versi.MURNI));
        assertEquals(List.of(), hitung().sumber(p1, 2023, Versi.PERUBAHAN));
    }

    @Test
    void blocksOfOneVersionCountAsOneBudget() {
        Bangun.entri(murni, s11, "100", null);
        Bangun.entri(plan.anggaran(2023, Versi.MURNI), s12, "50", null);
        assertEquals("150 LENGKAP", jumlah(hitung().pagu(k1, 2023)));
    }
}
