package id.jenjang.dsl.ide.guard;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * Where files and folders that somebody has removed are kept for a while, so that they can be put
 * back. It may lie on another drive than they do.
 */
public final class FileBin {

    /** How long what was removed is kept at least. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final Path folder;

    /**
     * A bin.
     *
     * @param folder where it lies; made when it is first needed
     */
    public FileBin(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes a file, or a folder with all that is in it, from its place.
     *
     * @return where it is kept
     * @throws IOException when it cannot be taken away; then all of it is where it was
     */
    public Path take(Path place) throws IOException {
        Files.createDirectories(folder);
        var kept = Files.createTempDirectory(folder, "dihapus-").resolve(place.getFileName());
        try {
            move(place, kept);
        } catch (IOException refused) {
            removeAll(kept.getParent());
            throw refused;
        }
        return kept;
    }

    /**
     * Puts back what was taken.
     *
     * @param kept where it is kept
     * @throws FileAlreadyExistsException when something else lies at its place now
     * @throws IOException when it cannot be put there; it is kept on
     */
    public void putBack(Path kept, Path place) throws IOException {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        Files.createDirectories(place.getParent());
        move(kept, place);
        Files.deleteIfExists(kept.getParent());
    }

    /**
     * Forgets what was taken long ago.
     *
     * @param now from when {@link #KEPT} counts
     * @throws IOException when something cannot be removed; it can be tried again
     */
    public void tidy(Instant now) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.newDirectoryStream(folder)) {
            for (var each : all) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(now.minus(KEPT))) {
                    removeAll(each);
                }
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to);
        } catch (DirectoryNotEmptyException otherDrive) {
            moveByCopy(from, to);
        }
    }

    private static void moveByCopy(Path from, Path to) throws IOException {
        try {
            copyMissing(from, to);
        } catch (IOException refused) {
            removeAll(to);
            throw refused;
        }
        try {
            removeAll(from);
        } catch (IOException refused) {
            copyMissing(to, from);
            removeAll(to);
            throw refused;
        }
    }

    private static void copyMissing(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a)
                            throws IOException {
                        Files.createDirectories(to.resolve(from.relativize(dir)));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a)
                            throws IOException {
                        var copy = to.resolve(from.relativize(file));
                        if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
                            Files.copy(
                                    file,
                                    copy,
                                    StandardCopyOption.COPY_ATTRIBUTES,
                                    LinkOption.NOFOLLOW_LINKS);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static void removeAll(Path place) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                place,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path dir, IOException trouble)
                            throws IOException {
                        if (trouble != null) {
                            throw trouble;
                        }
                        Files.delete(dir);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
