package id.jenjang.cli.internal;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * Tells a person at a terminal what is being done when it takes longer than a second, on one line
 * that is wiped at the end. Without a terminal it prints nothing.
 */
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter err;
    private final Duration patience;
    private String step = "";
    private String shown = "";
    private boolean impatient;
    private boolean closed;

    private Progress(PrintWriter err, Duration patience) {
        this.err = err;
        this.patience = patience;
    }

    /** Starts waiting; the line appears only after a second. */
    static Progress start(Session session) {
        return start(session.err(), session.terminal().watchedErr(), PATIENCE);
    }

    static Progress start(PrintWriter err, boolean watched, Duration patience) {
        var progress = new Progress(err, patience);
        if (watched) {
            Thread.ofPlatform().daemon().name("progress").start(progress::waitThenShow);
        }
        return progress;
    }

    /** Names what is being done now, for example "Memeriksa rencana ...". */
    synchronized void step(String words) {
        step = words;
        if (impatient) {
            show();
        }
    }

    private synchronized void waitThenShow() {
        var end = System.nanoTime() + patience.toNanos();
        try {
            for (var left = patience.toMillis();
                    left > 0 && !closed;
                    left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        showFromNowOn();
    }

    /** What happens when the second is over. */
    synchronized void showFromNowOn() {
        impatient = true;
        show();
    }

    private void show() {
        if (!closed && !step.isEmpty()) {
            err.print(WIPE + step);
            err.flush();
            shown = step;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        if (!shown.isEmpty()) {
            err.print(WIPE);
            err.flush();
        }
    }
}
