package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Output that cannot be written: one clear message, exit code 2, and what was there stays as it
 * was.
 */
class BadOutputTest {

    @TempDir Path folder;

    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("rencana.jenjang"), "daerah   D \"Kota\"\n");
    }

    @Test
    void aFolderWhereTheFileShouldBe() throws IOException {
        var output = Files.createDirectory(folder.resolve("hasil.sarif"));

        Program.run("periksa", plan, "--format", "sarif", "-o", output)
                .assertRefused(
                        2,
                        output
                                + ": galat: tidak dapat ditulis: itu sebuah folder, beri nama"
                                + " berkas.");
    }

    @Test
    void aFolderThatDoesNotExist() {
        var output = folder.resolve("tiada/hasil.sarif");

        Program.run("periksa", plan, "--format", "sarif", "-o", output)
                .assertRefused(
                        2,
                        output
                                + ": galat: tidak dapat ditulis: "
                                + output.getParent()
                                + " tidak ada.");
        assertFalse(Files.exists(output.getParent()));
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws IOException {
        var file = Files.writeString(folder.resolve("catatan.txt"), "isi");
        var output = file.resolve("hasil.sarif");

        Program.run("periksa", plan, "--format", "sarif", "-o", output)
                .assertRefused(
                        2, output + ": galat: tidak dapat ditulis: " + file + " bukan folder.");
        assertEquals("isi", Files.readString(file));
    }

    @Test
    void aWriteProtectedFile() throws IOException {
        assertTrue(plan.toFile().setWritable(false));
        assumeTrue(!Files.isWritable(plan), "the superuser may write everything");

        Program.run("rapikan", plan)
                .assertRefused(
                        2,
                        plan
                                + ": galat: tidak dapat ditulis: tidak diizinkan, periksa hak akses"
                                + " berkas dan foldernya.");
        assertEquals("daerah   D \"Kota\"\n", Files.readString(plan));
    }

    @Test
    void aFullDevice() {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");

        Program.run("periksa", plan, "-o", full)
                .assertRefused(
                        2,
                        "/dev/full: galat: tidak dapat ditulis: media penyimpanan penuh, kosongkan"
                                + " ruang lalu ulangi.");
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException, InterruptedException {
        try (var disk = SmallDisk.mount(folder)) {
            var text = "daerah   D \"Kota\"\n" + "// komentar yang panjang\n".repeat(1_800);
            var onDisk = Files.writeString(disk.folder().resolve("rencana.jenjang"), text);

            Program.run("rapikan", onDisk)
                    .assertRefused(
                            2,
                            onDisk
                                    + ": galat: tidak dapat ditulis: media penyimpanan penuh,"
                                    + " kosongkan ruang lalu ulangi.");
            assertEquals(text, Files.readString(onDisk));
            try (var files = Files.list(disk.folder())) {
                assertEquals(1, files.count());
            }
        }
    }
}
