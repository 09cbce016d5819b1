package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.sheet.Sheet;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;

import java.util.Optional;
import java.util.function.Predicate;

/** A hand in one of the spreadsheets of the window. */
final class SheetHand {

    /** More rows or columns no test has to go through. */
    private static final int FAR = 200;

    private final Robot robot;
    private final boolean form;

    private SheetHand(Robot robot, boolean form) {
        this.robot = robot;
        this.form = form;
    }

    /** In the first sheet of the form. */
    static SheetHand inForm(Robot robot) {
        return new SheetHand(robot, true);
    }

    /** In the table of a whole year. */
    static SheetHand inGrid(Robot robot) {
        return new SheetHand(robot, false);
    }

    private Optional<Canvas> found() {
        return robot.find(
                Canvas.class, each -> each.getData() instanceof Sheet && form == isInForm(each));
    }

    Canvas canvas() {
        robot.until("the sheet is shown", () -> found().isPresent());
        return found().orElseThrow();
    }

    private Sheet sheet() {
        return (Sheet) robot.see(() -> canvas().getData());
    }

    /** What is said of the cell that the cursor is in. */
    String cell() {
        return robot.see(() -> sheet().spoken());
    }

    /** Asks for another table of a year, whose first column is known. */
    void choose(String label, String column) {
        var kind = robot.await("kinds", Button.class, each -> each.getText().equals(label));
        robot.click("another table", () -> Fields.sign(kind), kind::getSelection);
        robot.until("the other table is shown", () -> cell().contains(", " + column));
    }

    void focus() {
        var canvas = canvas();
        robot.let(canvas::setFocus);
        robot.until("the sheet has the focus", canvas::isFocusControl);
    }

    /** Goes to a cell by the keyboard. */
    void goTo(String row, String column) {
        focus();
        robot.press("ctrl+Home");
        go("Down", row, each -> isIn(row, each));
        go("Right", column, each -> (each + ",").contains(", " + column + ","));
    }

    /** A row is known by its number, or by some words of what it is called. */
    private static boolean isIn(String row, String cell) {
        return cell.startsWith(row + ", ") || row.length() > 8 && cell.contains(row);
    }

    private void go(String key, String what, Predicate<String> there) {
        for (int i = 0; i < FAR && !there.test(cell()); i++) {
            robot.press(key);
        }
        robot.until("the cursor is at " + what, () -> there.test(cell()));
    }

    /** Only forms are scrolled as a whole. */
    private static boolean isInForm(Control control) {
        var at = control.getParent();
        while (at != null && !(at instanceof ScrolledComposite)) {
            at = at.getParent();
        }
        return at != null;
    }
}
