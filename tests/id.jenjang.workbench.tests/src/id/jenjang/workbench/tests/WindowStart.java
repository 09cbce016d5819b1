package id.jenjang.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PlatformUI;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * How long somebody waits from starting the program until its first menu opens under the hand. A
 * plan, if one is named, is opened afterwards: the next start begins with it.
 */
final class WindowStart {

    private WindowStart() {}

    static Map<String, List<Double>> times(MeasuringOrder order) {
        var robot = awaitWindow();
        double answers = System.currentTimeMillis() - order.since();
        double usable = firstMenu(robot) - order.since();
        if (!order.plan().toString().isEmpty()) {
            OpeningTimes.open(robot, new ScreenClock(robot), order);
        }
        return Map.of("jawab", List.of(answers), "pakai", List.of(usable));
    }

    /** Opens the first menu under the hand, tells when it was there, and closes it. */
    static long firstMenu(Robot robot) {
        var opened = new CompletableFuture<Long>();
        var closed = new CompletableFuture<Long>();
        robot.let(
                () -> {
                    var display = PlatformUI.getWorkbench().getDisplay();
                    display.addFilter(SWT.Show, event -> note(event, opened));
                    display.addFilter(SWT.Hide, event -> note(event, closed));
                });
        // The first menu hangs just above the window's own ground.
        robot.click(robot.see(() -> robot.windowNow().getShell().toDisplay(24, -12)), "1");
        long shown = opened.join();
        robot.press("Escape");
        closed.join();
        return shown;
    }

    private static void note(Event event, CompletableFuture<Long> moment) {
        if (event.widget instanceof Menu) {
            moment.complete(System.currentTimeMillis());
        }
    }

    /** Waits until the window answers: the platform lets nobody in before it stands. */
    static Robot awaitWindow() {
        while (!PlatformUI.isWorkbenchRunning()) {
            pause(2);
        }
        var robot = new Robot();
        robot.settle();
        return robot;
    }

    /** Milliseconds in which nothing is done. */
    static void pause(int time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
