package id.jenjang.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** Whoever does not need the tables any more is not kept waiting for them. */
class GivingUpTest {

    private static final int ROWS = 500;

    @TempDir Path folder;

    private Path table() throws IOException {
        var text = new StringBuilder("Sasaran;Indikator;Target 2024\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("Baik;Indeks ").append(i).append(";7\n");
        }
        return Files.writeString(folder.resolve("data.csv"), text);
    }

    /** Reads it; somebody needs it as often as that. */
    private static Imported read(Path file, AtomicInteger patience) throws IOException {
        var options = new TableImport.Options(Example.ID, 0, "murni", null, null, null);
        return new TableImport(options, () -> patience.decrementAndGet() >= 0).read(List.of(file));
    }

    private static void endsWheneverItIsGivenUp(Path file, int atLeast) throws IOException {
        var patience = new AtomicInteger(Integer.MAX_VALUE);
        var whole = read(file, patience);
        int asked = Integer.MAX_VALUE - patience.get();
        assertTrue(asked >= atLeast, () -> "asked only " + asked + " times");
        for (int i = 0; i < asked; i += Math.max(1, asked / 50)) {
            var some = new AtomicInteger(i);
            assertThrows(CancellationException.class, () -> read(file, some));
            assertEquals(-1, some.get(), "goes on after it was given up");
        }
        assertEquals(whole.files(), read(file, new AtomicInteger(asked)).files());
    }

    /** Once for each row while the cells are read, and once while they are understood. */
    @Test
    void aTextOfCells() throws Exception {
        endsWheneverItIsGivenUp(table(), 2 * ROWS);
    }

    @Test
    void aWorkbook() throws Exception {
        var plan = Example.plan("dumai-2023");
        endsWheneverItIsGivenUp(Example.workbook(plan, folder), 500);
    }
}
