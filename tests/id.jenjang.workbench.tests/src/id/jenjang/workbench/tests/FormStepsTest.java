package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.app.Views;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** What is done in the form leads on from there, and is called as people call it. */
class FormStepsTest {

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        robot.bring(Views.FORM);
        hand = new CascadeHand(robot);
        hand.open(SmallPlan.in(folder), "derajat kesehatan");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    @Test
    void whatAFixAddsIsLookedAt() {
        hand.select("angka stunting");
        var link =
                robot.await(
                        "it is said what is missing",
                        Link.class,
                        each ->
                                each.getText().contains("Perbaiki")
                                        && each.getText().contains("indikator"));
        robot.let(link::setFocus);
        robot.until("somebody is there", link::isFocusControl);
        new MenuHand(robot).choose("Return", "Tambah indikator kinerja utama");
        robot.until(
                "what was added is looked at",
                () ->
                        hand.tree().getSelectionCount() == 1
                                && hand.tree()
                                        .getSelection()[0]
                                        .getText()
                                        .contains("Nama indikator"));
    }

    @Test
    void aStepInTheYearsIsNotCalledAfterTheirFirstLine() {
        hand.select("Puskesmas paripurna");
        var years = SheetHand.inForm(robot);
        years.goTo("Target", "2025");
        robot.type("60");
        robot.press("Return");
        robot.until("it is in the plan", () -> text().contains("2025: 60"));
        assertEquals("Ubah Nilai per tahun", robot.see(this::step));
    }

    private String text() {
        var file = robot.opened().root().resolve("renstra.jenjang");
        return robot.opened().now().text(file).orElseThrow();
    }

    private String step() {
        return OperationHistoryFactory.getOperationHistory()
                .getUndoOperation(robot.opened().undo().context())
                .getLabel();
    }
}
