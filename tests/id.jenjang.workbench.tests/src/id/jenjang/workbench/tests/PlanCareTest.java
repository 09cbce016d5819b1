package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ReadingProgress;
import id.jenjang.dsl.ide.guard.RecoveryJournal;
import id.jenjang.workbench.internal.app.PlanCare;
import id.jenjang.workbench.internal.app.Settings;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Plans are taken care of in any workbench, however many windows it has, and only once. */
class PlanCareTest {

    private static final String OLD =
            """
            daerah Kota "Kota" {
              provinsi "Riau"
            }
            """;

    private static final String MINE = "// saya sendiri\n" + OLD;

    @TempDir Path folder;
    private Robot robot;
    private Path file;
    private Path journal;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        file = folder.toRealPath().resolve("rpjmd.jenjang");
        Files.writeString(file, OLD);
        journal = Settings.folder().orElseThrow().resolve("pulih");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private void write(OpenPlan plan) {
        try {
            plan.say("uji", file, MINE);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @Test
    void aDeskThatTheProgramsOwnWindowKnowsNothingOfIsGuarded() throws Exception {
        var root = file.getParent();
        var read = OpenPlan.read(root, Locale.of("id"), ReadingProgress.NONE);
        var desk = new PlanDesk();
        var care = robot.see(() -> new PlanCare(PlatformUI.getWorkbench(), desk));
        try {
            var plan = robot.see(() -> desk.open(root, read));
            robot.let(() -> write(plan));
            robot.until("it is kept", () -> PlanTexts.keeps(journal, MINE));
        } finally {
            robot.let(care::close);
        }
        assertTrue(PlanTexts.keeps(journal, MINE), "The host ends without asking about the plan");
        robot.let(desk::close);
        new RecoveryJournal(journal).drop(file);
    }

    private long questions() {
        return robot.see(
                () ->
                        Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
                                .map(Shell::getText)
                                .filter("Pekerjaan yang belum tersimpan"::equals)
                                .count());
    }

    @Test
    void twoWindowsAskOnceAndOneOfThemMayClose() throws IOException {
        LostWork.leave(file, OLD, MINE);
        var second = robot.see(PlanCareTest::openWindow);
        try {
            robot.until("somebody looks at it", () -> isInFront(second));
            robot.open(file.getParent());
            var yes =
                    robot.await(
                            "it asks", Button.class, each -> each.getText().equals("&Pulihkan"));
            assertEquals(1, questions());
            robot.let(() -> yes.getShell().forceActive());
            robot.click("it is wanted", () -> Robot.middleOf(yes), yes::isDisposed);
            robot.until("it is there again", () -> text().equals(MINE));
        } finally {
            robot.let(second::close);
        }
        var theirs = OLD + "// mereka\n";
        Files.writeString(file, theirs);
        robot.until("both are there", () -> text().equals(MINE + "// mereka\n"));
    }

    private static boolean isInFront(IWorkbenchWindow window) {
        return window.getShell() == window.getShell().getDisplay().getActiveShell();
    }

    private String text() {
        return robot.opened().now().text(file).orElse("");
    }

    private static IWorkbenchWindow openWindow() {
        try {
            return PlatformUI.getWorkbench()
                    .openWorkbenchWindow("id.jenjang.workbench.menyusun", null);
        } catch (WorkbenchException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
