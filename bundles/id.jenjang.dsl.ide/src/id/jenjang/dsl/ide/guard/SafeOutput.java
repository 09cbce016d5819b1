package id.jenjang.dsl.ide.guard;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file so that whoever looks sees the old content or the whole new one, never a part: the
 * content goes into a file beside the target, which then takes the target's place in one step. On
 * any failure the target stays untouched and the file beside it is removed.
 */
public final class SafeOutput {

    private static final int ATTEMPTS = 100;

    /** Produces the content of the file. */
    public interface Content {

        /**
         * Writes the content.
         *
         * @param out where to; stays open
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeOutput() {}

    /**
     * Writes the file; keeps the permissions of the one it replaces and follows a symbolic link to
     * its target.
     *
     * @throws IOException when the content could not be produced or the file not be written
     */
    public static void write(Path target, Content content) throws IOException {
        refuseUnwritable(target);
        var file = real(target);
        if (isWrittenThrough(file)) {
            writeThrough(file, content);
        } else {
            writeBeside(file, content);
        }
    }

    private static Path real(Path target) throws IOException {
        return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    }

    /**
     * Looks whether a file can be written, as far as that shows without changing it.
     *
     * @throws IOException when it cannot
     */
    public static void refuseUnwritable(Path asGiven) throws IOException {
        var file = real(asGiven);
        if (Files.isDirectory(file)) {
            throw new OutputIsFolderException(asGiven.toString());
        }
        var parent = file.getParent();
        if (!Files.isDirectory(parent)) {
            var name = parent.toString();
            throw Files.exists(parent)
                    ? new NotDirectoryException(name)
                    : new NoSuchFileException(name);
        }
        // A rename would silently replace a write-protected file.
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(asGiven.toString());
        }
        if (!isWrittenThrough(file)) {
            refuseClosed(parent);
        }
    }

    /**
     * Looks whether files can be written into a folder, which may have to be made first.
     *
     * @throws IOException when they cannot
     */
    public static void refuseUnwritableFolder(Path folder) throws IOException {
        var there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new NotDirectoryException(there.toString());
        }
        refuseClosed(there);
    }

    /** Of a folder on another machine not all systems know; then it is tried. */
    private static void refuseClosed(Path folder) throws IOException {
        if (!Files.isWritable(folder)) {
            Files.delete(createBeside(folder.resolve("jenjang")));
        }
    }

    private static boolean isWrittenThrough(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    /** Devices and pipes cannot be replaced, only written to. */
    private static void writeThrough(Path device, Content content) throws IOException {
        try (var out =
                new BufferedOutputStream(Files.newOutputStream(device, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        }
    }

    private static void writeBeside(Path file, Content content) throws IOException {
        var beside = createBeside(file);
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            copyPermissions(file, beside);
            moveInPlace(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Made by hand, because Files.createTempFile would make the final file readable by its owner
     * alone.
     */
    private static Path createBeside(Path file) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            var beside =
                    file.resolveSibling(
                            "."
                                    + file.getFileName()
                                    + "."
                                    + ProcessHandle.current().pid()
                                    + "-"
                                    + i);
            try {
                return Files.createFile(beside);
            } catch (FileAlreadyExistsException taken) {
                continue; // left behind by a process that was killed; the next name is free
            }
        }
        throw new LeftoversException(file.toString());
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        var source =
                Files.getFileAttributeView(
                        from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (source != null) {
            Files.setPosixFilePermissions(to, source.readAttributes().permissions());
        }
    }

    private static void moveInPlace(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
