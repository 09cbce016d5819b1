package id.jenjang.measure.tercetak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import id.jenjang.measure.tercetak.CuplikanTerbaca.JenisMasalah;
import id.jenjang.measure.tercetak.CuplikanTerbaca.Masalah;
import id.jenjang.model.TabelTercetak;
import id.jenjang.model.Versi;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Pasted tables of the shapes that reports print. */
class TabelTest {
    private final Cetakan cetakan = new Cetakan();

    @Test
    void anAgreementWithMergedObjectives() {
        cetakan.tabel(
                null,
                """
                No\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET
                1.\tMeningkatnya kerja sama daerah\tJumlah kerja sama dengan lembaga pendidikan\t6
                \t\tPersentase Perda yang mendukung Visi Misi KDH/WKDH\t80%
                2.\tMeningkatnya pelayanan hukum\tPersentase kasus hukum yang diselesaikan\tNA
                """);
        assertEquals(
                """
                DATA: IKU1 TARGET 2023 6
                DATA: IKU2 TARGET 2023 80%
                DATA: IKU4 TARGET 2023 NA\
                """,
                cetakan.ringkas());
        assertEquals(
                List.of("1.", "2."),
                cetakan.baca().baris().stream()
                        .map(BarisTerbaca::nomorUrut)
                        .filter(n -> n != null)
                        .toList());
    }

    @Test
    void goalsAndObjectivesSideBySide() {
        cetakan.tabel(
                null,
                """
                Tujuan\tIndikator Tujuan\tTarget\tSasaran\tIndikator Sasaran\tTarget
                1. Meningkatnya tata kelola\tJumlah kerja sama dengan lembaga pendidikan\t9\tMeningkatnya kerja sama daerah\t1. Jumlah kerja sama dengan lembaga pendidikan\t6
                \t\t\t\t2. Persentase Perda yang mendukung Visi Misi KDH/WKDH\t80%
                """);
        assertEquals(
                """
                DATA: IT1 TARGET 2023 9; IKU1 TARGET 2023 6
                DATA: IT1 TARGET 2023 -; IKU2 TARGET 2023 80%\
                """,
                cetakan.ringkas());
    }

    @Test
    void aBudgetTableOfAllLevelsInOneColumn() {
        cetakan.tabel(
                "No | Program dan Kegiatan | Anggaran | Realisasi | Persen",
                """
                No\tProgram dan Kegiatan\tAnggaran\tRealisasi\tPersen
                \t\t(Rp)\t(Rp)\t%
                A.\tProgram Perekonomian dan Pembangunan\t\t\t
                \tPengelolaan Pengadaan Barang dan Jasa\tRp. 300\tRp. 270\t90%
                1.\tPengelolaan Pengadaan Barang dan Jasa\tRp. 100\tRp. 90\t90%
                2.\tPengelolaan Layanan Pengadaan secara Elektronik\tRp. 200\tRp. 180\t90.00%
                \tJumlah\tRp. 300\tRp. 270\t90%
                \tJumlah Program Perekonomian dan Pembangunan\tRp. 300\tRp. 270\t90%
                """);
        assertEquals(
                """
                DATA: P2 PAGU 2023 -; P2 REALISASI_ANGGARAN 2023 -; P2 SERAPAN 2023 -
                DATA: K1 PAGU 2023 300; K1 REALISASI_ANGGARAN 2023 270; K1 SERAPAN 2023 90%
                DATA: SK1 PAGU 2023 100; SK1 REALISASI_ANGGARAN 2023 90; SK1 SERAPAN 2023 90%
                DATA: SK2 PAGU 2023 200; SK2 REALISASI_ANGGARAN 2023 180; SK2 SERAPAN 2023 90.00%
                JUMLAH: Setda PAGU 2023 300; Setda REALISASI_ANGGARAN 2023 270; Setda SERAPAN 2023 90%
                JUMLAH: P2 PAGU 2023 300; P2 REALISASI_ANGGARAN 2023 270; P2 SERAPAN 2023 90%\
                """,
                cetakan.ringkas());
    }

