package id.jenjang.dsl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Where the files of a plan lie when it is not the disk: an earlier revision, for example. Files
 * have the names they would have on the disk.
 */
public interface PlanArchive {

    /** The plan files, in the order of their names; empty when the archive holds no plan. */
    List<Path> planFiles();

    /**
     * The bytes of a plan file or of a narrative file a plan names; empty when it is not there.
     *
     * @throws IOException when it is there and cannot be read
     */
    Optional<byte[]> read(Path file) throws IOException;

    /**
     * The text of a plan file or of a narrative file, when the archive holds it as text; its bytes
     * are not asked for then. Empty tells nothing about whether the file is there.
     */
    default Optional<String> text(Path file) {
        return Optional.empty();
    }

    /**
     * Asked again and again while the plan is read, by several threads.
     *
     * @throws CancellationException when nobody needs the plan any more; the reading is given up
     */
    default void goOn() {
        // An archive is read to its end.
    }

    /**
     * One more of the plan files whose text is new has been parsed; told by several threads.
     *
     * @param files how many have been so far
     * @param all how many there are
     * @throws CancellationException when nobody needs the plan any more; the reading is given up
     */
    default void parsed(int files, int all) {
        // Few archives have somebody waiting.
    }
}
