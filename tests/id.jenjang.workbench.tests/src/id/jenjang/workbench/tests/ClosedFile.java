package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

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
    static ClosedFile of(Path file) {
        assertTrue(file.toFile().setReadOnly());
        if (Files.isWritable(file)) {
            Robot.run("chattr", "+i", file.toString());
        }
        assumeFalse(Files.isWritable(file), "This user may write every file");
        return new ClosedFile(file);
    }

    /** Lets it be written to again. */
    @Override
    public void close() {
        Robot.run("chattr", "-i", file.toString());
        assertTrue(file.toFile().setWritable(true));
    }
}
