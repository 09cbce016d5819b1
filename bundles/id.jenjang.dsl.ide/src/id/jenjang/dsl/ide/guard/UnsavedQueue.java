package id.jenjang.dsl.ide.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Texts of an open plan on their way into the journal, and out of it. Saying that a text has
 * changed is cheap; somebody else writes now and then what has changed since. Any thread may call.
 */
public final class UnsavedQueue {

    private final RecoveryJournal journal;
    private final Consumer<IOException> trouble;
    private final Map<Path, Text> waiting = new LinkedHashMap<>();
    private final Set<Path> kept = new HashSet<>();
    private final Object writing = new Object();

    /** A text to be kept; no text when it is to be forgotten. */
    private record Text(Optional<String> text, String onDisk) {}

    /**
     * A queue before a journal.
     *
     * @param trouble told when the journal cannot be written; the other texts are written all the
     *     same
     */
    public UnsavedQueue(RecoveryJournal journal, Consumer<IOException> trouble) {
        this.journal = journal;
        this.trouble = trouble;
    }

    /**
     * A text has changed, or was saved.
     *
     * @param file where it belongs
     * @param text what is not saved; empty when all of it is
     * @param onDisk what the file held when it was opened or last saved
     */
    public void put(Path file, Optional<String> text, String onDisk) {
        synchronized (waiting) {
            waiting.put(file, new Text(text, onDisk));
        }
    }

    /** Writes what has changed since it was last called. */
    public void write() {
        // Whoever forgets meanwhile waits, and finds what was written.
        synchronized (writing) {
            Map<Path, Text> now;
            synchronized (waiting) {
                now = new LinkedHashMap<>(waiting);
                waiting.clear();
            }
            now.forEach(this::write);
        }
    }

    private void write(Path file, Text text) {
        try {
            if (text.text().isPresent()) {
                kept.add(file);
                journal.keep(file, text.text().get(), Optional.of(FileMark.of(text.onDisk())));
            } else if (kept.remove(file)) {
                journal.drop(file);
            }
        } catch (IOException unwritable) {
            trouble.accept(unwritable);
        }
    }

    /** Somebody has decided about all texts: they are saved or not wanted. None of them is left. */
    public void forget() {
        synchronized (writing) {
            synchronized (waiting) {
                waiting.clear();
            }
            for (var file : kept) {
                try {
                    journal.drop(file);
                } catch (IOException left) {
                    trouble.accept(left);
                }
            }
            kept.clear();
        }
    }
}
