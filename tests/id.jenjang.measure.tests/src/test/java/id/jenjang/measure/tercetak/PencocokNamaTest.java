package id.jenjang.measure.tercetak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.model.Sebutan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Names as printed and the elements they stand for. */
class PencocokNamaTest {
    private final Cetakan cetakan = new Cetakan();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "persentase KASUS hukum  yang diselesaikan.       | Sama IKU4",
                "2. Persentase kasus hukum yang diselesaikan      | Sama IKU4",
                "Persentase Perda yang mendukung Visi Misi KDH/ WKDH | Sama IKU2",
                "Persentase Perda yang mendukung Visi Misi KDHWKDH   | Mirip IKU2",
                "Persentase kasus hukum yang di selesaikan        | Mirip IKU4",
                "Persentase kasus yang diselesaikan               | Mirip IKU4",
                "Persentase kasus hukun yang diselesaikn          | Mirip IKU4",
                "Indeks Kepuasan Masyarakat                       | Mirip IKU3",
                "Persentase kasus pajak yang diselesaikan         | TidakAda null",
                "Nilai SAKIP                                      | TidakAda null",
                "Jumlah kerjasama dengan lembaga pendidikan       | Mirip IKU1",
            })
    void indicators(String tertulis, String padanan) {
        cetakan.tabel("Indikator | Target", tertulis + "\t1");
        assertEquals(padanan, cetakan.nama());
    }

    @Test
    void aNameOfAnotherKindIsOffered() {
        cetakan.tabel(
                "Tujuan | Sasaran",
                "Meningkatnya pelayanan hukum\tPersentase kasus hukum yang diselesaikan");
        assertEquals("TidakAda null, TidakAda null", cetakan.nama());
        assertEquals(
                List.of(new Padanan.TidakAda(cetakan.dua), new Padanan.TidakAda(cetakan.iku4)),
                cetakan.baca().baris().getFirst().nama().stream()
                        .map(NamaTerbaca::padanan)
                        .toList());
    }

    @Test
    void theTranscriptsOwnWordWins() {
        Sebutan sebutan = Cetakan.PABRIK.createSebutan();
        sebutan.setNama("Kasus selesai");
        sebutan.setUntuk(cetakan.iku4);
        cetakan.dokumen.getSebutan().add(sebutan);
        cetakan.tabel("Indikator | Target", "KASUS  selesai\t1");
        assertEquals("Sama IKU4", cetakan.nama());
    }

    @Test
    void abbreviationsStandForTheirWords() {
        Cetakan.iku(cetakan.dua, "IKU5", "Tercapainya Pembinaan BUMD");
        cetakan.tabel("Indikator | Target", "Tercapainya Pembinaan Badan Usaha Milik Daerah\t3");
        assertEquals("Mirip IKU5", cetakan.nama());
    }

    @Test
    void numbersInNamesAreNoMisspellings() {
        Cetakan.iku(cetakan.dua, "IKU5", "Persentase temuan triwulan 1 yang selesai");
        cetakan.tabel("Indikator | Target", "Persentase temuan triwulan 2 yang selesai\t3");
        assertEquals("TidakAda null", cetakan.nama());
    }

    @Test
    void equallyNearNamesLeaveItOpen() {
        Cetakan.iku(cetakan.dua, "IKU5", "Persentase temuan inspektorat A");
        Cetakan.iku(cetakan.dua, "IKU6", "Persentase temuan inspektorat B");
        cetakan.tabel("Indikator | Target", "Persentase temuan inspektorat\t3");
        assertEquals("Rancu null", cetakan.nama());
        assertEquals(
                "[IKU5, IKU6]",
                ((Padanan.Rancu) cetakan.baca().baris().getFirst().nama().getFirst().padanan())
                        .calon().stream().map(Cetakan::id).toList().toString());
    }

    @Test
    void whatIsPrintedAboveDecidesBetweenEqualNames() {
        var lain = Cetakan.kegiatan(cetakan.penunjang, "K2", "Administrasi Umum");
        Cetakan.sub(lain, "SK3", "Pengelolaan Arsip");
        Cetakan.sub(cetakan.pengadaan, "SK4", "Pengelolaan Arsip");
        cetakan.tabel(
                "Kegiatan | Sub Kegiatan",
                """
                Pengelolaan Pengadaan Barang dan Jasa\tPengelolaan Arsip
                Administrasi Umum\tPengelolaan Arsip
                """);
        assertEquals("Sama K1, Sama SK4, Sama K2, Sama SK3", cetakan.nama());
        cetakan.tabel(
                "Uraian",
                "Pengelolaan Arsip\nKegiatan Administrasi Umum\nSub Kegiatan Pengelolaan Arsip");
        assertEquals("Rancu null, Sama K2, Sama SK3", cetakan.nama());
    }

    @Test
    void theRegionsGoalsComeAfterTheAgencysOwn() {
        cetakan.rpjmd();
        cetakan.tabel(
                "Tujuan | Sasaran",
                """
                Misi 1 : Mewujudkan pemerintahan yang melayani\tMeningkatnya tata kelola
                Visi: Kota yang maju dan berbudaya\tMeningkatnya pelayanan hukum
                Terwujudnya birokrasi yang bersih\tMeningkatnya akuntabilitas birokrasi
                Meningkatnya tata kelola\tMeningkatnya akuntabilitas birokrsi
                """);
        assertEquals(
                "Sama M1, TidakAda null, Sama V, Sama S2, Sama TD1, Sama SD1, Sama T1, Mirip SD1",
                cetakan.nama());
    }

    @Test
    void aMissionDecidesBetweenEqualNamesBelowIt() {
        cetakan.rpjmd();
        var lain = Cetakan.named(Cetakan.PABRIK.createTujuan(), "T2", "Meningkatnya tata kelola");
        lain.getMendukung().add(cetakan.misiDua);
        cetakan.renstra.getTujuan().add(lain);
        cetakan.tujuan.getMendukung().add(cetakan.misiSatu);
        cetakan.tabel(
                "Uraian",
                """
                Misi 2: Mewujudkan ekonomi yang kuat
                Tujuan: Meningkatnya tata kelola
                Misi I: Mewujudkan pemerintahan yang melayani
                Tujuan: Meningkatnya tata kelola
                """);
        assertEquals("Sama M2, Sama T2, Sama M1, Sama T1", cetakan.nama());
        cetakan.tabel("Misi | Tujuan", "Mewujudkan ekonomi yang kuat\tMeningkatnya tata kelola");
        assertEquals("Sama M2, Sama T2", cetakan.nama());
    }

    @Test
    void anObjectivesOwnIndicatorComesBeforeAnotherOfThatName() {
        cetakan.iku1.setNama("Jumlah kerja sama daerah dengan lembaga pendidikan");
        cetakan.tabel(
                "Sasaran | Indikator | Target",
                """
                Meningkatnya kerja sama daerah\tJumlah kerja sama dengan lembaga pendidikan\t6
                Meningkatnya pelayanan hukum\tJumlah kerja sama dengan lembaga pendidikan\t6
                Tak dikenal\tJumlah kerja sama dengan lembaga pendidikan\t6
                """);
        assertEquals(
                "Sama S1, Mirip IKU1, Sama S2, Sama IT1, TidakAda null, Sama IT1", cetakan.nama());
        cetakan.tabel(
                "Uraian | Indikator | Target",
                """
                Tujuan: Meningkatnya tata kelola\tJumlah kerja sama daerah dengan lembaga pendidikan\t6
                Sasaran: Meningkatnya kerja sama daerah\tJumlah kerja sama daerah dengan lembaga pendidikan\t6
                """);
        assertEquals("Sama T1, Mirip IT1, Sama S1, Sama IKU1", cetakan.nama());
        cetakan.tabel(
                "Tujuan | Indikator Sasaran | Target",
                "Meningkatnya tata kelola\tJumlah kerja sama daerah dengan lembaga pendidikan\t6");
        assertEquals("Sama T1, Sama IKU1", cetakan.nama());
    }

    @Test
    void anObjectivesIndicatorIsFoundThoughManySharePrintedWords() {
        var laba = Cetakan.named(Cetakan.PABRIK.createSasaran(), "S3", "Meningkatnya laba");
        cetakan.tujuan.getSasaran().add(laba);
        Cetakan.iku(laba, "IKU5", "Tercapainya Pembinaan BUMD");
        for (int i = 0; i < 2 * IndeksNama.TERBAIK; i++) {
            Cetakan.kegiatan(
                    cetakan.pembangunan, "X" + i, "Pembinaan Badan Usaha Milik Daerah " + i);
        }
        cetakan.tabel(
                "Sasaran | Indikator | Target",
                "Meningkatnya laba\tTercapainya Pemninaan Badan Usaha Milik Daerah\t3");
        assertEquals("Sama S3, Mirip IKU5", cetakan.nama());
    }

    @Test
    void slashesAndCommasBeforeDanAreNoSpelling() {
        Cetakan.iku(cetakan.dua, "IKU5", "Evaluasi, Penilaian/Reviu, dan Laporan yang selesai");
        cetakan.tabel(
                "Indikator | Target", "Evaluasi, Penilaian / Reviu dan Laporan yang selesai\t3");
        assertEquals("Sama IKU5", cetakan.nama());
    }
}
