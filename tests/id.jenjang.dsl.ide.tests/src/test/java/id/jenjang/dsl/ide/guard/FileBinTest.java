package id.jenjang.dsl.ide.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is removed can be put back. */
class FileBinTest {

    private static final Path MEMORY = Path.of("/dev/shm");

    @TempDir Path folder;
    private Path plan;
    private Path bins;
    private FileBin bin;

    @BeforeEach
    void begin() throws IOException {
        plan = Files.createDirectories(folder.resolve("rencana/dinas"));
        Files.writeString(plan.resolve("renstra.jenjang"), "renstra");
        Files.createDirectories(plan.resolve("gambar/kosong"));
        Files.writeString(plan.resolve("gambar/logo.svg"), "logo");
        bins = folder.resolve("dihapus");
        bin = new FileBin(bins);
    }

    private static List<String> below(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.map(each -> folder.relativize(each).toString())
                    .filter(each -> !each.isEmpty())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFileIsTakenAndPutBack() throws IOException {
        var file = plan.resolve("renstra.jenjang");
        var kept = bin.take(file);
        assertFalse(Files.exists(file));
        assertEquals("renstra", Files.readString(kept));
        bin.putBack(kept, file);
        assertEquals("renstra", Files.readString(file));
        assertEquals(List.of(), below(bins), "nothing is left in the bin");
    }

    @Test
    void aFolderIsTakenWithAllThatIsInIt() throws IOException {
        var before = below(plan);
        var kept = bin.take(plan);
        assertFalse(Files.exists(plan));
        assertEquals(before, below(kept));
        bin.putBack(kept, plan);
        assertEquals(before, below(plan));
    }

    /** Plans lie on shared drives, and the bin beside the settings. */
    @Test
    void anotherDriveMakesNoDifference() throws IOException {
        assumeTrue(
                Files.isDirectory(MEMORY)
                        && !Files.getFileStore(MEMORY).equals(Files.getFileStore(folder)),
                "There is one drive only");
        var far = Files.createTempDirectory(MEMORY, "jenjang-");
        try {
            var before = below(plan);
            var other = new FileBin(far);
            var kept = other.take(plan);
            assertFalse(Files.exists(plan));
            assertEquals(before, below(kept));
            other.putBack(kept, plan);
            assertEquals(before, below(plan));
            assertEquals(List.of(), below(far));
        } finally {
            Files.delete(far);
        }
    }

    @Test
    void whatLiesThereNowIsNotReplaced() throws IOException {
        var file = plan.resolve("renstra.jenjang");
        var kept = bin.take(file);
        Files.writeString(file, "baru");
        assertThrows(FileAlreadyExistsException.class, () -> bin.putBack(kept, file));
        assertEquals("baru", Files.readString(file));
        assertEquals("renstra", Files.readString(kept));
    }

    @Test
    void whatIsNotThereLeavesNothingInTheBin() throws IOException {
        assertThrows(NoSuchFileException.class, () -> bin.take(plan.resolve("tiada.jenjang")));
        assertEquals(List.of(), below(bins));
    }

    @Test
    void aFolderThatIsGoneIsMadeAgain() throws IOException {
        var picture = plan.resolve("gambar/logo.svg");
        var kept = bin.take(picture);
        bin.take(plan.resolve("gambar"));
        bin.putBack(kept, picture);
        assertEquals("logo", Files.readString(picture));
    }

    @Test
    void whatWasTakenLongAgoIsForgotten() throws IOException {
        var old = bin.take(plan.resolve("gambar")).getParent();
        var young = bin.take(plan.resolve("renstra.jenjang"));
        var now = Instant.now();
        Files.setLastModifiedTime(
                old, FileTime.from(now.minus(FileBin.KEPT).minus(Duration.ofDays(1))));
        bin.tidy(now);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(young));
    }

    @Test
    void aBinThatWasNeverUsedIsTidy() throws IOException {
        bin.tidy(Instant.now());
        assertFalse(Files.exists(bins));
    }
}
