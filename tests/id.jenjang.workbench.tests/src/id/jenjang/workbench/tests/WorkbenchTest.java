package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.app.Views;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One document: what is typed is the plan, is undone step by step, and is saved as it stands. */
class WorkbenchTest {

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

    private String text(Path file) {
        return robot.see(() -> robot.opened().now().text(file).orElseThrow());
    }

    @Test
    void whatIsTypedIsThePlanAndCanBeUndoneAndSaved() throws IOException {
        var file = plan.resolve("rpjmd.jenjang");
        var before = Files.readString(file);
        robot.let(() -> show(file));
        var editor = robot.await("the text is shown", StyledText.class, StyledText::getEditable);
        robot.click(editor, 200, 8);
        robot.press("ctrl+Home");
        robot.type("// catatan");
        robot.until("the plan says so", () -> text(file).startsWith("// catatan"));
        robot.screenshot("teks");
        assertTrue(robot.see(() -> robot.opened().isDirty()));

        robot.press("ctrl+s");
        robot.until("it is saved", () -> !robot.opened().isDirty());
        assertEquals("// catatan" + before, Files.readString(file));

        robot.press("ctrl+z");
        robot.until("it is undone", () -> text(file).equals(before));
        assertTrue(robot.see(() -> robot.opened().isDirty()));
        robot.press("ctrl+shift+z");
        robot.until("it is done again", () -> !robot.opened().isDirty());
        assertFalse(text(file).equals(before));
    }

    private void show(Path file) {
        try {
            PlanOpening.show(robot.page(), file);
        } catch (PartInitException wrong) {
            throw new IllegalStateException(wrong);
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
