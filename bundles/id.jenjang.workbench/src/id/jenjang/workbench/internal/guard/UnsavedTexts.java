package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.guard.RecoveryJournal;
import id.jenjang.dsl.ide.guard.UnsavedQueue;
import id.jenjang.workbench.internal.plan.Chore;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanFile;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Keeps texts that are not saved in the journal, shortly after they change, until they are saved or
 * their plan is closed by somebody who was asked.
 */
final class UnsavedTexts implements OpenPlan.Viewer {

    /** Short enough that little is lost, long enough not to write at every letter. */
    private static final int PAUSE = 1000;

    private final ILog log = ILog.of(UnsavedTexts.class);
    private final OpenPlan plan;
    private final UnsavedQueue queue;
    private final Chore writing;
    private final Display display;
    private final Runnable keeping = this::keepTyped;

    /** What somebody types; null while nobody does. */
    private Supplier<PlanEdits> typed;

    /** The files that are kept as if it were in them already. */
    private Set<Path> ahead = Set.of();

    private boolean waiting;

    /**
     * Texts of a plan that are not saved.
     *
     * @param display the user interface's
     */
    UnsavedTexts(OpenPlan plan, RecoveryJournal journal, Display display) {
        this.plan = plan;
        this.display = display;
        queue =
                new UnsavedQueue(
                        journal, trouble -> log.warn(trouble.getLocalizedMessage(), trouble));
        writing = Chore.job(Job.DECORATE).chore(queue::write);
    }

    @Override
    public void dirtyChanged(PlanFile file) {
        // The text the plan has taken over is not copied a second time at each letter.
        keep(file, file.isDirty() ? plan.now().text(file.path()) : Optional.empty());
        if (ahead.contains(file.path())) {
            keepTypedSoon();
        }
    }

    private void keep(PlanFile file, Optional<String> text) {
        queue.put(file.path(), text, file.onDisk());
        writing.soon(PAUSE);
    }

    @Override
    public void typing(Supplier<PlanEdits> now) {
        typed = now;
        keepTypedSoon();
    }

    @Override
    public void moved(Path from, Path to) {
        for (var file : plan.files()) {
            if (file.path().startsWith(to)) {
                forget(from.resolve(to.relativize(file.path())), file);
                dirtyChanged(file);
            }
        }
    }

    @Override
    public void removed(PlanFile file) {
        forget(file.path(), file);
    }

    private void forget(Path path, PlanFile file) {
        queue.put(path, Optional.empty(), file.onDisk());
        writing.soon(PAUSE);
    }

    private void keepTypedSoon() {
        if (!waiting) {
            waiting = true;
            display.timerExec(PAUSE, keeping);
        }
    }

    /** Keeps what somebody types as if it were in the texts; what was given up no longer. */
    private void keepTyped() {
        waiting = false;
        var edits = typed == null ? PlanEdits.NONE : typed.get();
        var files = new HashSet<>(ahead);
        files.addAll(edits.files());
        ahead = Set.of();
        for (var each : files) {
            try {
                var file = plan.file(each);
                if (edits.of(each).isEmpty()) {
                    dirtyChanged(file);
                } else {
                    keep(file, Optional.of(edits.applyTo(each, file.document().get())));
                }
            } catch (IOException gone) {
                log.warn(gone.getLocalizedMessage(), gone);
            }
        }
        ahead = Set.copyOf(edits.files());
    }

    /** Somebody has decided about all texts: they are saved or not wanted. */
    void forget() {
        typed = null;
        ahead = Set.of();
        queue.forget();
    }
}
