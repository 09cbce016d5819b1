package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.app.Views;

import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Parts that are closed. */
class ClosingTest {

    @TempDir Path folder;
    private Robot robot;
    private Path plan;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        plan = PlanCopy.of("dumai-2023", folder);
        robot.open(plan);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    /** When the window closes, the command for saving asks the part that was active last. */
    @Test
    void aPartThatIsGoneStillTellsWhetherThePlanIsSaved() {
        for (var view : List.of(Views.CASCADE, Views.FORM, Views.GRID)) {
            var part = robot.see(() -> shownAndHidden(view));
            assertEquals(false, robot.see(((ISaveablePart) part)::isDirty), view);
            robot.let(() -> shown(view));
        }
    }

    private IViewPart shown(String view) {
        try {
            return robot.page().showView(view);
        } catch (PartInitException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private IViewPart shownAndHidden(String view) {
        var part = shown(view);
        robot.page().hideView(part);
        return part;
    }
}
