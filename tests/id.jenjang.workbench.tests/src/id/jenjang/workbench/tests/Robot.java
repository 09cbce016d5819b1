package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.app.WelcomeInput;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Somebody before the window: looks for what is on the screen, clicks and types as a person does,
 * by events of the screen itself (xdotool). Used by the test's thread, never the window's.
 */
final class Robot {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FEWEST_LOOKS = 200;

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private Point clicked;
    private long clickedAt;

    /**
     * Somebody before the window.
     *
     * @throws org.opentest4j.TestAbortedException without a screen and a hand; the test is skipped
     */
    static Robot begin() {
        assumeTrue(isThere(), "No screen, or xdotool is not installed");
        var robot = new Robot();
        Look.now().begin(robot);
        return robot;
    }

    /** Opens a plan, and waits until it is open. */
    void open(Path plan) {
        var root = plan.toAbsolutePath().normalize();
        var desk = window().getService(PlanDesk.class);
        var before = see(desk::plan);
        let(() -> PlanOpening.open(windowNow(), plan));
        until(
                "the plan is open",
                () ->
                        !desk.plan().equals(before)
                                && desk.plan().filter(each -> each.root().equals(root)).isPresent()
                                && !PlanOpening.isUnderWay());
        arranged();
    }

    /** Waits until the window is arranged for a plan. */
    private void arranged() {
        until("the welcome page is gone", () -> page().findEditor(new WelcomeInput()) == null);
    }

    /** The plan that is open. */
    OpenPlan opened() {
        return window().getService(PlanDesk.class).plan().orElseThrow();
    }

    /** Leaves the window as it was found: without plan and editors. */
    void leave() {
        let(this::closeDialogs);
        let(() -> windowNow().getActivePage().closeAllEditors(false));
        let(() -> windowNow().getService(PlanDesk.class).close());
    }

    /** A test that failed may have left some. */
    private void closeDialogs() {
        for (var shell : display.getShells()) {
            if (!shell.isDisposed() && shell.getData() instanceof Dialog dialog) {
                dialog.close();
            }
        }
    }

    /** Whether there is a screen and a hand to work it; without, a test is skipped. */
    private static boolean isThere() {
        return System.getenv("DISPLAY") != null && run("xdotool", "version") == 0;
    }

