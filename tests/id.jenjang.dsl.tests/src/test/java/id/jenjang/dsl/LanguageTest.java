package id.jenjang.dsl;

import static id.jenjang.dsl.Expect.INDONESIAN;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.measure.Redaksi;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Akumulasi;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Arah;
import id.jenjang.model.AturanPemeriksaan;
import id.jenjang.model.Besaran;
import id.jenjang.model.CaraOrdinal;
import id.jenjang.model.Daerah;
import id.jenjang.model.DasarTurunan;
import id.jenjang.model.Efisiensi;
import id.jenjang.model.EntriRencanaAksi;
import id.jenjang.model.Evaluasi;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.KebijakanNA;
import id.jenjang.model.Kertas;
import id.jenjang.model.Kutipan;
import id.jenjang.model.Laporan;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.Pemeriksaan;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.PeranPejabat;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Skala;
import id.jenjang.model.TabelTercetak;
import id.jenjang.model.Tangga;
import id.jenjang.model.Tercetak;
import id.jenjang.model.Tingkat;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every construct of the language is read into the model feature it stands for. */
class LanguageTest {

    private static String text;
    private static LoadedPlan plan;
    private static Rencana rencana;

    @BeforeAll
    static void read() throws IOException {
        try (var in = LanguageTest.class.getResourceAsStream("semua.jenjang")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        plan =
                PlanLoader.parse(
                        Map.of(
                                "semua.jenjang",
                                text,
                                "narasi/latar.md",
                                "Latar.",
                                "narasi/logo.png",
                                "",
                                "narasi/kop.dotx",
                                "",
                                "narasi/peta.png",
                                ""),
                        INDONESIAN);
        rencana = plan.rencana();
    }

    private static <T extends org.eclipse.emf.ecore.EObject> T first(Class<T> type) {
        return rencana.all(type).getFirst();
    }

    private static Indikator iku(String id) {
        return (Indikator) rencana.byId(id).orElseThrow();
    }

    private static BigDecimal number(Object value) {
        return ((NilaiAngka) value).getAngka();
    }

    @Test
    void theWholeTextIsRead() {
        assertEquals(List.of(), plan.problems());
    }

    @Test
    void everyKeywordStandsInTheText() {
        var grammar =
                new JenjangStandaloneSetup()
                        .createInjectorAndDoEMFRegistration()
                        .getInstance(IGrammarAccess.class)
                        .getGrammar();
        var missing = new TreeSet<String>();
        for (var keyword : GrammarUtil.getAllKeywords(grammar)) {
            if (Character.isLetter(keyword.charAt(0))
                    && !Pattern.compile("\\b" + keyword + "\\b").matcher(text).find()) {
                missing.add(keyword);
            }
        }
        var notShown =
                new TreeSet<>(
                        Arrays.asList(
                                "TW3",
                                "akhir",
                                "batas",
                                "tanpa",
                                "dikecualikan",
                                "nol",
                                "penuh",
                                "posisi",
                                "rasio",
                                "sumberdaya",
                                "semua",
                                "serapan",
                                "takterduga",
                                "transfer",
                                "efisiensi"));
        missing.removeAll(notShown);
        assertEquals(new TreeSet<String>(), missing);
    }

    @Test
    void weightsOfRules() {
        var rules = first(Pemeriksaan.class).getAturan();
        assertEquals(
                List.of(Tingkat.CATATAN, Tingkat.PERINGATAN, Tingkat.GALAT, Tingkat.MATI),
                rules.stream().map(AturanPemeriksaan::getTingkat).toList());
        assertEquals("J404", rules.getFirst().getAturan());
        assertEquals("Misi lain diemban perangkat daerah lain", rules.getLast().getAlasan());
    }

    @Test
    void statedFigures() {
        var document = first(Tercetak.class);
        assertEquals(2023, document.getTahun());
        assertEquals("IKU1", document.getSebutan().getFirst().getUntuk().getId());
        var pasted = (TabelTercetak) document.getCuplikan().get(0);
        assertEquals("29", pasted.getHalaman());
        assertEquals(Versi.PERUBAHAN, pasted.getVersi());
        assertEquals("Indikator | Target | Realisasi | Capaian", pasted.getKolom());
        assertEquals("\nTerlaksananya Kerjasama\t2\t11\t550%\n  ", pasted.getIsi());
        var typed = document.getCuplikan().get(1);
        assertEquals(false, typed.isSetVersi());
        var figures = typed.getBaris().getFirst().getAngka();
        assertEquals("target", figures.get(0).getBesaran());
        assertEquals(2023, figures.get(0).getTahun());
        assertEquals("2", figures.get(0).getNilai());
        assertEquals("11*", figures.get(1).getNilai());
        assertEquals("550%", figures.get(2).getNilai());
        var amounts = typed.getBaris().get(1).getAngka();
        assertEquals("Rp 1.000", amounts.get(0).getNilai());
        assertEquals("Seribu Rupiah", amounts.get(0).getTerbilang());
        assertEquals("jumlah program", amounts.get(1).getBesaran());
        assertEquals("-5", amounts.get(2).getNilai());
        assertEquals("target akhir", amounts.get(3).getBesaran());
        var quotation = (Kutipan) document.getCuplikan().get(2);
        assertEquals("iii", quotation.getHalaman());
        assertEquals("IKU1", quotation.getTentang().getId());
        assertEquals("Capaian sebesar 550%.", quotation.getIsi());
    }

    @Test
    void region() {
        var daerah = first(Daerah.class);
        assertEquals("Riau", daerah.getProvinsi());
        assertEquals("Dumai", daerah.getIbuKota());
        var rpjmd = first(Rpjmd.class);
        assertEquals(daerah, rpjmd.getDaerah());
        assertEquals(2021, rpjmd.getPeriode().getAwal());
        assertEquals(2026, rpjmd.getPeriode().getAkhir());
        var misi = rpjmd.getVisi().getMisi().getFirst();
        assertEquals("Daya saing", misi.getTujuan().getFirst().getSasaran().getFirst().getNama());
        assertEquals("SD2", misi.getSasaran().getFirst().getId());
        assertEquals("J101", misi.getAbaikan().getFirst().getAturan());
        assertEquals("M2", rpjmd.getMisi().getFirst().getId());
    }

    @Test
    void agency() {
        var setda = first(Instansi.class);
        assertEquals(List.of("Perda 12 Tahun 2016", "Perwali 76 Tahun 2021"), setda.getDasar());
        assertEquals(List.of("Koordinasi", "Evaluasi"), setda.getFungsi());
        assertEquals(
                List.of(PeranPejabat.KEPALA, PeranPejabat.ATASAN, PeranPejabat.PEJABAT),
                setda.getPejabat().stream().map(each -> each.getPeran()).toList());
        var unit = setda.getUnit().getFirst();
        assertEquals("Asisten", unit.getPimpinan().getId());
        assertEquals("KerjaSama", unit.getUnit().getFirst().getId());
    }

    @Test
    void cascade() {
        var tujuan = first(Renstra.class).getTujuan().getFirst();
        assertEquals(2, tujuan.getMendukung().size());
        var sasaran = tujuan.getSasaran().getFirst();
        assertEquals(3, sasaran.getIndikator().size());
        assertEquals("AK1", sasaran.getStrategi().getFirst().getArahKebijakan().getFirst().getId());
        assertEquals("Tanpa strategi", sasaran.getArahKebijakan().getFirst().getNama());
        assertEquals(2, sasaran.getDidukung().size());
        assertEquals("S2", first(Renstra.class).getSasaran().getFirst().getId());
    }

    @Test
    void indicators() {
        var iku1 = iku("IKU1");
        assertEquals(JenisIndikator.IKU, iku1.getJenis());
        assertEquals(Akumulasi.JUMLAH, iku1.getAkumulasi());
        assertEquals("Bagian Kerja Sama", iku1.getSumberData());
        assertEquals(
                "belum diukur", ((NilaiNA) iku1.getKondisiAwal().get(1).getNilai()).getAlasan());
        assertEquals(Versi.PERUBAHAN, iku1.getTarget().get(1).getVersi());
        assertEquals("Perda 4/2022", iku1.getTarget().get(1).getDasar());
        assertEquals(new BigDecimal("7"), number(iku1.getTargetAkhir()));
        var iku2 = iku("IKU2");
        assertEquals(
                List.of("D", "C", "CC", "B", "BB", "A", "AA"), first(Tangga.class).getTingkat());
        assertEquals(
                "B",
                ((NilaiPredikat) iku2.getTarget().getFirst().getNilai().get(0).getNilai())
                        .getPredikat());
        assertEquals(
                "BB",
                ((NilaiPredikat) iku2.getTarget().getFirst().getNilai().get(1).getNilai())
                        .getPredikat());
        var iku3 = iku("IKU3");
        assertEquals("%", iku3.getSatuan());
        assertEquals(Arah.TURUN, iku3.getArah());
        assertEquals(Akumulasi.RATA_RATA, iku3.getAkumulasi());
        assertTrue(
                ((NilaiAngka) iku3.getTarget().getFirst().getNilai().getFirst().getNilai())
                        .isPersen());
    }

    @Test
    void programs() {
        var program = first(Program.class);
        assertEquals("4.01.02", program.getKode());
        assertEquals(2, program.getMendukung().size());
        var kegiatan = program.getKegiatan().getFirst();
        var first = kegiatan.getSubKegiatan().getFirst();
        assertEquals(JenisIndikator.KELUARAN, first.getIndikator().getFirst().getJenis());
        assertEquals(1, first.getIndikator().getFirst().getTarget().size());
        assertEquals("Dumai", kegiatan.getSubKegiatan().get(1).getLokasi());
    }

    @Test
    void budgets() {
        var perubahan = rencana.all(Anggaran.class).get(1);
        assertEquals(LocalDate.of(2023, 9, 25), perubahan.getTanggal());
        var operasi = perubahan.getBelanja().getFirst();
        assertEquals(new BigDecimal("1400"), operasi.getRealisasi());
        assertEquals(2, operasi.getRincian().size());
        var p1 = perubahan.getEntri().getFirst();
        assertEquals(new BigDecimal("2000"), p1.getPagu());
        assertEquals(new BigDecimal("1900.50"), p1.getRealisasi());
        assertEquals(List.of("PAD", "DBH"), p1.getSumber());
        assertEquals(2, p1.getBelanja().size());
        var sk1 = perubahan.getEntri().get(1);
        assertEquals(
                List.of(Triwulan.TW1, Triwulan.TW2, Triwulan.TW4),
                sk1.getTriwulan().stream().map(each -> each.getTriwulan()).toList());
        assertEquals("J301", sk1.getAbaikan().getFirst().getAturan());
        var s1 = perubahan.getEntri().get(2);
        assertNull(s1.getPagu());
        assertEquals(new BigDecimal("97.86"), s1.getSerapan());
    }

    @Test
    void agreementsAndActions() {
        var murni = rencana.all(Perjanjian.class).getFirst();
        assertEquals("Sekda", murni.getPihakPertama().getId());
        assertEquals("Walikota", murni.getPihakKedua().getId());
        var entry = rencana.all(Perjanjian.class).get(1).getEntri().getFirst();
        assertEquals(new BigDecimal("5"), number(entry.getNilai()));
        assertEquals("Tambahan mitra", entry.getAlasan());
        var langkah = first(EntriRencanaAksi.class).getLangkah();
        assertNull(langkah.get(0).getNilai());
        assertEquals(new BigDecimal("2"), number(langkah.get(1).getNilai()));
        assertEquals(List.of("Survei", "Naskah"), first(EntriRencanaAksi.class).getAksi());
    }

    @Test
    void measurements() {
        var entries = first(Pengukuran.class).getEntri();
        var iku1 = entries.get(0);
        assertEquals(new BigDecimal("11"), number(iku1.getNilai()));
        assertEquals(4, iku1.getTriwulan().size());
        assertEquals(List.of("Anggaran", "SDM"), iku1.getPenghambat());
        assertEquals(List.of("Mitra baru"), iku1.getSebab());
        assertEquals(new BigDecimal("12.5"), number(iku1.getPembanding().getFirst().getNilai()));
        assertEquals("BPS", iku1.getPembanding().getFirst().getKeterangan());
        var na = (NilaiNA) entries.get(1).getNilai();
        assertEquals(2022, na.getTahunPengganti());
        assertEquals("BB", ((NilaiPredikat) na.getPengganti()).getPredikat());
        assertNull(entries.get(2).getNilai());
        assertEquals(2, entries.get(2).getTriwulan().size());
        assertEquals("Dijadwalkan", first(Evaluasi.class).getButir().getFirst().getTindakLanjut());
    }

    @Test
    void scalesAndReports() {
        var pita = first(Skala.class).getPita();
        assertTrue(pita.get(0).isBawahTermasuk());
        assertEquals("#00803C", pita.get(0).getWarna());
        assertEquals(new BigDecimal("90"), pita.get(1).getAtas());
        assertNull(pita.get(2).getBawah());
        var laporan = first(Laporan.class);
        assertEquals(new BigDecimal("120"), laporan.getCapaianMaksimal());
        assertEquals(
                List.of(Besaran.SEMUA, Besaran.CAPAIAN, Besaran.KEMAJUAN),
                laporan.getPembulatan().stream().map(each -> each.getUntuk()).toList());
        assertEquals(KebijakanNA.MENAHAN, laporan.getKebijakanNA());
        assertEquals(Efisiensi.SELISIH, laporan.getEfisiensi());
        assertEquals(CaraOrdinal.AMBANG, laporan.getCaraOrdinal());
        assertEquals(DasarTurunan.TERCETAK, laporan.getDasarTurunan());
        assertEquals("Sangat Rendah", laporan.getPeringkat().getPita().getLast().getPredikat());
        assertEquals("Latar.", laporan.getBagian().getFirst().getTeks());
        assertEquals("\n    1. Satu {IKU1.capaian}\n  ", laporan.getBagian().get(1).getTeks());
    }

    @Test
    void staffAndAssets() {
        var setda = first(Instansi.class);
        assertEquals("narasi/logo.png", setda.getLogo().getLokasi());
        assertEquals(List.of("Pemerintah Kota Dumai", "Sekretariat Daerah"), setda.getKop());
        var pegawai = setda.getPegawai().getFirst();
        assertEquals(
                "2023 PNS Golongan 2023-12-31 BKPSDM",
                "%d %s %s %s %s"
                        .formatted(
                                pegawai.getTahun(),
                                pegawai.getKelompok(),
                                pegawai.getMenurut(),
                                pegawai.getTanggal(),
                                pegawai.getSumber()));
        assertEquals(
                List.of("IV 15 null null", "III null 40 34", "II 1125 1100 25"),
                pegawai.getRincian().stream()
                        .map(
                                row ->
                                        row.getUraian()
                                                + " "
                                                + row.getJumlah()
                                                + " "
                                                + row.getLakiLaki()
                                                + " "
                                                + row.getPerempuan())
                        .toList());
        var sarana = setda.getSarana().getFirst();
        assertEquals(LocalDate.of(2023, 6, 30), sarana.getTanggal());
        var mesin = sarana.getButir().getFirst();
        assertEquals(
                "2117 Item Baik",
                mesin.getJumlah() + " " + mesin.getSatuan() + " " + mesin.getKondisi());
        assertNull(sarana.getButir().get(1).getSatuan());
    }

    @Test
    void dressOfReports() {
        var laporan = first(Laporan.class);
        assertEquals("narasi/kop.dotx", laporan.getTemplat().getLokasi());
        assertEquals(Kertas.F4, laporan.getKertas());
        var gambar = laporan.getGambar().getFirst();
        assertEquals(
                "Peta Proses Bisnis narasi/peta.png Empat proses inti",
                gambar.getJudul() + " " + gambar.getLokasi() + " " + gambar.getKeterangan());
        assertEquals(
                Map.of(
                        "kata-pengantar.1",
                        "Puji syukur.",
                        "penutup.1",
                        "Demikian laporan {instansi}."),
                Redaksi.milik(laporan));
    }
}
