package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.PlanOpening;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        } catch (org.eclipse.ui.PartInitException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
