package id.jenjang.dsl.ide.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells colleagues who use the same drive that a file is open: a small file in the {@link
 * NoticeFolder} beside it. It hinders nobody from writing. Its age is told by the drive, never by
 * the clocks of the computers, which may differ; so whoever holds one renews it now and then, and
 * one that was not renewed for a while counts for nothing.
 */
public final class LockNotice implements AutoCloseable {

    /** How long a notice counts without being renewed. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    /** How often it should be renewed. */
    public static final Duration RENEWAL = Duration.ofMinutes(3);

    private static final int ATTEMPTS = 5;

    private final NoticeFolder folder;
    private final Path lock;
    private final LockHolder own;

    private LockNotice(Path file, LockHolder own) {
        this.folder = NoticeFolder.beside(file);
        this.lock = folder.notice(file);
        this.own = own;
    }

    /** What became of asking for the notice. */
    public sealed interface Outcome {

        /** It is ours until it is closed. */
        record Taken(LockNotice notice) implements Outcome {}

        /** Somebody else has the file open. */
        record Held(LockHolder by) implements Outcome {}
    }

    /**
     * Puts up the notice, unless somebody else's stands there.
     *
     * @param file the file that is opened
     * @param who the name that others are to see
     * @throws IOException when the folder cannot be written; the file can then still be opened
     */
    public static Outcome take(Path file, String who) throws IOException {
        var place = file.toAbsolutePath();
        var real = place.getParent().toRealPath().resolve(place.getFileName());
        var own =
                new LockHolder(
                        who,
                        host(),
                        Instant.now(),
                        Program.current().toString(),
                        real.toString().replace('\n', ' '),
                        UUID.randomUUID().toString());
        var notice = new LockNotice(place, own);
        for (int i = 0; i < ATTEMPTS; i++) {
            if (notice.create()) {
                return new Outcome.Taken(notice);
            }
            var other = notice.other();
            if (other.isPresent()) {
                return new Outcome.Held(other.get());
            }
        }
        throw new FileAlreadyExistsException(notice.lock.toString());
    }

    /** The name of this computer, which may take long to find out the first time. */
    static String host() {
        return Host.NAME;
    }

    private static final class Host {

        /** Of a computer without a name. */
        static final String UNKNOWN = "?";

        static final String NAME = find();

        private static String find() {
            var name = System.getenv("COMPUTERNAME");
            try {
                return name != null ? name : InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return UNKNOWN;
            }
        }
    }

    private boolean create() throws IOException {
        try {
            folder.make();
            return begin() && fill();
        } catch (IOException full) {
            giveUp(folder::tidy, full);
            throw full;
        }
    }

    private boolean begin() throws IOException {
        try {
            Files.createFile(lock);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (NoSuchFileException tidied) {
            // Whoever closed the last file here took the folder away in between.
            return false;
        }
    }

    private boolean fill() throws IOException {
        try {
            Files.writeString(lock, own.written(), StandardOpenOption.WRITE);
            return true;
        } catch (IOException full) {
            // Empty, it would tell colleagues for a while of somebody who is not there.
            giveUp(() -> Files.deleteIfExists(lock), full);
            throw full;
        }
    }

    private interface Removal {
        void run() throws IOException;
    }

    private static void giveUp(Removal removal, IOException why) {
        try {
            removal.run();
        } catch (IOException left) {
            why.addSuppressed(left);
        }
    }

    /** Whose notice counts; takes one away that does not. */
    private Optional<LockHolder> other() throws IOException {
        var text = text(lock);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var holder = LockHolder.read(text.get());
        if (isOld() || holder.isPresent() && isHere(holder.get()) && isOver(holder.get())) {
            remove(text.get());
            return Optional.empty();
        }
        return holder.or(() -> Optional.of(new LockHolder("?", "?", Instant.now(), "?", "?", "?")));
    }

    /** Whether it was put up on this computer. */
    private boolean isHere(LockHolder holder) {
        return holder.host().equals(own.host()) && !holder.host().equals(Host.UNKNOWN);
    }

    /** Whether the program that put it up is gone, or somebody copied it with its folder. */
    private boolean isOver(LockHolder holder) throws IOException {
        return !Program.runs(holder.program()) || isCopy(holder);
    }

    /**
     * Whether the one it is a copy of still stands elsewhere. The same place may have another name
     * for another user: a drive can have several letters.
     */
    private boolean isCopy(LockHolder holder) throws IOException {
        if (holder.file().isEmpty() || holder.file().equals(own.file())) {
            return false;
        }
        try {
            var original = Path.of(holder.file());
            var first = NoticeFolder.beside(original).notice(original);
            return text(first).filter(holder.written()::equals).isPresent()
                    && !Files.isSameFile(first, lock);
        } catch (InvalidPathException elsewhere) {
            return false;
        }
    }

    private boolean isOld() throws IOException {
        try {
            var renewed = Files.getLastModifiedTime(lock).toInstant();
            return Duration.between(renewed, now()).compareTo(LIFE) > 0;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** What time it is by the clock of the drive. */
    private Instant now() throws IOException {
        var probe = aside();
        try {
            return Files.getLastModifiedTime(Files.createFile(probe)).toInstant();
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private Path aside() {
        return lock.resolveSibling(lock.getFileName() + "." + UUID.randomUUID());
    }

    /**
     * Takes a notice away, but not another one that has come in its place: of several who move it
     * aside only one succeeds, and looks at what it got.
     */
    private void remove(String expected) throws IOException {
        var aside = aside();
        try {
            Files.move(lock, aside);
        } catch (NoSuchFileException gone) {
            return;
        }
        if (text(aside).filter(expected::equals).isPresent()) {
            Files.deleteIfExists(aside);
            return;
        }
        try {
            Files.move(aside, lock);
        } catch (FileAlreadyExistsException newer) {
            Files.deleteIfExists(aside);
        }
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /**
     * Says that the file is still open.
     *
     * @return false when the notice is not ours any more: somebody held it for dead, or took it
     *     away
     * @throws IOException when it is there and cannot be written
     */
    public boolean renew() throws IOException {
        if (!isOurs()) {
            return false;
        }
        // Written over without being emptied, so that nobody reads half of it.
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(own.written().getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private boolean isOurs() throws IOException {
        return text(lock).filter(own.written()::equals).isPresent();
    }

    /** Takes our notice away. */
    @Override
    public void close() throws IOException {
        if (isOurs()) {
            remove(own.written());
            folder.tidy();
        }
    }
}
