package id.jenjang.workbench.tests;

import org.eclipse.swt.SWT;
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
        var opened = new CompletableFuture<Long>();
        robot.let(
                () ->
                        PlatformUI.getWorkbench()
                                .getDisplay()
                                .addFilter(
                                        SWT.Show,
                                        event -> {
                                            if (event.widget instanceof Menu) {
                                                opened.complete(System.currentTimeMillis());
                                            }
                                        }));
        // The first menu hangs just above the window's own ground.
        robot.click(robot.see(() -> robot.windowNow().getShell().toDisplay(24, -12)), "1");
        double usable = opened.join() - order.since();
        robot.press("Escape");
        if (!order.plan().toString().isEmpty()) {
            OpeningTimes.open(robot, new ScreenClock(robot), order);
        }
        return Map.of("jawab", List.of(answers), "pakai", List.of(usable));
    }

    /** Waits until the window answers: the platform lets nobody in before it stands. */
    static Robot awaitWindow() {
        while (!PlatformUI.isWorkbenchRunning()) {
            pause();
        }
        var robot = new Robot();
        robot.settle();
        return robot;
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
