package id.jenjang.workbench.internal.change;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.workbench.internal.plan.OpenPlan;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Changes that take a moment to work out, while somebody goes on with the plan: worked out in the
 * background one after the other, and made in the order they were asked for. Used by the user
 * interface's thread only.
 */
public final class ChangesInTurn {

    private final OpenPlan plan;
    private final Display display = Display.getCurrent();
    private final Deque<Wish<?>> waiting = new ArrayDeque<>();
    private final Job job;
    private volatile Wish<?> first;

    /**
     * A change.
     *
     * @param found works it out for some texts, in the background
     * @param taken makes it, when the texts are still those
     */
    private record Wish<R>(Function<EditedPlan, R> found, Consumer<R> taken) {

        /** Works it out; what is given back makes it. */
        Runnable in(EditedPlan texts) {
            var result = found.apply(texts);
            return () -> taken.accept(result);
        }
    }

    /**
     * No change yet.
     *
     * @param name what people read while one is worked out
     */
    public ChangesInTurn(OpenPlan plan, String name) {
        this.plan = plan;
        job =
                Job.create(
                        name,
                        monitor -> {
                            workOut();
                        });
        job.setPriority(Job.SHORT);
    }

    /**
     * Asks for a change.
     *
     * @param found works it out for the texts as they stand then; in the background, and again when
     *     the texts have changed meanwhile
     * @param taken makes it, or says why not
     */
    public <R> void ask(Function<EditedPlan, R> found, Consumer<R> taken) {
        waiting.add(new Wish<>(found, taken));
        next();
    }

    private void next() {
        first = waiting.peek();
        if (first != null) {
            job.schedule();
        }
    }

    private void workOut() {
        var wish = first;
        if (wish != null) {
            var texts = plan.now();
            try {
                var made = wish.in(texts);
                then(() -> make(wish, texts, made));
            } catch (RuntimeException mistake) {
                then(() -> drop(wish));
                // The job tells of it.
                throw mistake;
            }
        }
    }

    private void then(Runnable step) {
        if (!display.isDisposed()) {
            display.asyncExec(step);
        }
    }

    /** A change that cannot be worked out shall not stand in the way of those behind it. */
    private void drop(Wish<?> wish) {
        waiting.remove(wish);
        next();
    }

    private void make(Wish<?> wish, EditedPlan texts, Runnable made) {
        if (waiting.peek() == wish) {
            if (plan.now() == texts) {
                waiting.remove();
                made.run();
            }
            next();
        }
    }

    /** Makes at once what has been asked for: the plan is about to be saved or closed. */
    public void finish() {
        if (!waiting.isEmpty()) {
            BusyIndicator.showWhile(
                    display,
                    () -> {
                        while (!waiting.isEmpty()) {
                            waiting.remove().in(plan.now()).run();
                        }
                    });
        }
    }
}
