package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Bernama;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.sheet.Sheet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Going from one table of the year to another, nobody loses sight of where they are. */
class GridKindsTest {

    private static final int ROWS = 40;

    /** The column Serapan. */
    private static final int LAST = 3;

    @TempDir Path folder;
    private Robot robot;
    private SheetHand hand;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = SheetHand.inGrid(robot);
        robot.bring(Views.GRID);
        robot.open(PlanCopy.of("dumai-2023", folder));
        robot.until("it is read", () -> robot.opened().isRead());
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private Sheet sheet() {
        return (Sheet) hand.canvas().getData();
    }

    private void select(String id) {
        var plan = robot.opened().now();
        var element =
                plan.plan().berkas().stream()
                        .flatMap(each -> each.getElemen().stream())
                        .flatMap(GridKindsTest::all)
                        .filter(each -> id.equals(each.getId()))
                        .findFirst()
                        .orElseThrow();
        var ref = ElementRef.of(plan, element).orElseThrow();
        robot.let(() -> robot.window().getService(PlanDesk.class).select(ref, this));
    }

    private static Stream<Bernama> all(EObject outer) {
        var found = new ArrayList<Bernama>();
        if (outer instanceof Bernama named) {
            found.add(named);
        }
        outer.eAllContents()
                .forEachRemaining(
                        each -> {
                            if (each instanceof Bernama named) {
                                found.add(named);
                            }
                        });
        return found.stream();
    }

    @Test
    void atTheFirstRowWhereWhatIsLookedAtHasNone() {
        hand.choose("Pengukuran", "Target");
        select("IKU5");
        robot.until("its row is selected", () -> robot.see(() -> sheet().selected().top()) > 0);
        hand.choose("Anggaran", "Murni");
        assertEquals(0, robot.see(() -> sheet().selected().top()));
        assertTrue(robot.see(() -> sheet().place(0, 0).y > 0), "The first row is seen");
        hand.choose("Pengukuran", "Target");
        assertTrue(robot.see(() -> sheet().selected().top()) > 0, "Back where it was");
    }

    @Test
    void namesTakeTheRoomThatIsThere() {
        hand.choose("Anggaran", "Murni");
        int room = robot.see(() -> hand.canvas().getClientArea().width);
        int names = robot.see(() -> sheet().headingWidth());
        var last = robot.see(() -> sheet().place(0, LAST));
        boolean cut = IntStream.range(0, ROWS).anyMatch(this::sheetCuts);
        assertTrue(names > 360, "Names of sub kegiatan are long");
        assertTrue(!cut || last.x + last.width == room, "No room is left beside cut names");
        assertTrue(last.x + last.width <= room, "All cells are seen");
    }

    private boolean sheetCuts(int row) {
        return robot.see(() -> sheet().isHeadingCut(row));
    }

    @Test
    void theTableStaysWhereItIs() {
        hand.choose("Pengukuran", "Target");
        var before = robot.see(() -> hand.canvas().getLocation());
        hand.choose("Target", "2021");
        assertEquals(before, robot.see(() -> hand.canvas().getLocation()));
        assertFalse(
                robot.find(Combo.class, each -> each.isVisible() && each.getText().equals("2023"))
                        .isPresent(),
                "Targets of all years are shown");
    }
}
