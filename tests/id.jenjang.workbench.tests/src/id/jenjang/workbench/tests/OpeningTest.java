package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.workbench.internal.app.PlanOpening;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A plan is read behind the window, which goes on meanwhile; what cannot be read is said. */
class OpeningTest {

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

    private void begin(Path other) {
        robot.let(() -> PlanOpening.open(robot.windowNow(), other));
    }

    private String text(Path file) {
        return robot.see(() -> robot.opened().now().text(file).orElseThrow());
    }

    @Test
    void theWindowIsUsedWhileAnotherPlanIsRead() throws IOException, InterruptedException {
        var slow = Files.createDirectory(folder.resolve("drive-lambat"));
        for (var name : List.of("daerah", "instansi", "tujuan")) {
            Files.writeString(slow.resolve(name + ".jenjang"), "// " + name + "\n");
        }
        var pipe = slow.resolve("rencana.jenjang");
        // Nobody can read it before somebody writes: as slow as a drive can be.
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                "There is no mkfifo");
        begin(slow);
        try {
            somebodyWorksOnAndGivesUp();
        } finally {
            // Else it would be waited for in every test after this one.
            Files.writeString(pipe, "program P1 \"Satu\"\n");
        }
        assertEquals(plan, robot.see(() -> robot.opened().root()));
    }

    private void somebodyWorksOnAndGivesUp() {
        var cancel = robot.await("it can be given up", Button.class, each -> is(each, "Batal"));
        var told = robot.await("it is told how far", Label.class, OpeningTest::isHalfRead);
        var bar =
                robot.await(
                        "a bar shows it",
                        ProgressBar.class,
                        each -> each.getShell() == told.getShell());
        assertEquals(25, robot.<Integer>see(bar::getSelection));
        var file = plan.resolve("rpjmd.jenjang");
        var editor = robot.await("the old plan is shown", StyledText.class, this::isText);
        robot.click(editor, 200, 8);
        robot.press("ctrl+Home");
        robot.type("// sementara");
        robot.until("what is typed is the plan", () -> text(file).startsWith("// sementara"));
        robot.screenshot("membuka-rencana");
        assertTrue(robot.see(PlanOpening::isUnderWay));
        robot.click(cancel);
        robot.until("it is given up", () -> !PlanOpening.isUnderWay());
    }

    private static boolean isHalfRead(Label label) {
        return label.getText().equals("Membaca berkas 2 dari 4");
    }

    private boolean isText(StyledText text) {
        return text.getEditable() && text.getText().contains("rpjmd");
    }

    @Test
    void whatCannotBeReadIsSaidAndTheOldPlanStays() throws IOException {
        begin(folder.resolve("tidak-ada"));
        says("tidak-ada");
        var empty = Files.createDirectory(folder.resolve("kosong"));
        begin(empty);
        says("kosong");
        assertEquals(plan, robot.see(() -> robot.opened().root()));
    }

    private void says(String words) {
        robot.await("it says why", Label.class, each -> each.getText().contains(words));
        robot.screenshot("tidak-terbuka-" + words);
        robot.press("Escape");
        robot.until(
                "the sentence is gone",
                () ->
                        robot.find(Shell.class, each -> is(each, "Rencana tidak dapat dibuka"))
                                .isEmpty());
    }

    private static boolean is(Button button, String text) {
        return button.getText().equals(text);
    }

    private static boolean is(Shell shell, String text) {
        return shell.getText().equals(text);
    }

    @Test
    void theFilesThatWereShownAreShownAgain() throws IOException {
        var second = plan.resolve("setda").resolve("renstra.jenjang");
        robot.let(() -> show(second));
        var other = PlanCopy.of("dumai-2023", Files.createDirectory(folder.resolve("lain")));
        robot.open(other);
        robot.open(plan);
        robot.until(
                "the file in front is in front again",
                () ->
                        robot.windowNow().getActivePage().getActiveEditor() != null
                                && robot.windowNow()
                                        .getActivePage()
                                        .getActiveEditor()
                                        .getTitleToolTip()
                                        .equals(second.toString()));
        assertEquals(
                2,
                robot.<Integer>see(
                        () -> robot.windowNow().getActivePage().getEditorReferences().length));
    }

    @Test
    void aTabThatACrashLeftGoesWhenAPlanIsOpened() throws IOException {
        robot.let(this::leaveTab);
        assertEquals(1, tabs(LeftTab.EDITOR));
        robot.open(PlanCopy.of("dumai-2023", Files.createDirectory(folder.resolve("lain"))));
        robot.until("it is gone", () -> tabs(LeftTab.EDITOR) == 0);
        assertEquals(1, tabs(PlanOpening.EDITOR));
    }

    private long tabs(String editor) {
        return robot.see(
                () ->
                        Arrays.stream(robot.page().getEditorReferences())
                                .filter(each -> each.getId().equals(editor))
                                .count());
    }

    private void leaveTab() {
        try {
            robot.page().openEditor(new LeftTab(), LeftTab.EDITOR);
        } catch (org.eclipse.ui.PartInitException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private void show(Path file) {
        try {
            PlanOpening.show(robot.windowNow().getActivePage(), file);
        } catch (org.eclipse.ui.PartInitException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
