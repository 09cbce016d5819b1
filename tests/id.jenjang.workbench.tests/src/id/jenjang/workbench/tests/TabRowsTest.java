package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tools of a part stand beside its tab or below it, and never on what the part shows. */
class TabRowsTest {

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;
    private Point before;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        stage = new Stage(robot);
        stage.open(PlanCopy.of("dumai-2023", folder));
        before = robot.see(() -> robot.windowNow().getShell().getSize());
    }

    @AfterEach
    void leave() {
        if (robot != null) {
            robot.let(() -> robot.windowNow().getShell().setSize(before));
            stage.leave();
        }
    }

    @Test
    void toolsDoNotLieOnAPartAfterGoingToReviewAndBack() {
        for (int wide : new int[] {1240, 1420, 1780}) {
            robot.let(() -> robot.windowNow().getShell().setSize(wide, 900));
            stage.perspective("meninjau");
            apart("to the review, " + wide);
            stage.perspective("menyusun");
            apart("back, " + wide);
        }
    }

    private void apart(String when) {
        robot.settle();
        stage.still();
        assertEquals(List.of(), robot.see(() -> covered(robot.windowNow().getShell())), when);
    }

    /** Tools that cover what a part shows. */
    private static List<String> covered(Composite in) {
        var covered = new ArrayList<String>();
        for (var child : in.getChildren()) {
            if (child.isVisible() && child instanceof Composite inner) {
                covered.addAll(covered(inner));
            }
        }
        if (in instanceof CTabFolder tabs && tabs.getSelection() != null) {
            var shown = Fields.place(tabs.getSelection().getControl());
            for (var tools : tools(tabs)) {
                if (Fields.place(tools).intersects(shown)) {
                    covered.add(tabs.getSelection().getText() + ": " + tools.getBounds());
                }
            }
        }
        return covered;
    }

    private static List<Control> tools(CTabFolder tabs) {
        var tools = new ArrayList<Control>();
        var right = tabs.getTopRight();
        if (right instanceof Composite row && right.isVisible()) {
            for (var each : row.getChildren()) {
                if (each.isVisible() && each instanceof Composite) {
                    tools.add(each);
                }
            }
        }
        return tools;
    }
}
