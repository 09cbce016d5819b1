package id.jenjang.workbench.internal.change;

import id.jenjang.workbench.internal.plan.Chore;

import org.eclipse.swt.widgets.Display;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers questions in the background, the newest one only: what was asked before and not answered
 * yet is passed over. Answers come in the user interface's thread.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class NewestAnswer<Q, A> {

    private final AtomicReference<Q> waiting = new AtomicReference<>();
    private final Display display = Display.getCurrent();
    private final long pause;
    private final Chore chore;
    private volatile boolean stopped;

    /**
     * Nothing is asked yet.
     *
     * @param pause how many milliseconds a question waits for a newer one
     * @param place where the answers are found
     * @param asked finds the answer, in the background
     * @param answered takes it
     */
    public NewestAnswer(long pause, Chore.Place place, Function<Q, A> asked, Consumer<A> answered) {
        this.pause = pause;
        chore = place.chore(() -> answer(asked, answered));
    }

    /** Asks this, and nothing that was asked before. */
    public void ask(Q question) {
        waiting.set(question);
        if (!stopped) {
            chore.soon(pause);
        }
    }

    /** Nobody waits for answers any more. */
    public void stop() {
        stopped = true;
        waiting.set(null);
        chore.cancel();
    }

    private void answer(Function<Q, A> asked, Consumer<A> answered) {
        var question = waiting.getAndSet(null);
        if (question == null || stopped) {
            return;
        }
        var answer = asked.apply(question);
        if (!display.isDisposed()) {
            display.asyncExec(
                    () -> {
                        if (!stopped && waiting.get() == null) {
                            answered.accept(answer);
                        }
                    });
        }
    }
}
