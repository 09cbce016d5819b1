package id.jenjang.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Tells when something can be seen: when a control that shows it has been painted, and the window
 * is free to do something else.
 */
final class ScreenClock implements Listener {

    private static final int PATIENCE_SECONDS = 60;

    private final Display display;
    private final List<Sight> awaited = new CopyOnWriteArrayList<>();

    /**
     * Something that is going to be seen.
     *
     * @param what said when it is not
     * @param shows whether a control that is being painted shows it
     * @param seen becomes the moment, in nanoseconds as the system counts them
     */
    record Sight(String what, Predicate<Control> shows, CompletableFuture<Long> seen) {

        /** Waits for it. */
        long await() {
            try {
                return seen.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException late) {
                throw new AssertionError("Waited in vain for " + what, late);
            } catch (InterruptedException | java.util.concurrent.ExecutionException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    ScreenClock(Robot robot) {
        display = robot.see(Display::getCurrent);
        robot.let(() -> display.addFilter(SWT.Paint, this));
    }

    /** Begins to look for something. */
    Sight look(String what, Predicate<Control> shows) {
        var sight = new Sight(what, shows, new CompletableFuture<>());
        awaited.add(sight);
        return sight;
    }

    @Override
    public void handleEvent(Event event) {
        for (var each : awaited) {
            if (event.widget instanceof Control control && each.shows().test(control)) {
                awaited.remove(each);
                display.asyncExec(() -> each.seen().complete(System.nanoTime()));
            }
        }
    }
}
