package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.diagram.DiagramView;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;

import java.util.Optional;

/** A hand over the picture of the cascade. */
final class DiagramHand {

    /** More steps than a drag needs to be taken for one. */
    private static final int STEPS = 12;

    private final Robot robot;
    private final Stage stage;
    private final Canvas canvas;

    /** Opens the picture in its perspective, and waits until it is drawn. */
    DiagramHand(Robot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
        stage.perspective("meninjau");
        robot.go(Views.DIAGRAM);
        canvas =
                robot.await(
                        "there is a picture",
                        Canvas.class,
                        each -> each.getClass().getSimpleName().equals("DiagramCanvas"));
        stage.still();
    }

    /** The part itself; to be asked in the window's thread. */
    DiagramView view() {
        return (DiagramView) robot.windowNow().getActivePage().findView(Views.DIAGRAM);
    }

    /** The first element of a kind in the plan. */
    <T extends EObject> ElementRef first(Class<T> kind) {
        return robot.see(
                () -> {
                    var plan = robot.opened();
                    var all = plan.now().plan().rencana().all(kind);
                    return ElementRef.of(plan.now(), all.getFirst()).orElseThrow();
                });
    }

    double scale() {
        return robot.see(() -> view().scale());
    }

    /** Where a box stands on the canvas; empty when it is not drawn. */
    Optional<Rectangle> box(ElementRef element) {
        return robot.see(() -> view().place(element));
    }

    /** The middle of a box, on the screen. */
    Point middle(ElementRef element) {
        var box = box(element).orElseThrow();
        return onScreen(box.x + box.width / 2, box.y + box.height / 2);
    }

    private Point onScreen(int x, int y) {
        return robot.see(() -> canvas.toDisplay(x, y));
    }

    /** The sign beside the lower right corner of a box, which folds what hangs below. */
    Point sign(ElementRef element) {
        var box = box(element).orElseThrow();
        return onScreen(box.x + box.width + 2, box.y + box.height - 2);
    }

    /** Turns the wheel over a box, a notch up or down, and waits until the picture answers. */
    void wheel(ElementRef over, boolean up) {
        double before = scale();
        robot.click(middle(over), up ? "4" : "5");
        robot.until("the wheel is answered", () -> view().scale() != before);
    }

    /** Presses a key over the picture, and waits until it is shown larger or smaller. */
    void zoom(String key) {
        double before = scale();
        robot.press(key);
        robot.until(key + " is answered", () -> view().scale() != before);
    }

    /** Takes the picture at a box, carries it so far, and waits until the box is there. */
    void carry(ElementRef at, int dx, int dy) {
        var before = box(at).orElseThrow();
        var from = middle(at);
        robot.hold(from);
        try {
            for (int i = 1; i <= STEPS; i++) {
                robot.move(new Point(from.x + dx * i / STEPS, from.y + dy * i / STEPS));
                robot.settle();
            }
            robot.until(
                    "the picture has come along",
                    () -> view().place(at).filter(now -> isFrom(before, dx, dy, now)).isPresent());
        } finally {
            robot.release();
        }
    }

    /** A box stands between points of the screen. */
    private static boolean isFrom(Rectangle before, int dx, int dy, Rectangle now) {
        return Math.abs(before.x + dx - now.x) <= 1 && Math.abs(before.y + dy - now.y) <= 1;
    }

    /** Chooses what the colours say, and waits until that is drawn. */
    void colour(String wanted) {
        var combo = robot.await("colours", Combo.class, each -> each.indexOf(wanted) >= 0);
        assertTrue(robot.see(combo::isEnabled));
        robot.let(
                () -> {
                    combo.select(combo.indexOf(wanted));
                    combo.notifyListeners(SWT.Selection, new Event());
                });
        robot.away();
        stage.still();
    }

    /** The ground of a box as the screen shows it, just inside its lower left corner. */
    RGB ground(ElementRef element) {
        var box = box(element).orElseThrow();
        var place = onScreen(box.x + 4, box.y + box.height - 4);
        return robot.see(
                () -> {
                    var seen = robot.picture();
                    int scale = Look.scale();
                    var origin = robot.windows();
                    return seen.palette.getRGB(
                            seen.getPixel(
                                    (place.x - origin.x) * scale, (place.y - origin.y) * scale));
                });
    }
}
