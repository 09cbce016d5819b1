package id.jenjang.dsl.ide.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A file is replaced as a whole or not at all. */
class SafeOutputTest {

    @TempDir Path folder;

    private static SafeOutput.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assumePosix() {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "needs POSIX rights");
    }

    @Test
    void writesANewFileAndNothingElse() throws IOException {
        SafeOutput.write(folder.resolve("hasil.txt"), text("isi"));

        assertEquals("isi", Files.readString(folder.resolve("hasil.txt")));
        assertEquals(List.of("hasil.txt"), names());
    }

    @Test
    void keepsTheOldFileWhenTheContentFailsHalfWay() throws IOException {
        var file = Files.writeString(folder.resolve("hasil.txt"), "lama");

        var failure =
                assertThrows(
                        IOException.class,
                        () ->
                                SafeOutput.write(
                                        file,
                                        out -> {
                                            out.write(new byte[100_000]);
                                            throw new IOException("putus");
                                        }));

        assertEquals("putus", failure.getMessage());
        assertEquals("lama", Files.readString(file));
        assertEquals(List.of("hasil.txt"), names());
    }

    @Test
    void keepsTheOldFileWhenTheContentHasAProgrammingMistake() throws IOException {
        var file = Files.writeString(folder.resolve("hasil.txt"), "lama");

        assertThrows(
                IllegalStateException.class,
                () ->
                        SafeOutput.write(
                                file,
                                out -> {
                                    throw new IllegalStateException("salah");
                                }));

        assertEquals("lama", Files.readString(file));
        assertEquals(List.of("hasil.txt"), names());
    }

    @Test
    void keepsThePermissionsOfTheFileItReplaces() throws IOException {
        assumePosix();
        var file = Files.writeString(folder.resolve("hasil.txt"), "lama");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        SafeOutput.write(file, text("baru"));

        assertEquals("baru", Files.readString(file));
        assertEquals(
                "rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void givesANewFileTheUsualPermissions() throws IOException {
        assumePosix();
        var usual =
                Files.getPosixFilePermissions(Files.writeString(folder.resolve("biasa.txt"), ""));

        SafeOutput.write(folder.resolve("hasil.txt"), text("isi"));

        assertEquals(usual, Files.getPosixFilePermissions(folder.resolve("hasil.txt")));
    }

    @Test
    void followsALinkToTheFileItNames() throws IOException {
        assumePosix();
        var file = Files.writeString(folder.resolve("asli.txt"), "lama");
        var link = Files.createSymbolicLink(folder.resolve("tautan.txt"), file);

        SafeOutput.write(link, text("baru"));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("baru", Files.readString(file));
    }

    @Test
    void refusesAFolder() {
        assertThrows(OutputIsFolderException.class, () -> SafeOutput.write(folder, text("isi")));
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        var failure =
                assertThrows(
                        NoSuchFileException.class,
                        () -> SafeOutput.write(folder.resolve("tiada/hasil.txt"), text("isi")));

        assertEquals(folder.resolve("tiada").toString(), failure.getFile());
    }

    @Test
    void looksAtTheNearestFolderThereIs() throws IOException {
        SafeOutput.refuseUnwritableFolder(folder.resolve("dokumen").resolve("2023"));
        var file = Files.writeString(folder.resolve("hasil.txt"), "lama");

        var failure =
                assertThrows(
                        NotDirectoryException.class,
                        () -> SafeOutput.refuseUnwritableFolder(file.resolve("2023")));

        assertEquals(file.toString(), failure.getFile());
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        var closed = Files.createDirectory(folder.resolve("tertutup"));
        assertTrue(closed.toFile().setWritable(false));
        assumeTrue(!Files.isWritable(closed), "the superuser may write everything");

        for (var refused :
                List.<Executable>of(
                        () -> SafeOutput.refuseUnwritable(closed.resolve("hasil.txt")),
                        () -> SafeOutput.refuseUnwritableFolder(closed.resolve("2023")))) {
            assertThrows(AccessDeniedException.class, refused);
        }
    }

    @Test
    void refusesAWriteProtectedFile() throws IOException {
        var file = Files.writeString(folder.resolve("hasil.txt"), "lama");
        assertTrue(file.toFile().setWritable(false));
        assumeTrue(!Files.isWritable(file), "the superuser may write everything");

        assertThrows(AccessDeniedException.class, () -> SafeOutput.write(file, text("baru")));

        assertEquals("lama", Files.readString(file));
    }

    @Test
    void stepsOverAFileLeftByAKilledProcess() throws IOException {
        var left = "." + "hasil.txt" + "." + ProcessHandle.current().pid() + "-0";
        Files.writeString(folder.resolve(left), "sisa");

        SafeOutput.write(folder.resolve("hasil.txt"), text("isi"));

        assertEquals("isi", Files.readString(folder.resolve("hasil.txt")));
        assertEquals(List.of(left, "hasil.txt"), names());
    }

    @Test
    void tellsThatADeviceIsFull() {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");

        assertThrows(IOException.class, () -> SafeOutput.write(full, text("isi")));
    }

    @Test
    void writesToADevice() throws IOException {
        var nowhere = Path.of("/dev/null");
        assumeTrue(Files.exists(nowhere), "this system has no null device");

        SafeOutput.write(nowhere, text("isi"));

        assertTrue(Files.exists(nowhere) && !Files.isRegularFile(nowhere));
    }
}
