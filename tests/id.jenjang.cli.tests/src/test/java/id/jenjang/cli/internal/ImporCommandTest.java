package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables become a plan and a plan becomes tables, by the command line. */
class ImporCommandTest {

    private static final String TABLE =
            """
            Sasaran;Indikator Kinerja Utama;Satuan;Target 2023;Realisasi 2023
            Layanan cepat;Lama layanan;Hari;3;%s
            """;

    @TempDir private Path folder;

    private Path table(String realisasi) throws IOException {
        return Files.writeString(folder.resolve("tabel.csv"), TABLE.formatted(realisasi));
    }

    private CommandTrial impor(Path file, String... more) {
        var args = new String[more.length + 4];
        args[0] = "impor";
        args[1] = file.toString();
        args[2] = "-o";
        args[3] = folder.resolve("rencana").toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return CommandTrial.run(args);
    }

    @Test
    void writesAPlanAndSaysWhatEachColumnWasTakenFor() throws Exception {
        var mapping = folder.resolve("kolom.txt");
        var trial = impor(table("2,5"), "--pemetaan", mapping.toString());

        assertEquals(0, trial.exit(), trial.err());
        assertTrue(trial.out().startsWith("Lembar tabel:\n  A   Sasaran "), trial.out());
        assertTrue(trial.out().contains("target 2023"), trial.out());
        assertTrue(Files.readString(mapping).startsWith("[tabel] 1-1\nA  = sasaran"));
        assertEquals(
                "pengukuran 2023 untuk Instansi1 {\n  IKU1: realisasi 2,5\n}\n",
                Files.readString(folder.resolve("rencana/2023.jenjang")).stripTrailing() + "\n");
    }

    @Test
    void whatWasNotReadIsListedAndEndsWithOne() throws Exception {
        var notes = folder.resolve("catatan.txt");
        var trial = impor(table("3.50"), "--catatan", notes.toString());

        assertEquals(1, trial.exit());
        var line =
                "tidak terbaca: tabel!E2 \"3.50\": titik atau komanya tidak di tempat yang lazim;"
                        + " mungkin maksudnya 3,50.\n";
        assertTrue(trial.out().contains(line), trial.out());
        assertEquals(line, Files.readString(notes));
        assertEquals("peringatan: 1 hal tidak terbaca; lihat daftarnya di atas.\n", trial.err());
    }

    @Test
    void nothingReadIsAFailureAndWritesNothing() throws Exception {
        var file = Files.writeString(folder.resolve("a.csv"), "satu;dua\n1;2\n");
        var trial = impor(file);

        assertEquals(2, trial.exit());
        assertTrue(trial.err().contains("galat: tidak ada yang terbaca"), trial.err());
        assertFalse(Files.exists(folder.resolve("rencana")));
    }

    @Test
    void anOldWorkbookIsRefusedInOneSentence() throws Exception {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        var file = Files.write(folder.resolve("lama.xls"), old);
        var trial = impor(file);

        assertEquals(2, trial.exit());
        assertEquals(
                "galat: "
                        + file
                        + " disimpan dalam bentuk Excel 97-2003 (.xls); buka di Excel, lalu simpan"
                        + " sebagai .xlsx.\n",
                trial.err());
    }

    @Test
    void anExportedPlanComesBackWithoutAnEdit() throws Exception {
        impor(table("2,5"));
        var plan = folder.resolve("rencana");
        var workbook = folder.resolve("rencana.xlsx");

        assertEquals(
                0, CommandTrial.run("ekspor", plan.toString(), "-o", workbook.toString()).exit());
        var trial = impor(workbook);

        assertEquals(0, trial.exit(), trial.err());
        assertTrue(
                trial.out().endsWith("Tidak ada yang baru; rencana tidak diubah.\n"), trial.out());
    }

    @Test
    void anExportIsAnExcelFile() {
        var trial = CommandTrial.run("ekspor", folder.toString(), "-o", "rencana.csv");

        assertEquals(2, trial.exit());
        assertEquals(
                "galat: rencana.csv bukan nama berkas Excel; beri nama berakhiran .xlsx.\n",
                trial.err());
    }

    private Path coded() throws IOException {
        return Files.writeString(
                folder.resolve("kode.csv"), "Kode;Uraian;Pagu 2023\n4.01.02;;5\n4.01.09;Lain;6\n");
    }

