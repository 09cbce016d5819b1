package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Views;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Labels of a form stand alike: all above their fields, or all beside them where there is room. */
class FormLabelsTest {

    private static final List<String> LABELS = List.of("Jenis *", "Nama singkat", "Arah", "Satuan");

    /** Points between a field and its unit that nobody takes for another column. */
    private static final int NEAR = 12;

    @TempDir Path folder;
    private Robot robot;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        var hand = new CascadeHand(robot);
        hand.open(SmallPlan.in(folder), "derajat kesehatan");
        hand.select("Kepuasan pasien");
        robot.until("the indicator is shown", () -> label("Arah") != null);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            zoom(IWorkbenchPage.STATE_RESTORED);
            robot.leave();
        }
    }

    private void zoom(int state) {
        robot.let(
                () -> {
                    var page = robot.windowNow().getActivePage();
                    page.setPartState(page.findViewReference(Views.FORM), state);
                });
    }

    /** A label of the form by its words; null when there is none. */
    private Label label(String words) {
        return robot.find(Label.class, each -> each.getText().equals(words)).orElse(null);
    }

    /** The field that belongs to a label. */
    private static Rectangle field(Label label) {
        var all = ((Composite) label.getParent()).getChildren();
        var room = (Composite) all[List.of(all).indexOf(label) + 1];
        return Fields.place(Fields.in(room).getFirst());
    }

    private boolean isAbove(Label label) {
        var place = Fields.place(label);
        return place.y + place.height <= field(label).y && place.x == field(label).x;
    }

    private boolean isBeside(Label label) {
        var place = Fields.place(label);
        var field = field(label);
        return place.x + place.width <= field.x && place.y < field.y + field.height;
    }

    private long count(Predicate<Label> stands) {
        return LABELS.stream().map(this::label).filter(stands).count();
    }

    @Test
    void theyStandAboveInANarrowFormAndBesideInAWideOne() {
        robot.until("all stand above", () -> count(this::isAbove) == LABELS.size());
        zoom(IWorkbenchPage.STATE_MAXIMIZED);
        robot.until("all stand beside", () -> count(this::isBeside) == LABELS.size());
        assertEquals(1, robot.<Long>see(() -> lefts()), "Fields begin at one line");
        robot.screenshot("formulir-lebar");
        zoom(IWorkbenchPage.STATE_RESTORED);
        robot.until("all stand above again", () -> count(this::isAbove) == LABELS.size());
    }

    private long lefts() {
        return LABELS.stream().map(each -> field(label(each)).x).distinct().count();
    }

    @Test
    void theUnitStandsRightBehindItsField() {
        zoom(IWorkbenchPage.STATE_MAXIMIZED);
        robot.until("all stand beside", () -> count(this::isBeside) == LABELS.size());
        int between = robot.see(() -> room(label("poin")));
        assertTrue(0 <= between && between <= NEAR, between + " points between");
    }

    private static int room(Label unit) {
        var field = Fields.place(unit.getParent().getChildren()[0]);
        return Fields.place(unit).x - field.x - field.width;
    }
}
