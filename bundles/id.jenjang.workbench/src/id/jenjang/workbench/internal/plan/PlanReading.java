package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.EditedPlan;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Reads and checks the newest texts in the background; texts that are older than others waiting are
 * passed over. What was read is handed on in the user interface's thread.
 */
final class PlanReading {

    /** Long enough for the letters of one keystroke burst, too short to be seen. */
    private static final long PAUSE = 20;

    private final AtomicReference<EditedPlan> waiting = new AtomicReference<>();
    private final Display display = Display.getCurrent();
    private final Job job;
    private volatile boolean stopped;

    PlanReading(Consumer<PlanMoment> reader) {
        job =
                Job.createSystem(
                        "Jenjang",
                        monitor -> {
                            read(reader);
                        });
        job.setPriority(Job.SHORT);
    }

    /** Reads these texts when nothing newer comes in between. */
    void soon(EditedPlan plan) {
        waiting.set(plan);
        if (!stopped) {
            job.schedule(PAUSE);
        }
    }

    void stop() {
        stopped = true;
        job.cancel();
    }

    private void read(Consumer<PlanMoment> reader) {
        var plan = waiting.getAndSet(null);
        if (plan == null || stopped) {
            return;
        }
        var moment = new PlanMoment(plan, plan.check());
        if (!display.isDisposed()) {
            display.asyncExec(
                    () -> {
                        if (!stopped) {
                            reader.accept(moment);
                        }
                    });
        }
    }
}
