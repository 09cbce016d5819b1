package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EarlierFindings;
import id.jenjang.dsl.ide.EditedPlan;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Reads and checks the newest texts in the background; texts that are older than others waiting are
 * passed over. What was found is handed on in the user interface's thread: at once with what stood
 * against the plan before, when the check takes its time, and else together with the check.
 */
final class PlanReading {

    /** Long enough for the letters of one keystroke burst, too short to be seen. */
    private static final long PAUSE = 10;

    /** How long nobody is told of texts that were read, because the check may be done by then. */
    private static final long PATIENCE = 25;

    private static final PlanCheck NONE = new PlanCheck(List.of(), List.of());

    private final AtomicReference<EditedPlan> waiting = new AtomicReference<>();
    private final Display display = Display.getCurrent();
    private final Consumer<PlanMoment> understood;
    private final Consumer<PlanMoment> checked;
    private final Job reading;
    private final Job checking;
    private final Job telling;
    private volatile EditedPlan newest;
    private volatile PlanMoment last;
    private volatile boolean stopped;

    /**
     * Nothing is read yet.
     *
     * @param understood takes what the texts mean, with what stood against them before
     * @param checked takes what stands against them
     */
    PlanReading(Consumer<PlanMoment> understood, Consumer<PlanMoment> checked) {
        this.understood = understood;
        this.checked = checked;
        reading = Job.createSystem("Jenjang", (ICoreRunnable) monitor -> read());
        reading.setPriority(Job.SHORT);
        checking = Job.createSystem("Jenjang", (ICoreRunnable) monitor -> check());
        checking.setPriority(Job.SHORT);
        telling = Job.createSystem("Jenjang", (ICoreRunnable) monitor -> tellBefore());
        telling.setPriority(Job.SHORT);
    }

    /** Reads these texts when nothing newer comes in between. */
    void soon(EditedPlan plan) {
        waiting.set(plan);
        if (!stopped) {
            reading.schedule(PAUSE);
        }
    }

    void stop() {
        stopped = true;
        reading.cancel();
        checking.cancel();
        telling.cancel();
    }

    private void read() {
        var plan = waiting.getAndSet(null);
        if (plan == null || stopped) {
            return;
        }
        plan.plan();
        newest = plan;
        if (waiting.get() == null && !stopped) {
            telling.schedule(last == null ? 0 : PATIENCE);
            checking.schedule();
        }
    }

    private void tellBefore() {
        var plan = newest;
        var before = last;
        if (before == null) {
            tell(understood, new PlanMoment(plan, NONE));
        } else if (before.plan() != plan) {
            var check = EarlierFindings.of(before.plan(), before.check(), plan);
            tell(understood, new PlanMoment(plan, check));
        }
    }

    private void check() {
        var plan = newest;
        if (stopped || waiting.get() != null || isChecked(plan)) {
            return;
        }
        var moment = new PlanMoment(plan, plan.check());
        last = moment;
        telling.cancel();
        tell(checked, moment);
    }

    private boolean isChecked(EditedPlan plan) {
        return last != null && last.plan() == plan;
    }

    private void tell(Consumer<PlanMoment> taker, PlanMoment moment) {
        if (!display.isDisposed()) {
            display.asyncExec(
                    () -> {
                        if (!stopped && moment.plan() == newest) {
                            taker.accept(moment);
                        }
                    });
        }
    }
}
