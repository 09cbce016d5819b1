package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.workbench.internal.app.Views;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** What is told where the pointer rests. */
class HoverScenesTest {

    /** More points than any line or button has that lights up below the pointer. */
    private static final int BUBBLE = 3000;

    /** Narrower than a box. */
    private static final int STEP = 20;

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        stage = new Stage(robot);
        stage.open(PlanCopy.of("dumai-2023", folder));
        robot.let(() -> robot.windowNow().getShell().forceActive());
    }

    @AfterEach
    void leave() {
        if (robot != null) {
            robot.away();
            stage.leave();
        }
    }

    private static Point at(Control control, Rectangle place) {
        var on = control.getDisplay().map(control, null, place);
        return new Point(on.x + Math.min(on.width, 60) / 2, on.y + on.height / 2);
    }

    /** Moves the pointer as a hand does, which does not arrive at once. */
    private void arrive(Point place) {
        for (int i = 3; i >= 0; i--) {
            robot.move(new Point(place.x - i, place.y));
            robot.settle();
        }
    }

    /** Lets the pointer rest on a place until the system shows its words. */
    private void rest(Point place, String scene) {
        robot.away();
        stage.still();
        var before = robot.picture();
        arrive(place);
        // A black bubble differs little from a dark window.
        robot.until("it is told", () -> Pictures.changed(before, robot.picture()) > BUBBLE);
        stage.still();
        robot.screenshot(scene);
    }

    @Test
    void ofALineOfTheTree() {
        robot.go(Views.CASCADE);
        var tree = robot.await("the tree", Tree.class, HoverScenesTest::hasLine);
        robot.away();
        stage.still();
        arrive(robot.see(() -> line(tree)));
        var told =
                robot.await(
                        "it is told",
                        Shell.class,
                        each -> each != robot.windowNow().getShell() && each.getText().isEmpty());
        stage.scene("tunjuk-pohon");
        robot.away();
        robot.until("it is told no longer", () -> told.isDisposed() || !told.isVisible());
    }

    /** Whether the line is made yet. */
    private static boolean hasLine(Tree tree) {
        return tree.getItemCount() > 1
                && tree.getItem(0).getItemCount() > 0
                && tree.getItem(0).getItem(0).getItemCount() > 1;
    }

    /** A line with findings and an achievement. */
    private static Point line(Tree tree) {
        TreeItem line = tree.getItem(0).getItem(0).getItem(1);
        return at(tree, line.getTextBounds(0));
    }

    @Test
    void ofATool() {
        var bar = robot.await("the tools", ToolBar.class, each -> each.getItemCount() > 2);
        assertFalse(robot.see(() -> bar.getItem(0).getToolTipText()).isBlank());
        rest(robot.see(() -> at(bar, bar.getItem(0).getBounds())), "tunjuk-alat");
    }

    @Test
    void ofABox() {
        stage.perspective("meninjau");
        robot.go(Views.DIAGRAM);
        stage.still();
        var picture =
                robot.await(
                        "the picture",
                        Canvas.class,
                        each -> each.getClass().getSimpleName().equals("DiagramCanvas"));
        rest(box(picture), "tunjuk-kotak");
    }

    /** A place in the leftmost box of the picture. */
    private Point box(Canvas picture) {
        var place = robot.see(() -> Fields.place(picture));
        var seen = robot.picture();
        int scale = Look.scale();
        int paper = seen.getPixel((place.x + STEP) * scale, (place.y + STEP) * scale);
        for (int x = place.x + STEP; x < place.x + place.width; x++) {
            // Above the legend.
            for (int y = place.y + STEP; y < place.y + place.height * 3 / 4; y++) {
                if (seen.getPixel(x * scale, y * scale) != paper) {
                    return new Point(x + STEP, y + STEP / 2);
                }
            }
        }
        throw new AssertionError("There is no box");
    }
}
