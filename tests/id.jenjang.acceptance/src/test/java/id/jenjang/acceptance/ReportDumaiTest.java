package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** The Dumai report is printed by the whole program. */
class ReportDumaiTest {

    @TempDir Path folder;

    @Test
    void printsTheReport() throws IOException {
        var output = folder.resolve("lkjip.docx");

        var program =
                Program.run(
                        "laporan",
                        Dumai.FOLDER,
                        "--jenis",
                        "lkjip",
                        "--tahun",
                        "2023",
                        "-o",
                        output);

        assertEquals(new Program(0, output + " ditulis.\n", ""), program);
        try (var word = new ZipFile(output.toFile())) {
            var text =
                    new String(
                            word.getInputStream(word.getEntry("word/document.xml")).readAllBytes(),
                            StandardCharsets.UTF_8);
            assertTrue(
                    text.contains("PENDAHULUAN") || text.contains("Pendahuluan"), "no chapter I");
            assertTrue(text.contains("98.575.166.924"), "the agency's budget is not in the report");
        }
    }

    @Test
    void printsTheReportAsAPage() throws IOException {
        var output = folder.resolve("lkjip.html");

        var program = Program.run("laporan", Dumai.FOLDER, "-o", output);

        assertEquals(new Program(0, output + " ditulis.\n", ""), program);
        var text = Files.readString(output);
        assertTrue(text.contains("98.575.166.924"), "the agency's budget is not in the report");
        assertEquals(2, text.split("<script").length, "one script, for the tree of the cascade");
        assertTrue(text.contains("<script>"), "the script stands in the page itself");
    }

    @Test
    void printsTheNotesOfAReview() throws IOException {
        var output = folder.resolve("catatan.docx");

        var program =
                Program.run(
                        "laporan",
                        Dumai.FOLDER,
                        "--jenis",
                        "hasil-periksa",
                        "--halaman",
                        "mandiri",
                        "-o",
                        output);

        assertEquals(0, program.exit());
        assertTrue(
                program.out().startsWith(output + " ditulis: 0 galat, "), "said: " + program.out());
        assertTrue(Files.size(output) > 10_000, "no document was written");
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        var first = folder.resolve("a.docx");
        var second = folder.resolve("b.docx");

        Program.run(
                "laporan", Dumai.FOLDER, "--tahun", "2023", "--halaman", "mandiri", "-o", first);
        Program.run("laporan", Dumai.FOLDER, "--halaman", "mandiri", "-o", second);

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void namesTheYearsThereAre() {
        Program.run("laporan", Dumai.FOLDER, "--tahun", "2019")
                .assertRefused(
                        2,
                        "galat: rencana ini tidak memuat laporan LKjIP untuk 2019; tahun yang ada:"
                                + " 2023.");
    }

    @Test
    void namesTheAgenciesThereAre() {
        Program.run("laporan", Dumai.FOLDER, "--instansi", "Dinkes")
                .assertRefused(
                        2,
                        "galat: laporan LKjIP 2023 tidak ada untuk instansi \"Dinkes\"; instansi"
                                + " yang ada: Setda.");
    }

    @Test
    void namesTheKindsThereAre() {
        var program = Program.run("laporan", Dumai.FOLDER, "--jenis", "renja", "--bahasa", "en");

        assertEquals(2, program.exit());
        assertTrue(
                program.err()
                        .startsWith(
                                "error: there is no report of kind \"renja\" yet; there are: lkjip,"
                                        + " perjanjian, "),
                program.err());
    }

    @Test
    void printsAPlanWithErrorsAsADraftUnlessForced() throws IOException {
        var plan = Dumai.copyTo(folder.resolve("rencana"));
        Files.writeString(plan.resolve("salah.jenjang"), "pengukuran 2023 untuk Satpol { }\n");
        var output = folder.resolve("lkjip.html");

        assertEquals(
                new Program(
                        1,
                        output + " ditulis sebagai DRAF.\n",
                        "peringatan: rencana mengandung 1 galat; lihat dengan \"jenjang periksa "
                                + plan
                                + "\".\n"
                                + "Tanda DRAF tidak dicetak bila memakai --paksa.\n"),
                Program.run("laporan", plan, "-o", output));
        assertTrue(Files.readString(output).contains("data-draft=\"DRAF\""));

        var forced = Program.run("laporan", plan, "-o", output, "--paksa");

        assertEquals(
                new Program(0, output + " ditulis, walaupun rencana mengandung 1 galat.\n", ""),
                forced);
        assertFalse(Files.readString(output).contains("DRAF"));
    }

    @Test
    void aReportBlockThatCannotBeReadIsAMistakeNotAMissingOne() throws IOException {
        var plan = Dumai.copyTo(folder.resolve("rencana"));
        Dumai.edit(plan.resolve("setda/laporan.jenjang"), "laporan LKjIP", "laporann LKjIP");

        Program.run("laporan", plan, "-o", folder.resolve("lkjip.docx"))
                .assertRefused(
                        2,
                        "peringatan: rencana mengandung 1 galat; lihat dengan \"jenjang periksa "
                                + plan
                                + "\".\n"
                                + "galat: rencana ini tidak memuat laporan LKjIP; tambahkan baris"
                                + " ini ke salah satu berkasnya: laporan LKjIP 2023 untuk Setda"
                                + " {}");
    }

    @Test
    void isNotForcedToLeaveAFileOut() throws IOException {
        var plan = Dumai.copyTo(folder.resolve("rencana"));
        var broken = plan.resolve("rusak.jenjang");
        Files.write(broken, new byte[] {'/', '/', (byte) 0xE9});
        var output = folder.resolve("lkjip.docx");

        Program.run("laporan", plan, "-o", output, "--paksa")
                .assertRefused(
                        2,
                        broken
                                + ":1:3: galat [S004] Berkas ini bukan UTF-8 (byte 2). Simpan ulang"
                                + " dengan enkode UTF-8; tampaknya Windows-1252.");
        assertFalse(Files.exists(output));
    }

    @Test
    void warnsOfATextThatNoChapterPrints() throws IOException {
        var plan = Dumai.copyTo(folder.resolve("rencana"));
        Dumai.edit(
                plan.resolve("setda/laporan.jenjang"),
                "bagian \"Kata Pengantar\"",
                "bagian \"Kata Penganter\"");

        var program = Program.run("laporan", plan, "-o", folder.resolve("lkjip.docx"), "--paksa");

        assertTrue(
                program.err()
                        .contains(
                                "peringatan: bagian \"Kata Penganter\" tidak dicetak, karena"
                                        + " susunan bab laporan ini tidak punya judul itu."),
                program.err());
    }

    @Test
    void aPlanWithoutReportsSaysWhatToAdd() throws IOException {
        var plan = Files.writeString(folder.resolve("rencana.jenjang"), "daerah D \"Kota\"\n");

        Program.run("laporan", plan)
                .assertRefused(
                        2,
                        "galat: rencana ini tidak memuat laporan LKjIP; tambahkan baris ini ke"
                                + " salah satu berkasnya: laporan LKjIP TAHUN untuk INSTANSI {}");
    }

    @Test
    void aFolderIsNoReport() {
        Program.run("laporan", Dumai.FOLDER, "-o", folder)
                .assertRefused(
                        2,
                        folder
                                + ": galat: tidak dapat ditulis: itu sebuah folder, beri nama"
                                + " berkas.");
    }
}
