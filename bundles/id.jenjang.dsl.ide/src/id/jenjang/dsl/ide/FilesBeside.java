package id.jenjang.dsl.ide;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files a plan names that nobody has open: narratives and pictures. Each is read once and kept,
 * so that typing does not read the disk; {@link #forgetting} lets one be read anew.
 */
final class FilesBeside {

    private final boolean disk;
    private final Set<Path> unreadable;
    private final Map<Path, Optional<byte[]>> read;

    private FilesBeside(boolean disk, Set<Path> unreadable, Map<Path, Optional<byte[]>> read) {
        this.disk = disk;
        this.unreadable = unreadable;
        this.read = read;
    }

    /**
     * Files on the disk.
     *
     * @param unreadable plan files that nobody could open, because they are no text
     */
    static FilesBeside onDisk(Set<Path> unreadable) {
        return new FilesBeside(true, unreadable, new ConcurrentHashMap<>());
    }

    /** No files at all. */
    static FilesBeside none() {
        return new FilesBeside(false, Set.of(), Map.of());
    }

    /** The same files, of which one is read again. */
    FilesBeside forgetting(Path file) {
        if (!disk) {
            return this;
        }
        var others = new ConcurrentHashMap<>(read);
        others.remove(file);
        var strange = new HashSet<>(unreadable);
        strange.remove(file);
        return new FilesBeside(true, strange, others);
    }

    /** The plan files that nobody could open. */
    Set<Path> unreadable() {
        return unreadable;
    }

    /** The files that were asked for, with their sizes in bytes; empty for those not there. */
    Map<Path, Optional<Long>> read() {
        var sizes = new HashMap<Path, Optional<Long>>();
        read.forEach((file, bytes) -> sizes.put(file, bytes.map(each -> (long) each.length)));
        return sizes;
    }

    /** Whether a file was asked for, be it there or not. */
    boolean hasRead(Path file) {
        return read.containsKey(file);
    }

    /** The bytes of a file; empty when it is not there. */
    Optional<byte[]> bytes(Path file) throws IOException {
        if (!disk) {
            return Optional.empty();
        }
        var known = read.get(file);
        if (known == null) {
            known =
                    Files.isRegularFile(file)
                            ? Optional.of(Files.readAllBytes(file))
                            : Optional.empty();
            read.put(file, known);
        }
        return known;
    }

    /** The text of a file; empty when it is not there or no text. */
    Optional<String> text(Path file) {
        try {
            return bytes(file).flatMap(FilesBeside::decoded);
        } catch (IOException e) {
            // The plan says so where it names the file.
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
