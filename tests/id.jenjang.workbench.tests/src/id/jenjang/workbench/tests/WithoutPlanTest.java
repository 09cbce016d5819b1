package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.app.Views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The window says what it cannot do as long as there is no plan. */
class WithoutPlanTest {

    private static final List<String> OF_A_PLAN =
            List.of("Tutup rencana", "Simpan di folder lain", "Cetak dokumen");

    @TempDir Path folder;
    private Robot robot;

    @BeforeEach
    void begin() {
        robot = Robot.begin();
        robot.bring(Views.CASCADE);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    /** Which entries of the menu of files about a plan can be chosen. */
    private List<String> possible() {
        return robot.see(
                () -> {
                    var file = robot.windowNow().getShell().getMenuBar().getItem(0).getMenu();
                    file.notifyListeners(SWT.Show, new Event());
                    var possible = possible(file);
                    file.notifyListeners(SWT.Hide, new Event());
                    return possible;
                });
    }

    private static List<String> possible(Menu menu) {
        var possible = new ArrayList<String>();
        for (var words : OF_A_PLAN) {
            for (MenuItem item : menu.getItems()) {
                if (item.getText().replace("&", "").contains(words) && item.isEnabled()) {
                    possible.add(words);
                }
            }
        }
        return possible;
    }

    private boolean canPrint() {
        return Tools.named(robot, "Cetak dokumen").filter(ToolItem::isEnabled).isPresent();
    }

    @Test
    void whatIsDoneToAPlanIsOffWithoutOne() throws IOException {
        robot.until("nothing can be done to it", () -> possible().isEmpty());
        robot.until("it cannot be printed", () -> !canPrint());
        robot.open(SmallPlan.in(folder));
        robot.until("all can be done", () -> possible().size() == OF_A_PLAN.size());
        robot.until("it can be printed", this::canPrint);
    }

    @Test
    void itIsSaidThatAPlanIsBeingRead() throws IOException, InterruptedException {
        var slow = Files.createDirectory(folder.toRealPath().resolve("drive-lambat"));
        var pipe = slow.resolve("rencana.jenjang");
        // Nobody can read it before somebody writes: as slow as a drive can be.
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                "There is no mkfifo");
        welcomes();
        robot.let(() -> robot.page().closeAllEditors(false));
        robot.bring(Views.CASCADE);
        says("Belum ada rencana");
        robot.let(() -> PlanOpening.open(robot.windowNow(), slow));
        try {
            says("Rencana drive-lambat sedang dibaca");
            var cancel =
                    robot.await(
                            "it can be given up",
                            Button.class,
                            each -> each.getText().equals("Batal"));
            robot.screenshot("rencana-sedang-dibaca");
            robot.click(cancel);
            welcomes();
        } finally {
            // Else it would be waited for in every test after this one.
            Files.writeString(pipe, "program P1 \"Satu\"\n");
        }
        assertEquals(false, robot.see(PlanOpening::isUnderWay));
    }

    private void welcomes() {
        robot.await("it welcomes", Link.class, each -> each.getText().contains("Rencana baru ..."));
    }

    private void says(String words) {
        robot.await(words, Link.class, each -> each.getText().startsWith(words));
    }
}