    @Test
    void performanceAndMoneyInEightColumnsUnderTwoLinesOfHeadings() {
        cetakan.tabel(
                null,
                """
                TUJUAN/ SASARAN/ PROGRAM\tINDIKATOR\tKINERJA\t\t\tANGGARAN\t\t
                \t\tTARGET\tREALISASI\tCAPAIAN %\tALOKASI\tREALISASI\tCAPAIAN
                1\t2\t3\t4\t5\t6\t7\t8
                Sasaran : Meningkatnya pelayanan hukum\tPersentase kasus hukum yang diselesaikan\t90\t45\t50%\t1.000\t900\t90%
                Program : Program Perekonomian dan Pembangunan\tTercapainya sesuatu\t\t\t\t30.000,-\t28.000,-\t93,33%
                """);
        assertEquals(
                """
                DATA: IKU4 TARGET 2023 90; IKU4 REALISASI 2023 45; IKU4 CAPAIAN 2023 50%; IKU4 PAGU 2023 1000; IKU4 REALISASI_ANGGARAN 2023 900; IKU4 SERAPAN 2023 90%
                DATA: null TARGET 2023 -; null REALISASI 2023 -; null CAPAIAN 2023 -; P2 PAGU 2023 30000; P2 REALISASI_ANGGARAN 2023 28000; P2 SERAPAN 2023 93.33%\
                """,
                cetakan.ringkas());
    }

    @Test
    void yearsBelowOneHeading() {
        TabelTercetak tabel =
                cetakan.tabel(
                        null,
                        """
                        No\tIndikator\tRealisasi\t\tTarget Akhir Renstra
                        \t\t2021\t2022\t
                        1\tPersentase kasus hukum yang diselesaikan\t80%\t83%\t90%
                        No\tIndikator\tRealisasi\t\tTarget Akhir Renstra
                        2\tIndeks Kepuasan Masyarakat pada Unit Pelayanan Publik\t77.2\tl00%\t80
                        """);
        tabel.setVersi(Versi.MURNI);
        assertEquals(
                """
                DATA: IKU4 REALISASI 2021 80%; IKU4 REALISASI 2022 83%; IKU4 TARGET_AKHIR 2023 90%
                DATA: IKU3 REALISASI 2021 77.2; IKU3 REALISASI 2022 ?HURUF; IKU3 TARGET_AKHIR 2023 80\
                """,
                cetakan.ringkas());
        assertEquals(
                new Arti(BesaranCetak.REALISASI, 2021, Versi.MURNI),
                cetakan.baca().baris().getFirst().angka().getFirst().arti());
    }

    @Test
    void bareYearsTakeOverWhatStandsOnTheirLeft() {
        TabelTercetak tabel =
                cetakan.tabel(
                        "Indikator | Target 2022 | 2023 | Target (Rp) | Realisasi | abai | Warna",
                        "x\t1\t2\t3\t4\t5\t6");
        tabel.setTahun(2022);
        assertEquals(
                List.of(
                        "Nama[jenis=INDIKATOR]",
                        "Nilai[arti=Arti[besaran=TARGET, tahun=2022, versi=null]]",
                        "Nilai[arti=Arti[besaran=TARGET, tahun=2023, versi=null]]",
                        "Nilai[arti=Arti[besaran=PAGU, tahun=2022, versi=null]]",
                        "Nilai[arti=Arti[besaran=REALISASI_ANGGARAN, tahun=2022, versi=null]]",
                        "Abai[]",
                        "TidakDikenal[]"),
                cetakan.baca().kolom().stream().map(k -> k.isi().toString()).toList());
        assertEquals(
                List.of(
                        "Indikator",
                        "Target 2022",
                        "2023",
                        "Target (Rp)",
                        "Realisasi",
                        "abai",
                        "Warna"),
                cetakan.baca().kolom().stream().map(k -> Cetakan.potong(k.letak())).toList());
    }

