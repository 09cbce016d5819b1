package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Input that is no plan, or a broken one: one clear message with its place, the right exit code, no
 * stack trace.
 */
class BadInputTest {

    @TempDir Path folder;

    private Path plan(String text) throws IOException {
        return Files.writeString(folder.resolve("rencana.jenjang"), text);
    }

    @Test
    void aMissingFile() {
        var file = folder.resolve("tiada.jenjang");

        Program.run("periksa", file)
                .assertRefused(2, "galat: Berkas atau folder '" + file + "' tidak ada.");
        Program.run("laporan", file)
                .assertRefused(2, "galat: Berkas atau folder '" + file + "' tidak ada.");
        Program.run("rapikan", file)
                .assertRefused(2, "galat: Berkas atau folder '" + file + "' tidak ada.");
    }

    @Test
    void anUnreadableFile() throws IOException {
        var file = plan("");
        assertTrue(file.toFile().setReadable(false));
        assumeTrue(!Files.isReadable(file), "the superuser may read everything");

        Program.run("periksa", file)
                .assertFound(
                        2,
                        file
                                + ":1:1: galat [S004] Berkas '"
                                + file
                                + "' tidak dapat dibaca: izin membaca tidak ada.");
    }

    @Test
    void anEmptyFolder() {
        Program.run("periksa", folder)
                .assertRefused(2, "galat: Folder '" + folder + "' tidak berisi berkas .jenjang.");
    }

    @Test
    void aFolderWithoutPlanFiles() throws IOException {
        Files.writeString(folder.resolve("rencana.txt"), "visi");

        Program.run("periksa", folder)
                .assertRefused(2, "galat: Folder '" + folder + "' tidak berisi berkas .jenjang.");
    }

    @Test
    void aFileOfAnotherKind() throws IOException {
        var file = Files.writeString(folder.resolve("rencana.txt"), "visi");

        Program.run("periksa", file)
                .assertRefused(2, "galat: '" + file + "' bukan berkas .jenjang.");
    }

    @Test
    void windowsEncoding() throws IOException {
        var file = folder.resolve("rencana.jenjang");
        Files.write(
                file,
                "daerah D \"Kota\"\ndaerah E \"Kafé\"\n".getBytes(Charset.forName("windows-1252")));

        Program.run("periksa", file)
                .assertFound(
                        2,
                        file
                                + ":2:14: galat [S004] Berkas ini bukan UTF-8 (byte 29). Simpan"
                                + " ulang dengan enkode UTF-8; tampaknya Windows-1252.");
        Program.run("rapikan", file)
                .assertRefused(
                        2,
                        file
                                + ":2:14: galat [S004] Berkas ini bukan UTF-8 (byte 29). Simpan"
                                + " ulang dengan enkode UTF-8; tampaknya Windows-1252.");
    }

    @Test
    void utf16Encoding() throws IOException {
        var file = folder.resolve("rencana.jenjang");
        Files.write(file, "daerah D \"Kota\"\n".getBytes(StandardCharsets.UTF_16));

        Program.run("periksa", file)
                .assertFound(
                        2,
                        file
                                + ":1:1: galat [S004] Berkas ini bukan UTF-8 (byte 0). Simpan ulang"
                                + " dengan enkode UTF-8; tampaknya UTF-16.");
    }

    @Test
    void aFileOfFiftyMegabytes() throws IOException {
        var file = folder.resolve("rencana.jenjang");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }

        Program.run("periksa", file)
                .assertFound(
                        2,
                        file
                                + ":1:1: galat [S004] Berkas ini 50 MB; batasnya 16 MB. Bagi"
                                + " rencana menjadi beberapa berkas.");
    }

    @Test
    void oneUnreadableFileDoesNotHideTheMistakesOfTheOthers() throws IOException {
        var broken = folder.resolve("a.jenjang");
        Files.write(broken, new byte[] {'/', '/', (byte) 0xE9});
        var other =
                Files.writeString(
                        folder.resolve("b.jenjang"), "instansi S \"Dinas\" { alamt \"x\" }");

        var program = Program.run("periksa", folder);

        program.assertFound(
                2,
                broken
                        + ":1:3: galat [S004] Berkas ini bukan UTF-8 (byte 2). Simpan ulang dengan"
                        + " enkode UTF-8; tampaknya Windows-1252.");
        assertTrue(
                program.out().contains(other + ":1:22: galat [S001] Kata 'alamt' tidak dikenal"),
                program.out());
    }

    @Test
    void twoFilesDefiningOneId() throws IOException {
        var first = Files.writeString(folder.resolve("a.jenjang"), "daerah D \"Kota\"\n");
        var second = Files.writeString(folder.resolve("b.jenjang"), "\ninstansi D \"Dinas\" { }\n");

        Program.run("periksa", folder)
                .assertFound(
                        1,
                        second
                                + ":2:10: galat [S005] Nama singkat 'D' dipakai dua kali; yang"
                                + " pertama di "
                                + first
                                + " baris 1. Beri nama lain pada salah satunya.");
    }

    @Test
    void supportInACircle() throws IOException {
        var file =
                plan(
                        """
                        program P "Program" {
                          kegiatan K "Kegiatan" {
                            indikator I "Jumlah guru" satuan "Orang" { didukung P }
                          }
                        }
                        """);

        var program = Program.run("periksa", file);

        var message =
                ":3:57: galat [J115] Indikator I didukung program P, padahal program P sendiri"
                        + " bertumpu pada kegiatan K; hapus salah satu dukungan itu.\n";
        assertTrue(program.out().contains(file + message), program.out());
        assertEquals(1, program.exit());
    }

    @Test
    void anUnknownKeyword() throws IOException {
        var file = plan("instansi S \"Dinas\" {\n  alamt \"Jalan\"\n}\n");

        Program.run("periksa", file)
                .assertFound(
                        1,
                        file
                                + ":2:3: galat [S001] Kata 'alamt' tidak dikenal di dalam instansi."
                                + " Yang boleh di sini: abaikan, alamat, atasan, baku, dasar,"
                                + " email, fungsi, kepala, kop, kota, logo, pegawai, pejabat,"
                                + " sarana, singkatan, situs, telepon, tugas, unit. Mungkin"
                                + " maksudnya 'alamat'.");
    }

    @Test
    void aYearOfFiveDigits() throws IOException {
        var file = plan("instansi S \"Dinas\" { }\nanggaran 20233 untuk S murni { }\n");

        Program.run("periksa", file)
                .assertFound(
                        1,
                        file
                                + ":2:10: galat [S002] '20233' bukan tahun; tahun ditulis empat"
                                + " angka, misalnya 2023.");
    }

    @Test
    void bracesWithoutEnd() throws IOException {
        var file = plan("rpjmd R \"x\" {" + "visi \"v\" {".repeat(50_000));

        var program = Program.run("periksa", file);

        assertTrue(program.exit() != 0, program.out());
        assertTrue(
                !program.err().contains("\tat ") && !program.err().contains("Jenjang sendiri"),
                program.err());
    }
}
