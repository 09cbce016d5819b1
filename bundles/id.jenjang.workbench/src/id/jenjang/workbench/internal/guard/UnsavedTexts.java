package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.guard.FileMark;
import id.jenjang.dsl.ide.guard.RecoveryJournal;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanFile;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps texts that are not saved in the journal, shortly after they change, until they are saved or
 * their plan is closed by somebody who was asked.
 */
final class UnsavedTexts implements OpenPlan.Viewer {

    /** Short enough that little is lost, long enough not to write at every letter. */
    private static final long PAUSE = 1000;

    private final RecoveryJournal journal;
    private final Map<Path, Kept> waiting = new LinkedHashMap<>();
    private final Set<Path> kept = new HashSet<>();
    private final Job job;

    /** A text to be kept; no text when it is to be forgotten. */
    private record Kept(Optional<String> text, String onDisk) {}

    UnsavedTexts(RecoveryJournal journal) {
        this.journal = journal;
        job = Job.createSystem("Jenjang: pulih", (ICoreRunnable) monitor -> write());
        job.setPriority(Job.DECORATE);
    }

    @Override
    public void dirtyChanged(PlanFile file) {
        var text = file.isDirty() ? Optional.of(file.document().get()) : Optional.<String>empty();
        synchronized (waiting) {
            waiting.put(file.path(), new Kept(text, file.onDisk()));
        }
        job.schedule(PAUSE);
    }

    private void write() {
        Map<Path, Kept> now;
        synchronized (waiting) {
            now = new LinkedHashMap<>(waiting);
            waiting.clear();
        }
        synchronized (kept) {
            now.forEach(this::write);
        }
    }

    private void write(Path file, Kept text) {
        try {
            if (text.text().isPresent()) {
                kept.add(file);
                journal.keep(file, text.text().get(), Optional.of(FileMark.of(text.onDisk())));
            } else if (kept.remove(file)) {
                journal.drop(file);
            }
        } catch (IOException unwritable) {
            ILog.of(UnsavedTexts.class).warn(unwritable.getLocalizedMessage(), unwritable);
        }
    }

    /** Somebody has decided about all texts: they are saved or not wanted. */
    void forget() {
        synchronized (waiting) {
            waiting.clear();
        }
        synchronized (kept) {
            for (var file : kept) {
                try {
                    journal.drop(file);
                } catch (IOException left) {
                    ILog.of(UnsavedTexts.class).warn(left.getLocalizedMessage(), left);
                }
            }
            kept.clear();
        }
    }
}
