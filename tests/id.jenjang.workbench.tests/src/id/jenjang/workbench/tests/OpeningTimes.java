package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.app.PlanOpening;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long somebody waits from opening a plan until its tree and its text are on the screen. */
final class OpeningTimes {

    private static final int ROUNDS = 12;

    /** How long somebody looks at the welcome page before they click on it, in milliseconds. */
    private static final int LOOK = 3000;

    private OpeningTimes() {}

    static Map<String, List<Double>> times(MeasuringOrder order) {
        var robot = WindowStart.awaitWindow();
        // Nobody can open a plan before the window can be used, nor without looking at it.
        WindowStart.firstMenu(robot);
        WindowStart.pause(LOOK);
        var clock = new ScreenClock(robot);
        var times = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            open(robot, clock, order);
            times.add((System.nanoTime() - start) / 1e6);
            robot.until("everybody has read it", () -> robot.opened().isRead());
            robot.leave();
        }
        robot.let(PlanOpening::forget);
        return Map.of("pertama", times.subList(0, 1), "lagi", times.subList(1, ROUNDS));
    }

    /** Opens a plan and waits until it can be seen. */
    static void open(Robot robot, ScreenClock clock, MeasuringOrder order) {
        var tree = clock.look("the tree", OpeningTimes::isCascade);
        var text = clock.look("the text", OpeningTimes::isText);
        robot.soon(() -> PlanOpening.open(robot.windowNow(), order.plan()));
        tree.await();
        text.await();
    }

    /** The cascade's tree with something in it; that of the findings has columns. */
    static boolean isCascade(Control control) {
        return control instanceof Tree tree
                && tree.getColumnCount() == 0
                && tree.getItemCount() > 0;
    }

    /** A text somebody can type in. */
    static boolean isText(Control control) {
        return control instanceof StyledText text && text.getEditable() && text.getCharCount() > 0;
    }
}
