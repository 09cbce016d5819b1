package id.jenjang.report.docx.internal.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A temporary folder that is gone when it is closed. */
public final class ScratchFolder implements AutoCloseable {

    private final Path path;

    /** Makes the folder. */
    public ScratchFolder() throws IOException {
        path = Files.createTempDirectory("jenjang-");
    }

    /** The folder. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                try {
                    Files.deleteIfExists(each);
                } catch (IOException e) {
                    // A program just ended may still hold it; the system clears temporary folders.
                    each.toFile().deleteOnExit();
                }
            }
        }
    }
}
