package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document asked for in the dialog lies on the disk, whole. */
class ExportTest {

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

    @Test
    void theReportIsPrinted() throws IOException {
        robot.until(
                "the plan is read",
                () -> robot.window().getService(PlanDesk.class).plan().orElseThrow().isRead());
        var editor = robot.await("the text is shown", StyledText.class, StyledText::getEditable);
        robot.click(editor, 200, 8);
        robot.press("ctrl+p");
        var page = robot.await("the dialog is open", Button.class, each -> is(each, "Halaman web"));
        var target = robot.await("the target", Text.class, each -> each.getText().endsWith("docx"));
        robot.screenshot("ekspor");

        robot.click(page);
        robot.until("the file is named after it", () -> target.getText().endsWith(".html"));
        String named = robot.see(target::getText);
        var file = Path.of(named);
        assertEquals(plan.resolve("lkjip-2023.html"), file);
        robot.click(
                robot.await("the button", Button.class, each -> is(each, "Cetak") && push(each)));
        robot.await("it is done", Button.class, each -> is(each, "Buka &map"));
        robot.screenshot("ekspor-selesai");
        robot.press("Escape");
        var written = Files.readString(file);
        assertTrue(written.contains("SEKRETARIAT") && written.strip().endsWith("</html>"));
    }

    private static boolean is(Button button, String text) {
        return button.getText().startsWith(text);
    }

    private static boolean push(Button button) {
        return (button.getStyle() & SWT.PUSH) != 0;
    }
}
