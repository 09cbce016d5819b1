package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What people see while a document is being printed, and what becomes of it. */
class PrintingScenesTest {

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;
    private Path plan;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        stage = new Stage(robot);
        plan = PlanCopy.of("dumai-2023", folder.toRealPath());
    }

    @AfterEach
    void leave() {
        if (robot != null) {
            stage.leave();
        }
    }

    private void print(Path file) {
        print(file, () -> {});
    }

    /** Asks for a document in the dialog; something else happens while it is open. */
    private void print(Path file, Runnable meanwhile) {
        robot.until("the plan is read", () -> robot.opened().isRead());
        stage.command("id.jenjang.workbench.exportDocument");
        var print = stage.button(IDialogConstants.OK_ID);
        var target = robot.await("the target", Text.class, each -> each.getText().endsWith("docx"));
        robot.let(() -> target.setText(file.toString()));
        robot.until("it can be printed", print::isEnabled);
        meanwhile.run();
        robot.soon(() -> print.notifyListeners(SWT.Selection, new Event()));
        robot.until("the dialog is closed", print::isDisposed);
    }

    @Test
    void itIsGivenUp() throws IOException {
        var template = withTemplate();
        Files.writeString(template, "bukan templat");
        stage.open(plan);
        var file = plan.resolve("lkjip.docx");
        try {
            print(file, () -> neverRead(template));
            var bar = robot.await("a bar shows it", ProgressBar.class, this::isElsewhere);
            robot.away();
            stage.look("mencetak");
            robot.click(robot.await("it can be given up", Button.class, this::isElsewhere));
            robot.until("it is given up", bar::isDisposed);
        } finally {
            release(template);
        }
        robot.until("nobody is told anything more", () -> !isPrinting() && shells() == 1);
        stage.still();
        assertEquals(1, robot.see(this::shells));
        assertFalse(Files.exists(file), "There is nothing");
    }

    /** Nobody can read it before somebody writes: as slow as a drive can be. */
    private static void neverRead(Path file) {
        try {
            Files.delete(file);
            int made = new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
            assumeTrue(made == 0, "There is no mkfifo");
        } catch (IOException | InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Whoever waits for it reads on; nobody may be waiting any more. */
    private static void release(Path pipe) throws IOException {
        try (var both = new RandomAccessFile(pipe.toFile(), "rw")) {
            both.writeBytes("bukan templat");
        }
    }

    private static boolean isPrinting() {
        return Stream.of(Job.getJobManager().find(null))
                .anyMatch(each -> each.getClass().getSimpleName().equals("ExportJob"));
    }

    private boolean isElsewhere(Control control) {
        return control.getShell() != robot.windowNow().getShell();
    }

    private long shells() {
        return Arrays.stream(robot.windowNow().getShell().getDisplay().getShells())
                .filter(Shell::isVisible)
                .count();
    }

    @Test
    void itIsDone() {
        stage.open(plan);
        var file = plan.resolve("lkjip.docx");
        print(file);
        told("dicetak", file.toString());
        assertTrue(Files.exists(file));
    }

    @Test
    void itsTemplateIsNone() throws IOException {
        Files.writeString(withTemplate(), "bukan templat");
        stage.open(plan);
        var file = plan.resolve("lkjip.docx");
        print(file);
        told("mencetak-gagal", "kop.docx");
        assertFalse(Files.exists(file));
    }

    /** The template the report names from now on. */
    private Path withTemplate() throws IOException {
        var report = plan.resolve("setda").resolve("laporan.jenjang");
        var place = "  tempat \"Dumai\"\n";
        var text = Files.readString(report);
        Files.writeString(report, text.replace(place, place + "  templat \"kop.docx\"\n"));
        return report.resolveSibling("kop.docx");
    }

    private void told(String scene, String words) {
        var label = robot.await("it is told", Label.class, each -> each.getText().contains(words));
        robot.away();
        stage.scene(scene);
        robot.press("Escape");
        robot.until("it is gone", label::isDisposed);
    }
}
