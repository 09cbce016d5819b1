package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.sheet.Sheet;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Every field of a form is reached by the tabulator, in the order in which it is read, and seen.
 */
class FormKeysTest {

    /** Points of a window that has room for few fields. */
    private static final int LOW = 420;

    /** Pixels of a mark that cannot be overlooked; a caret has fewer. */
    private static final int MARK = 100;

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;
    private FormHand form;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        form = new FormHand(robot);
        hand.open(SmallPlan.in(folder), "derajat kesehatan");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    @Test
    void theTabulatorGoesThroughAnIndicator() {
        goThrough("Kepuasan pasien");
    }

    @Test
    void theTabulatorGoesThroughAnObjectiveWithReferences() {
        goThrough("angka stunting");
    }

    @Test
    void theTabulatorGoesThroughAStrategicPlan() {
        goThrough("Rencana Strategis");
    }

    @Test
    void whatThePointerTellsOfAFieldIsToldByAKey() {
        show("Kepuasan pasien");
        form.enter();
        var told = new ArrayList<String>();
        for (int i = 0; i < form.fields().size(); i++) {
            var help = robot.see(() -> robot.focused().getToolTipText());
            if (help != null && !(robot.focused() instanceof Button)) {
                if (!(robot.see(() -> robot.focused().getData()) instanceof Sheet)) {
                    // In a table this key is for its cells.
                    robot.press("F2");
                }
                robot.until(help + " is told", () -> isTold(help));
                told.add(help);
                robot.screenshot("formulir-keterangan");
            }
            form.next();
            robot.until("it is told no longer", () -> help == null || !isTold(help));
        }
        assertTrue(told.size() > 3, told::toString);
    }

    @Test
    void theFocusIsSeen() {
        show("Kepuasan pasien");
        for (var field : form.fields()) {
            robot.let(() -> form.scroll().showControl(field));
            new Stage(robot).still();
            var without = robot.see(() -> form.picture(field));
            robot.let(field::setFocus);
            robot.until(
                    "the focus is seen at " + told(List.of(field)),
                    () -> Pictures.different(without, form.picture(field)) > MARK);
        }
    }

    @Test
    void theFormulaOfACellIsToldByAKey() {
        show("Kepuasan pasien");
        var years = SheetHand.inForm(robot);
        years.goTo("Capaian", "2024");
        robot.until("it is said which keys there are", () -> isTold("Ctrl+Tab"));
        robot.press("F2");
        robot.until("its formula is told", () -> isTold("81 ÷ 80"));
        robot.screenshot("formulir-rumus-sel");
        form.next();
        robot.until("nothing is said of keys", () -> !isTold("Ctrl+Tab"));
        robot.until("nor of the formula", () -> !isTold("81 ÷ 80"));
    }

    private boolean isTold(String words) {
        return robot.find(CLabel.class, each -> each.getText().contains(words)).isPresent();
    }

    @Test
    void theCellSomebodyGoesToIsSeenInALowForm() {
        hand.search("skala nilai");
        hand.select("Skala Nilai");
        var size = robot.see(() -> robot.windowNow().getShell().getSize());
        try {
            robot.let(() -> robot.windowNow().getShell().setSize(size.x, LOW));
            var rows = SheetHand.inForm(robot);
            rows.goTo("Baru", "Predikat");
            assertTrue(robot.see(() -> isSeen(rows)));
        } finally {
            robot.let(() -> robot.windowNow().getShell().setSize(size));
        }
    }

    private boolean isSeen(SheetHand rows) {
        var sheet = (Sheet) rows.canvas().getData();
        var cell =
                robot.see(
                        () ->
                                sheet.control()
                                        .getDisplay()
                                        .map(sheet.control(), null, sheet.cursor()));
        var scroll = form.scroll();
        var seen = Fields.place(scroll);
        return seen.contains(cell.x, cell.y) && seen.contains(cell.x, cell.y + cell.height - 1);
    }

    /** There and back again. */
    private void goThrough(String element) {
        show(element);
        form.enter();
        var all = form.fields();
        var gone = new ArrayList<Control>(List.of(robot.focused()));
        seen(robot.focused());
        while (gone.size() < all.size()) {
            form.next();
            gone.add(robot.focused());
            seen(robot.focused());
        }
        assertEquals(told(all), told(gone));
        robot.screenshot("formulir-tombol-" + element.replace(' ', '-'));
        for (var each : all.reversed().subList(1, all.size())) {
            form.back();
            assertEquals(told(List.of(each)), told(List.of(robot.focused())));
            seen(each);
        }
    }

    private void show(String element) {
        hand.select(element);
        // What is told of the line that the pointer rests on would take the place of other words.
        robot.away();
        robot.await("its form is shown", Label.class, each -> each.getText().contains(element));
        robot.until("it can be used", () -> !form.fields().isEmpty());
    }

    private List<String> told(List<Control> controls) {
        return robot.see(() -> controls.stream().map(Fields::told).toList());
    }

    private void seen(Control control) {
        assertTrue(form.isSeen(control), () -> told(List.of(control)).toString());
    }
}
