package id.jenjang.dsl.ide.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Unsaved texts, kept in a folder until they are saved, so that they are found again after a crash.
 * One file for each text and program; several programs may use the folder at once.
 */
public final class RecoveryJournal {

    private static final String EXTENSION = ".pulih";
    private static final int NAME = 24;

    private final Path folder;
    private final String program;
    private final Predicate<String> runs;
    private final InstantSource clock;

    /**
     * The journal of this program.
     *
     * @param folder a folder of this computer; made when first needed
     */
    public RecoveryJournal(Path folder) {
        this(folder, Program.current().toString(), Program::runs, InstantSource.system());
    }

    RecoveryJournal(Path folder, String program, Predicate<String> runs, InstantSource clock) {
        this.folder = folder;
        this.program = program;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * A text that was not saved.
     *
     * @param file where it was to be saved
     * @param text what would have been saved
     * @param written when it was last kept
     * @param onDisk what the file held when it was opened; empty for a new one. When it holds
     *     something else now, the text must be merged, not just saved
     * @param entry the file of the journal
     */
    public record Unsaved(
            Path file, String text, Instant written, Optional<FileMark> onDisk, Path entry) {}

    /**
     * What a crash left behind.
     *
     * @param texts the last one first
     * @param damaged files of the journal that cannot be read; they are left alone
     */
    public record Found(List<Unsaved> texts, List<Path> damaged) {

        public Found {
            texts = List.copyOf(texts);
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * Keeps a text in place of what was kept for the file before. The old entry stays whole until
     * the new one is.
     *
     * @param file where the text is to be saved
     * @param onDisk what the file held when it was opened; empty for a new one
     * @throws IOException when the folder cannot be written
     */
    public void keep(Path file, String text, Optional<FileMark> onDisk) throws IOException {
        Files.createDirectories(folder);
        var place = file.toAbsolutePath().normalize();
        var entry = new JournalEntry(place, text, clock.instant(), onDisk, program);
        var bytes = entry.written().getBytes(StandardCharsets.UTF_8);
        SafeOutput.write(entryOf(file), out -> out.write(bytes));
    }

    /**
     * Forgets the text of a file, because it was saved or is not wanted.
     *
     * @throws IOException when the entry is there and cannot be removed
     */
    public void drop(Path file) throws IOException {
        Files.deleteIfExists(entryOf(file));
    }

    /**
     * Forgets a text that was found.
     *
     * @throws IOException when the entry is there and cannot be removed
     */
    public void drop(Unsaved found) throws IOException {
        Files.deleteIfExists(found.entry());
    }

    private Path entryOf(Path file) {
        var place = file.toAbsolutePath().normalize();
        var name = FileMark.of(place + "\n" + program).sha256().substring(0, NAME);
        return folder.resolve(name + EXTENSION);
    }

    /**
     * The texts of programs that do not run any more.
     *
     * @throws IOException when the folder is there and cannot be read
     */
    public Found found() throws IOException {
        var texts = new ArrayList<Unsaved>();
        var damaged = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var entries = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
                for (var each : entries) {
                    read(each)
                            .ifPresentOrElse(
                                    entry -> take(entry, each, texts), () -> damaged.add(each));
                }
            }
        }
        texts.sort(Comparator.comparing(Unsaved::written).reversed());
        return new Found(texts, damaged);
    }

    private static Optional<JournalEntry> read(Path entry) throws IOException {
        return FileText.read(entry) instanceof FileText.Utf8 text
                ? JournalEntry.read(text.text())
                : Optional.empty();
    }

    private void take(JournalEntry entry, Path path, List<Unsaved> texts) {
        boolean alive = entry.program().equals(program) || runs.test(entry.program());
        if (!alive) {
            texts.add(new Unsaved(entry.file(), entry.text(), entry.time(), entry.onDisk(), path));
        }
    }
}
