package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.guard.RecoveryJournal;
import id.jenjang.dsl.ide.guard.UnsavedQueue;
import id.jenjang.workbench.internal.plan.Chore;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanFile;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

import java.util.Optional;

/**
 * Keeps texts that are not saved in the journal, shortly after they change, until they are saved or
 * their plan is closed by somebody who was asked.
 */
final class UnsavedTexts implements OpenPlan.Viewer {

    /** Short enough that little is lost, long enough not to write at every letter. */
    private static final long PAUSE = 1000;

    private final OpenPlan plan;
    private final UnsavedQueue queue;
    private final Chore writing;

    UnsavedTexts(OpenPlan plan, RecoveryJournal journal) {
        this.plan = plan;
        var log = ILog.of(UnsavedTexts.class);
        queue =
                new UnsavedQueue(
                        journal, trouble -> log.warn(trouble.getLocalizedMessage(), trouble));
        writing = Chore.job(Job.DECORATE).chore(queue::write);
    }

    @Override
    public void dirtyChanged(PlanFile file) {
        // The text the plan has taken over is not copied a second time at each letter.
        var text = file.isDirty() ? plan.now().text(file.path()) : Optional.<String>empty();
        queue.put(file.path(), text, file.onDisk());
        writing.soon(PAUSE);
    }

    /** Somebody has decided about all texts: they are saved or not wanted. */
    void forget() {
        queue.forget();
    }
}
