package id.jenjang.workbench.internal.create;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What a plan that comes to nothing would leave on the disk; it goes when this is closed. */
final class Leftovers implements AutoCloseable {

    private final Path folder;
    private final List<Path> around;
    private boolean kept;

    /**
     * What may be left.
     *
     * @param folder goes with all that is in it
     * @param around folders made around it, inner ones first; they go unless something else is in
     *     them
     */
    Leftovers(Path folder, List<Path> around) {
        this.folder = folder;
        this.around = around;
    }

    /** It came to something: all of it stays. */
    void keep() {
        kept = true;
    }

    @Override
    public void close() throws IOException {
        if (kept) {
            return;
        }
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        try {
            for (var each : around) {
                Files.deleteIfExists(each);
            }
        } catch (DirectoryNotEmptyException used) {
            // Somebody put something there meanwhile; it and the folders around it stay.
        }
    }
}
