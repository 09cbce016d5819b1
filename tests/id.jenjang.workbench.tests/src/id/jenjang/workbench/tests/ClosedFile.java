package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that nobody may write to. The superuser may write to a file that is only marked so; on
 * Linux even that can be kept off.
 */
final class ClosedFile implements AutoCloseable {

    private final Path file;

    private ClosedFile(Path file) {
        this.file = file;
    }

    /** Closes a file; where that cannot be, the test is skipped. */
    static ClosedFile of(Path file) throws IOException, InterruptedException {
        assertTrue(file.toFile().setReadOnly());
        if (Files.isWritable(file)) {
            mark("+i", file);
        }
        assumeFalse(Files.isWritable(file), "This user may write every file");
        return new ClosedFile(file);
    }

    private static void mark(String how, Path file) throws IOException, InterruptedException {
        try {
            new ProcessBuilder("chattr", how, file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notThere) {
            if (Files.isExecutable(Path.of("/usr/bin/chattr"))) {
                throw notThere;
            }
        }
    }

    /** Lets it be written to again. */
    @Override
    public void close() throws IOException, InterruptedException {
        mark("-i", file);
        assertTrue(file.toFile().setWritable(true));
    }
}
