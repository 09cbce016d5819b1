package id.jenjang.dsl.ide.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the system says in English becomes a reason people can act on. */
class DiskReasonTest {

    @TempDir Path folder;

    private static String told(IOException failure) {
        return new DiskReason(Locale.of("id")).of(failure);
    }

    @Test
    void aFullDiskIsToldAsSuch() {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");
        var failure =
                assertThrows(
                        IOException.class,
                        () -> SafeOutput.write(full, out -> out.write(new byte[100_000])));
        assertEquals("media penyimpanan penuh, kosongkan ruang lalu ulangi", told(failure));
        assertEquals(
                "the disk is full, make room and try again",
                new DiskReason(Locale.ENGLISH).of(failure));
    }

    @Test
    void otherReasonsAreToldToo() {
        var missing = folder.resolve("tidak/ada.txt");
        var absent = assertThrows(IOException.class, () -> SafeOutput.write(missing, out -> {}));
        assertEquals(folder.resolve("tidak") + " tidak ada", told(absent));
        assertEquals(
                "tidak diizinkan, periksa hak akses berkas dan foldernya",
                told(new AccessDeniedException("x")));
        assertEquals(
                "media penyimpanannya hanya dapat dibaca",
                told(new FileSystemException("x", null, "Read-only file system")));
        assertEquals(
                "tidak diizinkan, periksa hak akses berkas dan foldernya",
                told(new FileSystemException("x", null, "Operation not permitted")));
        assertEquals(
                "sedang dibuka program lain (misalnya Word); tutup di sana lalu ulangi",
                told(
                        new FileSystemException(
                                "x",
                                null,
                                "The process cannot access the file because it is being used by"
                                        + " another process")));
        assertEquals("namanya terlalu panjang", told(new IOException("File name too long")));
        assertEquals("lain sekali", told(new IOException("lain sekali")));
        assertEquals("IOException", told(new IOException()));
    }
}
