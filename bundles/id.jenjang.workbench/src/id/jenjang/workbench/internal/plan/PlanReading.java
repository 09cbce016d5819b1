package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EarlierFindings;
import id.jenjang.dsl.ide.EditedPlan;

import org.eclipse.swt.widgets.Display;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Reads the newest texts in the background and then checks them; what newer texts overtake is given
 * up. What was found is handed on in the user interface's thread: at once with what stood against
 * the plan before, when the check takes its time, and else together with the check.
 */
final class PlanReading {

    /** The letter that was typed is drawn first; too short to be seen. */
    private static final long PAUSE = 10;

    /**
     * How long at least after a reading has begun the next one does, for somebody who types on
     * before it is known what stands against the plan.
     */
    private static final long OFTEN = 180;

    /** Reading takes at most one part in so many of the time of somebody who types on. */
    private static final long SHARE = 4;

    /** Who has not typed for so long types no more, and is told what the texts mean. */
    private static final long SILENCE = 250;

    /** How long who types on must rest to be told what stands against the plan. */
    private static final long REST = 60;

    /** A check that took no longer the last time is waited for, in milliseconds. */
    private static final long QUICK = 15;

    /**
     * How long those who show the plan have time to ask for what they show before it is checked.
     */
    private static final long BREATH = 15;

    private static final PlanCheck NONE = new PlanCheck(List.of(), List.of());

    private final AtomicReference<EditedPlan> waiting = new AtomicReference<>();
    private final Display display = Display.getCurrent();
    private final Consumer<PlanMoment> understood;
    private final Consumer<PlanMoment> checked;
    private final Chore reading;
    private final Chore checking;
    private volatile PlanMoment newest;
    private volatile PlanMoment last;
    private volatile long took = Long.MAX_VALUE;
    private volatile boolean stopped;
    private volatile long begun = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(OFTEN);
    private volatile long reads;
    private volatile boolean typing;

    /**
     * Nothing is read yet.
     *
     * @param understood takes what the texts mean, with what stood against them before
     * @param checked takes what stands against them
     */
    PlanReading(Consumer<PlanMoment> understood, Consumer<PlanMoment> checked) {
        this.understood = understood;
        this.checked = checked;
        reading = Lane.TEXTS.chore(this::read);
        checking = Lane.CHECK.chore(this::check);
    }

    /** Reads these texts when nothing newer comes in between; by the user interface's thread. */
    void soon(EditedPlan plan) {
        typing = !isDone();
        waiting.set(plan);
        if (!stopped) {
            // Counted anew from each letter: never just before the next one is drawn.
            reading.cancel();
            reading.soon(typing ? pause() : PAUSE);
        }
    }

    private boolean isDone() {
        return waiting.get() == null && newest != null && isChecked(newest.plan());
    }

    private long pause() {
        long often = Math.max(OFTEN, SHARE * reads);
        return Math.clamp(often - sinceBegun(), PAUSE, SILENCE);
    }

    private long sinceBegun() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    void stop() {
        stopped = true;
        reading.cancel();
        checking.cancel();
    }

    /** Whether nobody waits for something newer. */
    private boolean isNewest() {
        return !stopped && waiting.get() == null;
    }

    private void read() {
        begun = System.nanoTime();
        var plan = waiting.getAndSet(null);
        if (plan == null || plan.plan(this::isNewest).isEmpty()) {
            return;
        }
        newest = before(plan);
        reads = sinceBegun();
        if (took <= QUICK) {
            check();
        } else if (isNewest()) {
            tell(understood, newest);
            checking.soon(typing ? REST : last == null ? 0 : BREATH);
        }
    }

    /** The plan with what stood against it before. */
    private PlanMoment before(EditedPlan plan) {
        var found = last == null ? NONE : EarlierFindings.of(last.plan(), last.check(), plan);
        return newest == null ? PlanMoment.of(plan, found) : newest.then(plan, found);
    }

    private void check() {
        var moment = newest;
        if (!isNewest() || isChecked(moment.plan())) {
            return;
        }
        long start = System.nanoTime();
        var check = moment.plan().check(this::isNewest);
        if (check.isEmpty()) {
            return;
        }
        last = moment.checked(check.get());
        took = (System.nanoTime() - start) / 1_000_000;
        tell(checked, last);
    }

    private boolean isChecked(EditedPlan plan) {
        return last != null && last.plan() == plan;
    }

    private void tell(Consumer<PlanMoment> taker, PlanMoment moment) {
        if (!display.isDisposed()) {
            display.asyncExec(
                    () -> {
                        if (!stopped && moment.plan() == newest.plan()) {
                            taker.accept(moment);
                        }
                    });
        }
    }
}