    @Test
    void codesAreHeldAgainstTheListNamed() throws Exception {
        var list = folder.resolve("daftar.txt");
        Files.writeString(list, "# Contoh\n4.01.02 | PROGRAM PEMERINTAHAN\n");
        var trial = impor(coded(), "--kode", list.toString());

        assertEquals(0, trial.exit(), trial.err());
        var notes = trial.out().lines().filter(line -> line.startsWith("catatan: ")).toList();
        assertEquals(
                List.of(
                        "catatan: kode!A2 \"4.01.02\": namanya kosong; diambil dari daftar kode:"
                                + " PROGRAM PEMERINTAHAN.",
                        "catatan: kode!A3 \"4.01.09\": kode ini tidak ada dalam daftar kode;"
                                + " periksa kodenya, atau perbarui daftarnya dengan keputusan yang"
                                + " berlaku."),
                notes);
        var text = Files.readString(folder.resolve("rencana/program.jenjang"));
        assertTrue(text.contains("4.01.02 \"PROGRAM PEMERINTAHAN\""), text);
    }

    @Test
    void theListInTheFolderOfThePlanIsUsedByItself() throws Exception {
        Files.createDirectories(folder.resolve("rencana"));
        Files.writeString(
                folder.resolve("rencana/kode.txt"), "4.01.02 | A\n4.01.09 | Lain sekali\n");
        var trial = impor(coded());

        assertTrue(trial.out().contains("diambil dari daftar kode: A."), trial.out());
        assertTrue(trial.out().contains("dalam daftar kode \"Lain sekali\""), trial.out());
    }

    @Test
    void doubtfulLinesOfAListAreToldAndDoNotStopTheImport() throws Exception {
        Files.createDirectories(folder.resolve("rencana"));
        var list =
                Files.writeString(
                        folder.resolve("rencana/kode.txt"),
                        "4.01.02 | A\n4.01.02 | A\n4.01.03.2.01 | B\n4.01.03.2.02 | C\n");
        var trial = impor(coded());
        var told =
                "catatan: baris 2 daftar kode "
                        + list
                        + " mengulang kode baris sebelumnya; hapus pengulangannya.\n"
                        + "catatan: baris 3, 4 daftar kode "
                        + list
                        + " memuat kode tanpa induknya; tambahkan program atau kegiatannya.\n";

        assertEquals(0, trial.exit(), trial.err());
        assertEquals(told, trial.err());
        var checked = CommandTrial.run("periksa", folder.resolve("rencana").toString());
        assertTrue(checked.err().endsWith(told), checked.err());
    }

    @Test
    void aListThatIsNoneIsRefusedInOneSentence() throws Exception {
        var list = folder.resolve("daftar.txt");
        Files.writeString(list, "4.01.02 | A\n4.01.03 = B\n");
        var wrong = impor(coded(), "--kode", list.toString());
        Files.writeString(list, "4.01.02 | A\n4.01.02 | B\n");
        var contradicted = impor(coded(), "--kode", list.toString());
        Files.writeString(list, "# belum diisi\n");
        var empty = impor(coded(), "--kode", list.toString());
        Files.write(list, new byte[] {(byte) 0xC3, 0x28});
        var noText = impor(coded(), "--kode", list.toString());

        assertEquals(2, wrong.exit());
        assertEquals(
                "galat: baris 2 daftar kode "
                        + list
                        + " tidak terbaca; tulis satu kode satu baris seperti \"1.02.02 | Program"
                        + " ...\".\n",
                wrong.err());
        assertEquals(2, contradicted.exit());
        assertEquals(
                "galat: baris 2 daftar kode "
                        + list
                        + " memberi kode 4.01.02 nama lain daripada baris sebelumnya; tulis setiap"
                        + " kode satu kali.\n",
                contradicted.err());
        assertEquals(
                "galat: daftar kode "
                        + list
                        + " tidak memuat kode; tulis satu kode satu baris seperti \"1.02.02 |"
                        + " Program ...\".\n",
                empty.err());
        assertEquals(
                "galat: daftar kode " + list + " bukan teks UTF-8; simpan ulang sebagai UTF-8.\n",
                noText.err());
        assertFalse(Files.exists(folder.resolve("rencana")));
    }
}
