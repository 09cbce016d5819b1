package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.Lane;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How long somebody who types waits for letters, tree, form and findings, each counted from the
 * moment the screen has taken the key, and how much memory the plan takes meanwhile.
 */
final class TypingTimes {

    /** Both are even: what is typed to break a name is taken back. */
    private static final int WARM = 60;

    private static final int COUNTED = 120;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** How long somebody who types fast waits between two keys, in milliseconds. */
    private static final int FAST = 80;

    private final Robot robot = WindowStart.awaitWindow();
    private final ScreenClock clock = new ScreenClock(robot);
    private final KeyClock keys = new KeyClock(robot);
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final TypedPlace place;
    private final StyledText text;

    TypingTimes(MeasuringOrder order) {
        place = TypedPlace.in(order.plan());
        long start = System.nanoTime();
        OpeningTimes.open(robot, clock, order);
        times.put("buka", List.of((System.nanoTime() - start) / 1e6));
        text = show();
    }

    private StyledText show() {
        robot.let(
                () -> {
                    try {
                        PlanOpening.show(robot.windowNow().getActivePage(), place.file());
                    } catch (PartInitException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
        var title = place.toString();
        var shown =
                robot.await(
                        "the text of " + title,
                        StyledText.class,
                        each -> each.getEditable() && each.getLineCount() > place.line());
        robot.click(shown, 60, 8);
        return shown;
    }

    Map<String, List<Double>> times() {
        rest();
        caret(true);
        fast(WARM);
        times.put("huruf", fast(COUNTED));
        slow(WARM / 2, new LinkedHashMap<>());
        slow(COUNTED, times);
        caret(false);
        findings(WARM);
        times.put("temuan", findings(COUNTED));
        rest();
        times.put("tumpukan", List.of(heap()));
        robot.leave();
        return times;
    }

    /** Everybody has done what there was to do. */
    private void rest() {
        robot.until("everybody has read it", () -> robot.opened().isRead());
        robot.until("nobody works", () -> Lane.isIdle() && Job.getJobManager().isIdle());
        robot.settle();
    }

    private void caret(boolean atTitle) {
        robot.let(
                () -> text.setSelection(atTitle ? place.endOfTitle(text) : place.endOfName(text)));
        robot.press("Left", "Right");
        rest();
    }

    /** Letters in quick succession, each until it is seen. */
    private List<Double> fast(int count) {
        keys.begin(text);
        var letters = LETTERS.repeat(count / LETTERS.length() + 1).substring(0, count);
        robot.type(letters, FAST);
        robot.until("all letters are seen", () -> keys.seen().size() == count);
        var seen = List.copyOf(keys.seen());
        keys.ensureEvery(FAST);
        robot.press("ctrl+z");
        rest();
        return seen;
    }

    /** Single letters, each until text, tree and form show it. */
    private void slow(int count, Map<String, List<Double>> into) {
        for (int i = 0; i < count; i++) {
            var letter = LETTERS.substring(i % LETTERS.length()).substring(0, 1);
            var title = robot.see(() -> place.title(text)) + letter;
            var tree = clock.look("the tree", each -> isTree(each, title));
            var form = clock.look("the form", each -> isField(each, title));
            keys.begin(text);
            robot.press(letter);
            add(into, "pohon", keys.since(tree.await()));
            add(into, "formulir", keys.since(form.await()));
            rest();
        }
    }

    private static boolean isTree(Control control, String title) {
        return OpeningTimes.isCascade(control)
                && ((Tree) control).getSelectionCount() > 0
                && ((Tree) control).getSelection()[0].getText().contains(title);
    }

    private static boolean isField(Control control, String title) {
        return control instanceof Text field && field.getText().equals(title);
    }

    /** A letter that makes a name unknown elsewhere, and its removal, until the findings tell. */
    private List<Double> findings(int count) {
        var seen = new ArrayList<Double>();
        for (int i = 0; i < count; i++) {
            var before = robot.see(this::findings);
            Predicate<Control> other =
                    each -> each instanceof CTabFolder && !findings().equals(before);
            var told = clock.look("the findings", other);
            keys.begin(text);
            robot.press(i % 2 == 0 ? "x" : "BackSpace");
            seen.add(keys.since(told.await()));
            rest();
        }
        return seen;
    }

    /** The title of the findings on its tab, which counts them. */
    private String findings() {
        return robot.windowNow().getActivePage().findView(Views.PROBLEMS).getTitle();
    }

    private static void add(Map<String, List<Double>> into, String what, double time) {
        into.computeIfAbsent(what, any -> new ArrayList<>()).add(time);
    }

    /** What is alive of the heap, in megabytes. */
    private static double heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** When keys were pressed, and when a text has shown them. */
    private static final class KeyClock {

        private final Display display;
        private final List<Integer> waiting = new ArrayList<>();
        private final List<Double> seen = new ArrayList<>();
        private StyledText text;
        private int first;
        private int last;

        KeyClock(Robot robot) {
            display = robot.see(Display::getCurrent);
            robot.let(
                    () -> {
                        display.addFilter(SWT.KeyDown, this::pressed);
                        display.addFilter(SWT.Paint, this::painted);
                    });
        }

        /** Counts from now on what is typed into a text. */
        void begin(StyledText into) {
            display.syncExec(
                    () -> {
                        text = into;
                        waiting.clear();
                        seen.clear();
                        first = 0;
                    });
        }

        /** That keys came as often as they were meant to; else what was measured means nothing. */
        void ensureEvery(int milliseconds) {
            double pause = (double) (last - first) / (seen.size() - 1);
            if (Math.abs(pause - milliseconds) > milliseconds / 10.0) {
                throw new IllegalStateException("A key came every " + pause + " ms");
            }
        }

        private void pressed(Event event) {
            if (event.widget == text) {
                first = first == 0 ? event.time : first;
                last = event.time;
                waiting.add(event.time);
            }
        }

        private void painted(Event event) {
            if (event.widget == text && !waiting.isEmpty()) {
                // What was pressed so far stands in the text, which is being painted.
                var pressed = List.copyOf(waiting);
                waiting.clear();
                display.asyncExec(
                        () -> pressed.forEach(each -> seen.add(since(each, System.nanoTime()))));
            }
        }

        /** For each key, in milliseconds. */
        List<Double> seen() {
            return seen;
        }

        /** From the last key, in milliseconds. */
        double since(long moment) {
            return since(last, moment);
        }

        /** The screen counts milliseconds by the same clock as the system, in 32 bits. */
        private static double since(int key, long moment) {
            int whole = (int) (moment / 1_000_000) - key;
            if (whole < 0 || whole > 600_000) {
                throw new IllegalStateException("The screen's clock is another one: " + whole);
            }
            return whole + moment % 1_000_000 / 1e6;
        }
    }
}
