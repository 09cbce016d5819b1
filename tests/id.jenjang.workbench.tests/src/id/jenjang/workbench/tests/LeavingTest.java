package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that ends asks about a plan that is not saved, though all its parts are closed: once,
 * whether it is Jenjang's own or an Eclipse with Jenjang in it.
 */
class LeavingTest {

    private static final String OLD =
            """
            daerah Kota "Kota" {
              provinsi "Riau"
            }
            """;

    private static final String QUESTION =
            "Rencana \"rencana\" berubah dan belum disimpan. Simpan dahulu?";

    @TempDir Path folder;
    private Path plan;
    private Path data;

    @BeforeEach
    void begin() throws IOException {
        Robot.begin();
        plan = Files.createDirectory(folder.toRealPath().resolve("rencana"));
        Files.writeString(plan.resolve("rpjmd.jenjang"), OLD);
        data = folder.resolve("data");
    }

    /**
     * The plan's parts were there; asked, not ended, asked again and ended; the change is neither
     * saved nor offered again.
     */
    private void assertLeft(List<String> notes) throws IOException {
        assertEquals(
                List.of("id.jenjang.workbench.menyusun", QUESTION, "tetap terbuka", QUESTION),
                notes);
        assertEquals(OLD, Files.readString(plan.resolve("rpjmd.jenjang")));
        try (var kept = Files.list(data.resolve("pulih"))) {
            assertEquals(List.of(), kept.toList());
        }
    }

    @Test
    void jenjangAsksOnce() throws IOException, InterruptedException {
        assertLeft(new OtherWorkbench(data).leave(plan));
    }

    @Test
    void anEclipseWithJenjangInItAsksOnce() throws IOException, InterruptedException {
        assertLeft(new OtherWorkbench(data).leaveEclipse(plan));
    }
}
