package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.report.docx.InstalledOffice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** PDF and page numbers by LibreOffice, where it is, where it is not, and where it fails. */
class OfficeTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Pendidikan" {}
            renstra RS "Renstra" untuk Dinas periode 2023-2023 {
              tujuan T1 "Meningkatnya mutu layanan" {
                sasaran S1 "Meningkatnya mutu pendidikan" {
                  iku IKU1 "Sekolah terakreditasi" satuan "Sekolah" { target 2023: 60 }
                }
              }
            }
            laporan LKjIP 2023 untuk Dinas {}
            """;

    @TempDir Path folder;

    private Path plan;
    private Path file;

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.createDirectory(folder.resolve("rencana"));
        file = folder.resolve("lkjip.pdf");
        Files.writeString(plan.resolve("a.jenjang"), PLAN);
    }

    private CommandTrial print(Optional<InstalledOffice> office, String... words) {
        var all = new String[words.length + 5];
        all[0] = "laporan";
        all[1] = plan.toString();
        all[2] = "--paksa";
        all[3] = "-o";
        all[4] = file.toString();
        System.arraycopy(words, 0, all, 5, words.length);
        return CommandTrial.run(folder, office, all);
    }

    /** A program that does with the Word file what a line of shell script says. */
    private Optional<InstalledOffice> office(String script) throws IOException {
        assumeTrue(
                Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh here: no program to pretend");
        var program = folder.resolve("soffice");
        Files.writeString(program, "#!/bin/sh\nfor last; do :; done\n" + script + "\n");
        assertTrue(program.toFile().setExecutable(true));
        return Optional.of(new InstalledOffice(program, Duration.ofMinutes(5)));
    }

    private void assertWritten(String note, CommandTrial trial) {
        assertEquals(note, trial.err());
        assertTrue(trial.out().startsWith(file + " ditulis"), trial.out());
        assertEquals(0, trial.exit());
    }

    @Test
    void thePdfIsWhatLibreOfficeMakes() throws IOException {
        var trial =
                print(
                        office("echo pdf > \"${last%.docx}.pdf\""),
                        "--format",
                        "pdf",
                        "--halaman",
                        "mandiri");

        assertWritten("", trial);
        assertEquals("pdf\n", Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({
        "lkjip.PDF, otomatis, 'PDF dibuat melalui LibreOffice, yang tidak ditemukan di komputer"
                + " ini; pasang LibreOffice, atau cetak sebagai Word dengan --format docx lalu"
                + " simpan sebagai PDF.'",
        "lkjip.docx, libreoffice, 'LibreOffice tidak ditemukan di komputer ini; pasang"
                + " LibreOffice, atau pakai --halaman mandiri.'"
    })
    void withoutLibreOfficeThatIsSaid(String name, String pages, String sentence)
            throws IOException {
        file = folder.resolve(name);
        Files.writeString(file, "lama");

        assertEquals(
                new CommandTrial(2, "", "galat: " + sentence + "\n"),
                print(Optional.empty(), "--halaman", pages));
        assertEquals("lama", Files.readString(file));
    }

    @Test
    void aFailureLeavesTheOldFile() throws IOException {
        Files.writeString(file, "lama");

        var trial = print(office("echo 'Error: source file'; exit 1"), "--halaman", "mandiri");

        assertEquals(
                new CommandTrial(
                        2,
                        "",
                        file
                                + ": galat: tidak dapat ditulis: LibreOffice tidak menghasilkan"
                                + " berkas; katanya: Error: source file.\n"),
                trial);
        assertEquals("lama", Files.readString(file));
    }

    @Test
    void pagesAreOursWhenLibreOfficeFails() throws IOException {
        file = folder.resolve("lkjip.docx");
        var alone = print(Optional.empty());
        var expected = Files.readAllBytes(file);
        assertEquals("", alone.err());

        var trial = print(office("exit 1"));

        assertWritten(
                "catatan: nomor halaman dihitung Jenjang sendiri, karena LibreOffice tidak"
                        + " menghasilkan berkas.\n",
                trial);
        assertEquals(-1, Arrays.mismatch(expected, Files.readAllBytes(file)));
    }

    @Test
    void ownPagesDoNotAskLibreOffice() throws IOException {
        file = folder.resolve("lkjip.docx");

        var trial = print(office("touch " + folder.resolve("dipanggil")), "--halaman", "mandiri");

        assertWritten("", trial);
        assertFalse(Files.exists(folder.resolve("dipanggil")));
    }

    @Test
    void pagesDoNotAskLibreOffice() throws IOException {
        file = folder.resolve("lkjip.html");

        print(office("touch " + folder.resolve("dipanggil")));

        assertFalse(Files.exists(folder.resolve("dipanggil")));
    }

    @Test
    void theInstalledOneMakesAPdf() throws IOException {
        var office = InstalledOffice.find();
        assumeTrue(office.isPresent(), "LibreOffice is not installed: no PDF is made");

        var trial = print(office);

        assertWritten("", trial);
        assertTrue(
                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .startsWith("%PDF-"));
    }
}