    static int run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException absent) {
            return -1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void hand(String... arguments) {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        if (run(command.toArray(String[]::new)) != 0) {
            throw new AssertionError(String.join(" ", command));
        }
    }

    /** What the window's thread says. */
    <T> T see(Supplier<T> question) {
        var answer = new AtomicReference<T>();
        var trouble = new AtomicReference<RuntimeException>();
        display.syncExec(
                () -> {
                    try {
                        answer.set(question.get());
                    } catch (RuntimeException wrong) {
                        trouble.set(wrong);
                    }
                });
        if (trouble.get() != null) {
            throw trouble.get();
        }
        return answer.get();
    }

    /** Lets the window's thread do something that needs no hand. */
    void let(Runnable work) {
        see(
                () -> {
                    work.run();
                    return null;
                });
    }

    /** Lets the window's thread begin something that waits for the hand, such as a dialog. */
    void soon(Runnable work) {
        display.asyncExec(work);
    }

    /** The workbench's window, asked for by the window's own thread. */
    IWorkbenchWindow windowNow() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** The text of another window than the program's own, once letters go there. */
    Text typedElsewhere() {
        return await(
                "words can be typed",
                Text.class,
                each -> each.isFocusControl() && each.getShell() != windowNow().getShell());
    }

    /** Waits as long as a patient person would; a machine that stands still lets nobody look. */
    void until(String what, BooleanSupplier sight) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (int looks = 1; !see(sight::getAsBoolean); looks++) {
            if (looks > FEWEST_LOOKS && System.nanoTime() > end) {
                screenshot("gagal-" + what.replaceAll("[^A-Za-z0-9]+", "-"));
                throw new AssertionError("Waited in vain until " + what);
            }
            Thread.onSpinWait();
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The workbench's window. */
    IWorkbenchWindow window() {
        return see(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    /** Its page. */
    IWorkbenchPage page() {
        return see(() -> window().getActivePage());
    }

    /** Types letters where the focus is. */
    void type(String text) {
        type(text, 6);
    }

    /** Types letters, each some milliseconds after the one before. */
    void type(String text, int pause) {
        // It waits for half of what it is told.
        hand("type", "--delay", "" + 2 * pause, "--", text);
        settle();
    }

    /** Presses keys, named as xdotool names them, such as ctrl+z or Return. */
    void press(String... keys) {
        for (var key : keys) {
            hand("key", "--delay", "12", key);
            settle();
        }
    }

    /** Where letters go; null when they go nowhere. */
    Control focused() {
        return see(display::getFocusControl);
    }

    /** Goes to a control of a dialog, and waits until letters go there. */
    void enter(Control control) {
        let(control::setFocus);
        until("letters go there", control::isFocusControl);
    }

    /** Brings a part of the window to the front, and goes there. */
    void go(String view) {
        bring(view);
        until(
                "somebody works in " + view,
                () -> {
                    var at = windowNow().getActivePage().getActivePart();
                    return at != null && at.getSite().getId().equals(view);
                });
    }

    /** Brings a part of the window to the front. */
    void bring(String view) {
        let(
                () -> {
                    try {
                        windowNow().getActivePage().showView(view);
                    } catch (PartInitException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
    }

    /** Clicks into a control. */
    void click(Control control, int x, int y) {
        click(
                see(
                        () -> {
                            var place = Fields.place(control);
                            return new Point(place.x + x, place.y + y);
                        }),
                "1");
    }

    /** Clicks into the middle of a control. */
    void click(Control control) {
        click(see(() -> middle(control)), "1");
    }

    /** Where the middle of a control lies on the screen; nowhere when it cannot be seen. */
    static Optional<Point> middleOf(Control control) {
        return control.isDisposed() || !control.isVisible()
                ? Optional.empty()
                : Optional.of(middle(control));
    }

    private static Point middle(Control control) {
        var place = Fields.place(control);
        return new Point(place.x + place.width / 2, place.y + place.height / 2);
    }

    /** Clicks on a place of the screen with a button of the mouse. */
    void click(Point place, String button) {
        apart(place);
        hand("mousemove", pixel(place.x), pixel(place.y), "click", button);
        clicked(place);
    }

    /** Waits until a click is not taken for the second one of a double click. */
    private void apart(Point place) {
        long time = Duration.ofMillis(see(display::getDoubleClickTime)).toNanos();
        if (place.equals(clicked)) {
            until("it is a click of its own", () -> System.nanoTime() - clickedAt > time);
        }
    }

    private void clicked(Point place) {
        clicked = place;
        clickedAt = System.nanoTime();
        settle();
    }

    private static String pixel(int point) {
        return String.valueOf(point * Look.scale());
    }

    /**
     * Clicks on something that lies still; once more only when it has moved since, because the
     * window was being arranged.
     *
     * @param effect what the click is for
     */
    void click(String what, Supplier<Optional<Point>> place, BooleanSupplier effect) {
        while (!see(effect::getAsBoolean)) {
            var now = still(what, place, effect);
            if (see(effect::getAsBoolean)) {
                return;
            }
            click(now, "1");
            until(what, () -> effect.getAsBoolean() || !place.get().equals(Optional.of(now)));
        }
    }

    /** Where something lies that is not being moved any more; anywhere once the effect is seen. */
    private Point still(String what, Supplier<Optional<Point>> place, BooleanSupplier effect) {
        var looks = new ArrayList<Optional<Point>>();
        until(
                what,
                () -> {
                    looks.add(place.get());
                    var last = looks.subList(Math.max(0, looks.size() - 3), looks.size());
                    boolean still =
                            last.size() == 3
                                    && last.getFirst().isPresent()
                                    && last.stream().distinct().count() == 1;
                    return still || effect.getAsBoolean();
                });
        return looks.getLast().orElse(new Point(0, 0));
    }

    /** Clicks twice in quick succession. */
    void doubleClick(Point place) {
        apart(place);
        hand(
                "mousemove",
                pixel(place.x),
                pixel(place.y),
                "click",
                "--repeat",
                "2",
                "--delay",
                "60",
                "1");
        clicked(place);
    }

    /** Takes the pointer out of the way. */
    void away() {
        hand("mousemove", "2", "2");
        settle();
    }

    /** What is on the clipboard, as text. */
    String clipboard() {
        return see(
                () -> {
                    var clipboard = new Clipboard(display);
                    var text = (String) clipboard.getContents(TextTransfer.getInstance());
                    clipboard.dispose();
                    return text;
                });
    }

    /** Puts text on the clipboard, as another program does. */
    void copy(String text) {
        let(
                () -> {
                    var clipboard = new Clipboard(display);
                    clipboard.setContents(
                            new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                });
    }

    /** Presses the button of the mouse on a place, holds it, and waits for nothing. */
    void hold(Point place) {
        hand("mousemove", pixel(place.x), pixel(place.y), "mousedown", "1");
    }

    /** Moves the pointer to a place, and waits for nothing. */
    void move(Point place) {
        hand("mousemove", pixel(place.x), pixel(place.y));
    }

    /** Lets go of the button of the mouse. */
    void release() {
        hand("mouseup", "1");
        settle();
    }

    /** Lets the window answer what has come to it so far. */
    void settle() {
        let(() -> {});
    }

    /** The first control that fits, in any open window of the program. */
    <T extends Control> Optional<T> find(Class<T> kind, Predicate<T> fits) {
        return see(
                () -> {
                    for (Shell shell : display.getShells()) {
                        var found =
                                shell.isVisible() ? find(shell, kind, fits) : Optional.<T>empty();
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                    return Optional.empty();
                });
    }

    private static <T extends Control> Optional<T> find(
            Control in, Class<T> kind, Predicate<T> fits) {
        if (kind.isInstance(in) && in.isVisible() && fits.test(kind.cast(in))) {
            return Optional.of(kind.cast(in));
        }
        if (in instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                var found = find(child, kind, fits);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Waits for a control. */
    <T extends Control> T await(String what, Class<T> kind, Predicate<T> fits) {
        until(what, () -> find(kind, fits).isPresent());
        return find(kind, fits).orElseThrow();
    }

    /** Keeps what the screen shows as target/screenshots/NAME.png, or below there by its look. */
    void screenshot(String name) {
        var picture = picture();
        let(
                () -> {
                    var loader = new ImageLoader();
                    loader.data = new ImageData[] {picture};
                    loader.save(folder().resolve(name + ".png").toString(), SWT.IMAGE_PNG);
                });
    }

    /** What the screen shows where windows of the program are, in pixels. */
    ImageData picture() {
        return see(
                () -> {
                    var seen = windows();
                    var picture = new Image(display, seen.width, seen.height);
                    var gc = new GC(display);
                    gc.copyArea(picture, seen.x, seen.y);
                    gc.dispose();
                    var data = picture.getImageData(100 * Look.scale());
                    picture.dispose();
                    return data;
                });
    }

    /** The part of the screen where windows of the program are. */
    Rectangle windows() {
        Rectangle all = windowNow().getShell().getBounds();
        for (var shell : display.getShells()) {
            all = shell.isVisible() ? all.union(shell.getBounds()) : all;
        }
        return all.intersection(display.getBounds());
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Look.now().folder());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
