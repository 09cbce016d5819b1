package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whatever goes wrong inside, the user sees a sentence and no stack trace. */
class CrashTest {

    @TempDir Path folder;

    private static OutputStream failing(RuntimeException failure) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                throw failure;
            }
        };
    }

    private CommandTrial run(OutputStream out, Path temporary) {
        var err = new ByteArrayOutputStream();
        int exit =
                new CommandRun(new Terminal(out, err, false, false, temporary, Optional::empty))
                        .execute(new String[] {"aturan"});
        return new CommandTrial(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anUnexpectedExceptionIsLogged() throws IOException {
        var trial = run(failing(new IllegalStateException("rusak")), folder);

        Path log;
        try (var files = Files.list(folder)) {
            log = files.findFirst().orElseThrow();
        }
        assertEquals(
                "galat: kesalahan di dalam Jenjang sendiri (IllegalStateException); rinciannya ada"
                        + " di "
                        + log
                        + ", sertakan berkas itu saat melapor.\n",
                trial.err());
        assertEquals(2, trial.exit());
        var details = Files.readString(log);
        assertTrue(details.contains("args aturan\n"), details);
        assertTrue(details.contains("java.lang.IllegalStateException: rusak\n\tat "), details);
    }

    @Test
    void anUnexpectedExceptionIsToldEvenWithoutALog() {
        var trial = run(failing(new IllegalStateException("rusak")), folder.resolve("tiada"));

        assertEquals(
                "galat: kesalahan di dalam Jenjang sendiri (IllegalStateException: rusak).\n",
                trial.err());
        assertEquals(2, trial.exit());
    }

    @Test
    void aStandardOutputThatIsFullIsAFailure() {
        var trial =
                run(
                        new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw new IOException("No space left on device");
                            }
                        },
                        folder);

        assertEquals(
                "galat: hasil tidak dapat ditulis: media penyimpanan penuh, kosongkan ruang lalu"
                        + " ulangi.\n",
                trial.err());
        assertEquals(2, trial.exit());
    }

    @Test
    void aReaderWhoLeavesIsNotScolded() {
        var trial =
                run(
                        new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw new IOException("Broken pipe");
                            }
                        },
                        folder);

        assertEquals("", trial.err());
        assertEquals(2, trial.exit());
    }
}