    @Test
    void sumsAreToldFromIndicatorsThatCount() {
        cetakan.tabel(
                null,
                """
                No\tIndikator\tTarget\tCapaian
                1\tJumlah kerja sama dengan lembaga pendidikan\t6\t100%
                2\tJumlah surat\t5\t90%
                Rata-rata capaian\t\t\t95%
                J U M L A H\t\t11\t
                """);
        assertEquals(
                """
                DATA: IKU1 TARGET 2023 6; IKU1 CAPAIAN 2023 100%
                DATA: null TARGET 2023 5; null CAPAIAN 2023 90%
                RERATA: Setda TARGET 2023 -; Setda CAPAIAN 2023 95%
                JUMLAH: Setda TARGET 2023 11; Setda CAPAIAN 2023 -\
                """,
                cetakan.ringkas());
    }

    @Test
    void whatAProgramPartsAmongObjectivesIsTheirs() {
        cetakan.tabel(
                null,
                """
                Sasaran\tProgram\tAnggaran\tRealisasi\t%
                Meningkatnya kerja sama daerah\tProgram Perekonomian dan Pembangunan\t100\t90\t90%
                Meningkatnya pelayanan hukum\tProgram Perekonomian dan Pembangunan\t200\t180\t90%
                """);
        assertEquals(
                """
                DATA: S1 PAGU 2023 100; S1 REALISASI_ANGGARAN 2023 90; S1 SERAPAN 2023 90%
                DATA: S2 PAGU 2023 200; S2 REALISASI_ANGGARAN 2023 180; S2 SERAPAN 2023 90%\
                """,
                cetakan.ringkas());
    }

    @Test
    void kindsOfExpenditure() {
        cetakan.tabel(
                null,
                "No\tBelanja\tAnggaran\n"
                        + "1\tBelanja Operasi\tRp. 5,-\n"
                        + "2\tBelanja Modal\tRp. 3,-\n"
                        + "\tBelanja Lain\t1");
        assertEquals(
                """
                DATA: operasi PAGU 2023 5
                DATA: modal PAGU 2023 3
                DATA: null PAGU 2023 1\
                """,
                cetakan.ringkas());
    }

    @Test
    void tooFewAndTooManyCells() {
        cetakan.tabel(
                null,
                """
                Indikator\tTarget\tRealisasi
                Persentase kasus hukum yang diselesaikan\t80%
                Indeks Kepuasan Masyarakat pada Unit Pelayanan Publik\t1\t2\t3\t
                \t5\t6
                Persentase Perda yang mendukung Visi Misi KDH/WKDH
                """);
        CuplikanTerbaca c = cetakan.baca();
        assertEquals(
                List.of(JenisMasalah.SEL_KURANG, JenisMasalah.SEL_LEBIH, JenisMasalah.TANPA_NAMA),
                c.masalah().stream().map(Masalah::jenis).toList());
        assertEquals(List.of(2, 4, 0), c.masalah().stream().map(Masalah::ada).toList());
        assertEquals(List.of(3, 3, 0), c.masalah().stream().map(Masalah::perlu).toList());
        assertEquals("\t5\t6", Cetakan.potong(c.masalah().get(2).letak()));
        // Which cell is missing is not known, so none is read.
        assertEquals(List.of(), c.baris().getFirst().angka());
    }

    @Test
    void noColumnSaysOfWhatARowIs() {
        cetakan.tabel("Target | Realisasi", "1\t2");
        assertEquals(
                List.of(JenisMasalah.TANPA_KOLOM_NAMA),
                cetakan.baca().masalah().stream().map(Masalah::jenis).toList());
        cetakan.tabel("Target | Realisasi", "1\t2").setTentang(cetakan.iku2);
        assertEquals("DATA: IKU2 TARGET 2023 1; IKU2 REALISASI 2023 2", cetakan.ringkas());
    }

    @Test
    void barsInPlaceOfTabs() {
        cetakan.tabel(
                null,
                """
                | Indikator | Target | Realisasi |
                |---|---:|---|
                | Persentase kasus hukum yang diselesaikan | 80% | |
                """);
        assertEquals("DATA: IKU4 TARGET 2023 80%; IKU4 REALISASI 2023 -", cetakan.ringkas());
    }

