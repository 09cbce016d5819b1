package id.jenjang.dsl.ide.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

class UnsavedQueueTest {

    private static final Path PLAN = Path.of("/rencana/renstra.jenjang");
    private static final Path OTHER = Path.of("/rencana/rpjmd.jenjang");

    /** So often that two threads meet at every step of the way. */
    private static final int ROUNDS = 3000;

    @TempDir Path folder;
    private final List<IOException> troubles = new ArrayList<>();

    private UnsavedQueue queue(Path journal) {
        return new UnsavedQueue(new RecoveryJournal(journal), troubles::add);
    }

    private List<String> kept() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            var texts = new ArrayList<String>();
            for (var each : all.toList()) {
                texts.add(Files.readString(each).lines().toList().getLast());
            }
            return texts.stream().sorted().toList();
        }
    }

    @Test
    void theLastTextOfEachFileIsKeptUntilItIsSaved() throws IOException {
        var queue = queue(folder);
        queue.put(PLAN, Optional.of("satu"), "lama");
        queue.put(PLAN, Optional.of("dua"), "lama");
        queue.put(OTHER, Optional.of("tiga"), "lama");
        assertEquals(List.of(), kept(), "not yet");
        queue.write();
        assertEquals(List.of("dua", "tiga"), kept());
        queue.put(PLAN, Optional.empty(), "dua");
        queue.write();
        assertEquals(List.of("tiga"), kept());
        queue.put(PLAN, Optional.of("empat"), "dua");
        queue.forget();
        queue.write();
        assertEquals(List.of(), kept());
        assertEquals(List.of(), troubles);
    }

    @Test
    void aJournalThatCannotBeWrittenIsTold() throws IOException {
        var queue = queue(Files.createFile(folder.resolve("berkas")));
        queue.put(PLAN, Optional.of("satu"), "lama");
        queue.put(OTHER, Optional.of("dua"), "lama");
        queue.write();
        assertEquals(2, troubles.size());
    }

    /** A plan may be closed just when its texts are being written. */
    @Test
    void nothingComesBackThatWasForgottenWhileItWasWritten() throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < ROUNDS; i++) {
                var queue = queue(folder);
                var start = new CyclicBarrier(2);
                queue.put(PLAN, Optional.of("satu"), "lama");
                var written =
                        other.submit(
                                () -> {
                                    start.await();
                                    queue.write();
                                    return null;
                                });
                start.await();
                queue.forget();
                written.get();
                assertEquals(List.of(), kept(), "round " + i);
            }
        }
        assertEquals(List.of(), troubles);
    }
}
