package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The cascade as a picture: drawn in colours, folded, pointed at, and moved with the plan. */
class DiagramTest {

    private static final String REVIEW = "id.jenjang.workbench.meninjau";

    @TempDir Path folder;
    private Robot robot;
    private IPerspectiveDescriptor before;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        var plan = PlanCopy.of("dumai-2023", folder);
        robot.open(plan);
        before = robot.see(() -> robot.page().getPerspective());
        perspective(
                robot.see(
                        () ->
                                PlatformUI.getWorkbench()
                                        .getPerspectiveRegistry()
                                        .findPerspectiveWithId(REVIEW)));
    }

    private void perspective(IPerspectiveDescriptor wanted) {
        robot.let(() -> robot.page().setPerspective(wanted));
    }

    @AfterEach
    void close() {
        if (robot != null) {
            perspective(before);
            robot.leave();
        }
    }

    private PlanDesk desk() {
        return robot.window().getService(PlanDesk.class);
    }

    /** The canvas of the picture once something is drawn on it. */
    private Canvas drawn() {
        var canvas =
                robot.await(
                        "there is a picture",
                        Canvas.class,
                        each -> each.getClass().getSimpleName().equals("DiagramCanvas"));
        robot.until("the cascade is drawn", () -> saves().isEnabled());
        return canvas;
    }

    private org.eclipse.swt.widgets.ToolItem saves() {
        return Tools.named(robot, "Simpan gambar").orElseThrow();
    }

    @Test
    void aBoxIsAnElementAndFoldingKeepsIt() {
        robot.let(() -> show());
        var canvas = drawn();
        robot.click(canvas, 3, 3);
        robot.press("Home");
        robot.press("Right");
        robot.until("a box is chosen", () -> desk().selected().isPresent());
        var first = robot.see(() -> desk().selected().orElseThrow());
        assertEquals("Visi", robot.see(() -> named(first)));

        robot.press("Right");
        robot.until("another is", () -> !desk().selected().orElseThrow().equals(first));
        var mission = robot.see(() -> desk().selected().orElseThrow());
        assertEquals("Misi", robot.see(() -> named(mission)));
        robot.press("0");
        robot.settle();
        robot.screenshot("diagram-dekat");
        robot.press("space");
        settled();
        robot.press("Home");

        colour("Warna: temuan");
        settled();
        robot.screenshot("diagram-temuan");
        colour("Warna: predikat");
        settled();
        robot.screenshot("diagram");
        assertEquals(mission, robot.see(() -> desk().selected().orElseThrow()));
    }

    @Test
    void nothingIsChosenInAPlanThatIsOpenedAnew() throws IOException {
        robot.let(() -> show());
        robot.click(drawn(), 3, 3);
        robot.press("Right", "Right");
        robot.until("a box is chosen", () -> desk().selected().isPresent());
        robot.leave();
        robot.open(PlanCopy.of("dumai-2023", Files.createDirectory(folder.resolve("lagi"))));
        robot.click(drawn(), 3, 3);
        robot.press("Right");
        robot.until("a box is chosen", () -> desk().selected().isPresent());
        assertEquals("Visi", robot.see(() -> named(desk().selected().orElseThrow())));
    }

    private String named(ElementRef element) {
        return element.in(desk().plan().orElseThrow().now()).orElseThrow().eClass().getName();
    }

    private void colour(String wanted) {
        var combo = robot.await("colours", Combo.class, each -> each.indexOf(wanted) >= 0);
        robot.let(
                () -> {
                    combo.select(combo.indexOf(wanted));
                    combo.notifyListeners(
                            org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
                });
    }

    /** Waits until nothing is being drawn any more. */
    private void settled() {
        robot.until(
                "the picture is drawn anew",
                () ->
                        Stream.of(Job.getJobManager().find(null))
                                .noneMatch(each -> each.getName().contains("pohon kinerja")));
        robot.settle();
        robot.settle();
    }

    private void show() {
        try {
            robot.page().showView(Views.DIAGRAM);
        } catch (org.eclipse.ui.PartInitException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