    @Test
    void wordsForAnAmountInItsCell() {
        cetakan.tabel(
                null,
                "Program\tAnggaran\n"
                        + "Program Perekonomian dan Pembangunan\tRp 1.000 (Seribu Rupiah)");
        AngkaTerbaca angka = cetakan.baca().baris().getFirst().angka().getFirst();
        assertEquals("P2 PAGU 2023 1000", Cetakan.ringkas(angka));
        assertEquals("Seribu Rupiah", angka.terbilang().kata());
        assertEquals("Seribu Rupiah", Cetakan.potong(angka.terbilang().letak()));
    }

    @Test
    void placesCountCharactersOfTheTextAsItIs() {
        cetakan.tabel(
                null,
                "Indikator\t Target \r\n\r\n"
                        + "- \uD83D\uDE00\uD83D\uDE00 Persentase  kasus hukum yang diselesaikan\t 80%"
                        + " \r\n");
        BarisTerbaca baris = cetakan.baca().baris().getFirst();
        assertEquals(
                "\uD83D\uDE00\uD83D\uDE00 Persentase  kasus hukum yang diselesaikan",
                Cetakan.potong(baris.nama().getFirst().letak()));
        assertEquals("80%", Cetakan.potong(baris.angka().getFirst().letak()));
        assertEquals("80%", baris.angka().getFirst().tertulis());
    }

    @Test
    void anythingIsReadWithoutThrowing() {
        for (String isi :
                List.of(
                        "",
                        "\n\n",
                        "\t",
                        "|",
                        "||",
                        "Indikator",
                        "Indikator\tTarget\n\t\t\t\t",
                        "(\t)\n%\tRp",
                        "No\n1\n2")) {
            cetakan.tabel(null, isi);
            cetakan.tabel("", isi);
            cetakan.tabel(" | | ", isi);
        }
        assertEquals(
                27,
                PembacaTercetak.of(id.jenjang.measure.Rencana.of(List.of(cetakan.berkas)))
                        .baca(cetakan.dokumen)
                        .cuplikan()
                        .size());
    }

    @Test
    void everybodyWhoAsksAPlanGetsTheSameReading() {
        cetakan.tabel("Indikator", "apa saja");
        var plan = id.jenjang.measure.Rencana.of(List.of(cetakan.berkas));
        var first = PembacaTercetak.of(plan).baca(cetakan.dokumen);
        assertSame(first, PembacaTercetak.of(plan).baca(cetakan.dokumen));
        var again = id.jenjang.measure.Rencana.of(List.of(cetakan.berkas));
        assertNotSame(first, PembacaTercetak.of(again).baca(cetakan.dokumen));
    }

    @Test
    void aPastedHeadingLineIsSkippedThoughNotAllOfItIsUnderstood() {
        cetakan.tabel(
                "No | Sasaran | Program | Anggaran | Realisasi | Serapan | abai",
                """
                NO\tSASARAN STRATEGIS\tPROGRAM\tPAGU SETELAH GESER\tREALISASI\tJUMLAH CAPAI\tRATA RATA
                1.\tMeningkatnya pelayanan hukum\tProgram Perekonomian dan Pembangunan\t100\t90\t90%\t90%
                """);
        assertEquals("Sama S2, Sama P2", cetakan.nama());
    }

    @Test
    void behindTheTitleOfAGroupTheLastWordsDecide() {
        cetakan.tabel(
                null,
                """
                Sasaran\tCara Mencapai Tujuan dan Sasaran Strategi\tCara Mencapai Tujuan dan Sasaran Program
                Meningkatnya pelayanan hukum\tMelayani\tProgram Perekonomian dan Pembangunan
                """);
        assertEquals("Sama S2, Sama P2", cetakan.nama());
    }

    @Test
    void namesThatEndLikeAHeadingAreNoHeadings() {
        cetakan.tabel(
                "Sasaran | Program",
                "Meningkatnya mutu pelaksanaan program\tTertibnya perumusan arah kebijakan");
        assertEquals(1, cetakan.baca().baris().size());
    }
}
