package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.grid.Grid;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a whole year change the text: what is typed, and blocks all at once or not. */
class YearTablesTest {

    @TempDir Path folder;
    private Robot robot;
    private Canvas sheet;
    private Map<Path, String> before;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        var plan = PlanCopy.of("dumai-2023", folder);
        robot.open(plan);
        robot.let(this::show);
        robot.until("the plan is read", () -> robot.opened().isRead());
        sheet = robot.await("the table is shown", Canvas.class, YearTablesTest::isOfYears);
        before = texts();
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    private void show() {
        try {
            robot.page().showView(Views.GRID);
        } catch (PartInitException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static boolean isOfYears(Canvas canvas) {
        return canvas.getClass() == Canvas.class
                && canvas.getParent().getChildren()[0] instanceof Composite bar
                && bar.getChildren().length > 0
                && bar.getChildren()[0] instanceof Composite kinds
                && kinds.getChildren().length == 3
                && kinds.getChildren()[0] instanceof Button;
    }

    private void choose(String kind) {
        robot.click(
                robot.await(
                        "there is a choice of tables",
                        Button.class,
                        each -> each.getText().equals(kind)));
    }

    private PlanDesk desk() {
        return robot.window().getService(PlanDesk.class);
    }

    private Map<Path, String> texts() {
        return robot.see(
                () -> {
                    var texts = new TreeMap<Path, String>();
                    var now = robot.opened().now();
                    now.files().forEach(each -> texts.put(each, now.text(each).orElseThrow()));
                    return texts;
                });
    }

    private PlanEditor now() {
        return robot.see(() -> new PlanEditor(robot.opened().now()));
    }

    private Grid targets() {
        return Grid.targets(now(), null);
    }

    private Grid budget() {
        return Grid.budget(now(), 2023, null);
    }

    private static int row(Grid grid, String name) {
        for (int row = 0; row < grid.rows().size(); row++) {
            if (grid.rows().get(row).name().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("No row " + name + " in " + grid.rows());
    }

    private static int column(Grid grid, String heading) {
        for (int column = 0; column < grid.columns().size(); column++) {
            if (grid.columns().get(column).heading().equals(heading)) {
                return column;
            }
        }
        throw new AssertionError("No column " + heading + " in " + grid.columns());
    }

    /** Goes to a cell as somebody without a mouse does. */
    private void goTo(int row, int column) {
        robot.let(sheet::setFocus);
        robot.press("ctrl+Home");
        for (int i = 0; i < row; i++) {
            robot.press("Down");
        }
        for (int i = 0; i < column; i++) {
            robot.press("Right");
        }
    }

    private void copy(String block) {
        robot.let(
                () -> {
                    var clipboard = new Clipboard(Display.getCurrent());
                    clipboard.setContents(
                            new Object[] {block}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                });
    }

    @Test
    void withoutAPlanNoYearIsAskedFor() {
        choose("Pengukuran");
        var year =
                robot.await("a year is chosen", Combo.class, each -> each.getText().equals("2023"));
        robot.leave();
        assertFalse(robot.see(year::isVisible));
    }

    /** What stands against all of a block is a sentence, not a cell without a name. */
    @Test
    void itIsSaidThatTheFileOfACellIsReadOnly() throws Exception {
        choose("Target");
        var grid = targets();
        int row = row(grid, "Terlaksananya Kerjasama antar Daerah");
        goTo(row, column(grid, "2022"));
        var file = robot.see(() -> grid.rows().get(row).element().file());
        try (var closed = ClosedFile.of(file)) {
            copy("12\t13\n");
            robot.press("ctrl+v");
            robot.await(
                    "it is said",
                    Label.class,
                    each ->
                            each.getText().startsWith("Tidak ada yang diubah: ")
                                    && each.getText().contains("hanya dapat dibaca"));
            robot.screenshot("kisi-hanya-baca");
            assertTrue(robot.find(Table.class, each -> isAbout(each, "hanya dapat")).isEmpty());
            assertEquals(before, texts());
        }
    }

    private static boolean isAbout(Table table, String words) {
        return table.getItemCount() > 0 && table.getItem(0).getText(2).contains(words);
    }

    @Test
    void aBlockIsPastedAllAtOnceOrNotAtAll() {
        choose("Target");
        var grid = targets();
        int row = row(grid, "Terlaksananya Kerjasama antar Daerah");
        goTo(row, column(grid, "2022"));
        robot.until(
                "everybody looks at its indicator",
                () -> desk().selected().filter(grid.rows().get(row).element()::equals).isPresent());

        copy("12\tdua belas\t14\n");
        robot.press("ctrl+v");
        var list =
                robot.await(
                        "the rejected cell is named",
                        Table.class,
                        each ->
                                each.getItemCount() == 1
                                        && each.getItem(0).getText(1).equals("dua belas"));
        assertEquals(before, texts());
        robot.click(list, 60, 8);
        robot.until("its cell has the focus", sheet::isFocusControl);
        robot.screenshot("kisi-sel-ditolak");

        robot.press("Left");
        copy("12\t13\t14\n");
        robot.press("ctrl+v");
        robot.until("the block is in the plan", () -> !texts().equals(before));
        int first = column(grid, "2022");
        assertEquals("12", targets().cell(row, first).text());
        assertEquals("14", targets().cell(row, first + 2).text());
        robot.until("the list is closed", () -> !list.isVisible());
        robot.until("everybody has read it", () -> robot.opened().isRead());

        robot.press("shift+Right", "shift+Right", "ctrl+r");
        robot.until("it is filled right", () -> targets().cell(row, first + 2).text().equals("12"));
        robot.press("ctrl+z");
        robot.until("that is undone", () -> targets().cell(row, first + 2).text().equals("14"));
        robot.press("ctrl+z");
        robot.until("the block is undone as one", () -> texts().equals(before));
    }

    @Test
    void whatIsTypedIntoTheBudgetIsAddedUp() {
        choose("Anggaran");
        var grid = budget();
        int row = 0;
        while (!grid.cell(row, 0).editable()) {
            row++;
        }
        var total = grid.cell(0, 0).text();
        goTo(row, 0);
        robot.type("1.000.000");
        robot.press("Return");
        robot.until("the plan says so", () -> !texts().equals(before));
        int typed = row;
        assertEquals("1.000.000", budget().cell(typed, 0).text());
        assertNotEquals(total, budget().cell(0, 0).text());
        robot.until("everybody has read it", () -> robot.opened().isRead());
        robot.screenshot("kisi");

        robot.let(() -> desk().select(grid.rows().get(typed).element(), robot));
        robot.type("lima");
        robot.screenshot("kisi-isian-salah");
        robot.press("Escape", "ctrl+z");
        robot.until("it is undone", () -> texts().equals(before));
    }
}
