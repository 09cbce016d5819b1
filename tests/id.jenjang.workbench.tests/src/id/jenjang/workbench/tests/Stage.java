package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.plan.Lane;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Where scenes are set and looked at, in whichever look a run has: nothing may be cut, and words
 * must be told from what is behind them. It knows no words of the window, so that scenes run in any
 * language.
 */
final class Stage {

    /** Longer than a text waits before it follows the selection, shorter than a caret blinks. */
    private static final Duration STILL = Duration.ofMillis(350);

    private final Robot robot;

    Stage(Robot robot) {
        this.robot = robot;
    }

    /** Opens a plan and waits until it is read. */
    void open(Path plan) {
        robot.open(plan);
        robot.until("the plan is read", () -> robot.opened().isRead());
    }

    /** Leaves the window as it was found. */
    void leave() {
        robot.let(this::closeDialogs);
        robot.leave();
        perspective("menyusun");
        robot.let(() -> robot.windowNow().getActivePage().resetPerspective());
    }

    /** Dialogs stay open when a scene has failed. */
    private void closeDialogs() {
        var main = robot.windowNow().getShell();
        for (var shell : main.getDisplay().getShells()) {
            if (!shell.isDisposed() && shell != main && shell.isVisible()) {
                shell.close();
            }
        }
    }

    void perspective(String name) {
        robot.let(
                () -> {
                    try {
                        PlatformUI.getWorkbench()
                                .showPerspective("id.jenjang.workbench." + name, robot.windowNow());
                    } catch (WorkbenchException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
    }

    /** Looks at the scene and keeps it. */
    void scene(String name) {
        still();
        look(name);
    }

    /** Looks at the scene and keeps it although somebody may be at work in the background. */
    void look(String name) {
        robot.screenshot(name);
        assertEquals(List.of(), robot.see(this::cut), name + ": cut");
        assertEquals(List.of(), new Legibility(robot).faint(), name + ": faint");
    }

    private List<String> cut() {
        var cut = new ArrayList<String>();
        for (Shell shell : robot.windowNow().getShell().getDisplay().getShells()) {
            if (shell.isVisible()) {
                cut.addAll(Cut.in(shell));
            }
        }
        return cut;
    }

    /** Waits until nobody reads or draws in the background, and what was asked for is painted. */
    void still() {
        robot.until(
                "nobody works in the background",
                () ->
                        Lane.isIdle()
                                && Stream.of(Job.getJobManager().find(null))
                                        .noneMatch(Stage::isOurs));
        var last = new AtomicReference<>(robot.picture().data);
        var moved = new AtomicLong(System.nanoTime());
        robot.until(
                "nothing moves any more",
                () -> {
                    var now = robot.picture().data;
                    if (!Arrays.equals(last.getAndSet(now), now)) {
                        moved.set(System.nanoTime());
                    }
                    return System.nanoTime() - moved.get() > STILL.toNanos();
                });
    }

    private static boolean isOurs(Job job) {
        boolean busy = job.getState() == Job.RUNNING || job.getState() == Job.WAITING;
        var kind = job.getClass();
        // Pictures and previews wait a little before they begin.
        boolean soon = job.getState() == Job.SLEEPING && kind.getSimpleName().startsWith("P");
        return (busy || soon) && kind.getName().startsWith("id.jenjang");
    }

    /** A button of a dialog, by the number dialogs give to it. */
    Button button(int id) {
        return robot.await(
                "button " + id + " is there",
                Button.class,
                each -> Integer.valueOf(id).equals(each.getData()));
    }

    /** Lets a command begin; it may open a dialog. */
    void command(String id) {
        robot.soon(
                () -> {
                    try {
                        robot.windowNow()
                                .getService(IHandlerService.class)
                                .executeCommand(id, null);
                    } catch (CommandException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
    }

    /** Closes the dialog a button belongs to. */
    void close(Button button) {
        robot.let(() -> button.getShell().close());
        robot.until("the dialog is closed", button::isDisposed);
    }
}
