package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.sheet.Sheet;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The headings of the rows of a table are read whole, by the mouse and by the keyboard. */
class GridHeadingsTest {

    private static final String LONG =
            "Persentase puskesmas yang terakreditasi paripurna menurut hasil survei tim akreditasi"
                    + " dari provinsi";

    /** So wide headings are at first at least, when they need it. */
    private static final int FIRST = 360;

    private static final int WIDER = 460;
    private static final int ROW = 2;
    private static final int TRIES = 200;

    @TempDir Path folder;
    private Robot robot;
    private SheetHand hand;
    private Path plan;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = SheetHand.inGrid(robot);
        plan = SmallPlan.in(folder);
        Files.writeString(
                plan.resolve("renstra.jenjang"),
                SmallPlan.RENSTRA.replace("Puskesmas paripurna", LONG));
        robot.bring(Views.GRID);
        show();
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private void show() {
        robot.open(plan);
        robot.until("it is read", () -> robot.opened().isRead());
        // Whoever worked before may have chosen another table.
        hand.choose("Pengukuran", "Target");
        hand.goTo(LONG, "Target");
    }

    private Sheet sheet() {
        return (Sheet) hand.canvas().getData();
    }

    private int width() {
        return robot.see(() -> sheet().headingWidth());
    }

    private boolean isCut() {
        return robot.see(() -> sheet().isHeadingCut(ROW));
    }

    /** A place on the edge of the headings, or beside it. */
    private Point edge(int beside) {
        return robot.see(() -> hand.canvas().toDisplay(sheet().headingWidth() + beside, 40));
    }

    /** Takes the edge and draws it as long as it takes to lie somewhere. */
    private void drag(int by) {
        var from = edge(0);
        int wanted = width() + by;
        robot.hold(from);
        try {
            for (int i = 0; i < TRIES && Math.abs(width() - wanted) > 2; i++) {
                robot.move(new Point(from.x + by + i % 2, from.y));
                robot.settle();
            }
        } finally {
            robot.release();
        }
        assertEquals(wanted, width(), 2);
    }

    @Test
    void theEdgeIsDraggedAndStaysThere() {
        int first = width();
        assertTrue(first >= FIRST);
        assertTrue(isCut());
        robot.screenshot("tabel-judul-sempit");
        drag(WIDER - first);
        int now = width();
        robot.let(() -> desk().close());
        robot.until("there is no plan", () -> desk().plan().isEmpty());
        show();
        assertEquals(now, width());
        drag(200 - WIDER);
        assertEquals(200, width(), 5);
    }

    private PlanDesk desk() {
        return robot.windowNow().getService(PlanDesk.class);
    }

    @Test
    void aDoubleClickShowsAllOfThem() {
        assertTrue(isCut());
        int first = width();
        robot.doubleClick(edge(0));
        robot.until("nothing is cut", () -> !sheet().isHeadingCut(ROW));
        robot.away();
        robot.screenshot("tabel-judul-lebar");
        robot.doubleClick(edge(0));
        robot.until("they are as before", () -> sheet().headingWidth() == first);
    }

    @Test
    void theKeyboardReadsAndWidensThem() {
        robot.await("it is read out", CLabel.class, each -> each.getText().contains(LONG));
        new MenuHand(robot).choose("shift+F10", "Judul baris selebar isinya");
        robot.until("nothing is cut", () -> !sheet().isHeadingCut(ROW));
        robot.await("keys are told", CLabel.class, each -> each.getText().startsWith("Panah:"));
        assertFalse(isCut());
    }
}
