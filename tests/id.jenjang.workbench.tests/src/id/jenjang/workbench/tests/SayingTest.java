package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanFile;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * What is said beside a place stays while the plan is read anew, says what is true now, and goes
 * with what it is about.
 */
class SayingTest {

    private static final String FORMULA = "realisasi ÷ target";
    private static final String QUOTIENT = "81 ÷ 80";

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;
    private FormHand form;
    private Path plan;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        form = new FormHand(robot);
        plan = SmallPlan.in(folder);
        hand.open(plan, "derajat kesehatan");
        hand.select("Kepuasan pasien");
        // What is told of the line that the pointer rests on would take the place of other words.
        robot.away();
        shown("Kepuasan pasien");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    private Text shown(String text) {
        return robot.await(
                "the form shows " + text, Text.class, each -> each.getText().equals(text));
    }

    /** Somebody writes another name, in the text of the plan; the form and the grid follow. */
    private void rename(String before, String after) {
        var document = robot.see(this::held).document();
        robot.let(
                () -> {
                    try {
                        int at = document.get().indexOf(before);
                        document.replace(at, before.length(), after);
                    } catch (BadLocationException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
        shown(after);
        robot.until("everybody has read it", () -> robot.opened().isRead());
    }

    private PlanFile held() {
        try {
            return robot.opened().file(plan.resolve("renstra.jenjang"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether something is said beside what it is about, and not only in the status line. */
    private boolean isBeside(String words) {
        return robot.find(
                        CLabel.class,
                        each ->
                                each.getText().contains(words)
                                        && each.getParent() instanceof Shell shell
                                        && shell != robot.windowNow().getShell())
                .isPresent();
    }

    private boolean isSaid(String words) {
        return robot.find(CLabel.class, each -> each.getText().contains(words)).isPresent();
    }

    private void goToTheFormula() {
        form.enter();
        while (!FORMULA.equals(formula())) {
            form.next();
        }
    }

    private String formula() {
        var told = robot.see(() -> robot.focused().getToolTipText());
        return told != null && told.contains(FORMULA) ? FORMULA : "";
    }

    private void typeOverACapaian() {
        robot.bring(Views.GRID);
        var kind =
                robot.await(
                        "there is a choice of tables",
                        Button.class,
                        each -> each.getText().equals("Pengukuran"));
        robot.click("the results", () -> Robot.middleOf(kind), kind::getSelection);
        SheetHand.inGrid(robot).goTo("Kepuasan pasien", "Capaian");
        robot.type("4");
        robot.until("it is refused", () -> isBeside(QUOTIENT));
    }

    @Test
    void helpThatWasAskedForStaysWhileThePlanIsReadAnew() {
        goToTheFormula();
        robot.press("F2");
        robot.until("it is told", () -> isBeside(FORMULA));
        rename("Kepuasan pasien", "Kepuasan warga");
        assertTrue(isBeside(FORMULA));
        robot.screenshot("keterangan-tetap");

        form.next();
        robot.until("it is told no longer", () -> !isBeside(FORMULA));
        goToTheFormula();
        robot.press("F2");
        robot.until("it is told again", () -> isBeside(FORMULA));
    }

    @Test
    void whatIsSaidInTheGridStaysWhileTheFormFollows() {
        typeOverACapaian();
        rename("Kepuasan pasien", "Kepuasan warga");
        assertTrue(isBeside(QUOTIENT));

        robot.press("Left");
        robot.until("somebody has gone on", () -> !isBeside(QUOTIENT));
    }

    /** An editor that is opened has the focus for a moment, though nobody works in it. */
    private void bring(String name) {
        var input = new PlanFileInput(plan.resolve(name));
        robot.let(
                () -> {
                    try {
                        robot.windowNow()
                                .getActivePage()
                                .openEditor(input, PlanOpening.EDITOR, false);
                    } catch (PartInitException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
        robot.settle();
    }

    @Test
    void whatIsSaidStaysWhileATextIsBroughtBesideIt() {
        goToTheFormula();
        robot.press("F2");
        robot.until("it is told", () -> isBeside(FORMULA));
        bring("instansi.jenjang");
        assertTrue(isBeside(FORMULA));

        typeOverACapaian();
        bring("renstra.jenjang");
        assertTrue(isBeside(QUOTIENT));
    }

    @Test
    void whatIsWrongIsSaidOfWhatStandsThereNow() {
        var years = SheetHand.inForm(robot);
        years.goTo("Target", "2024");
        robot.type("xy");
        robot.until("the letters are refused", () -> isBeside("'xy'"));
        robot.type("z");
        robot.until("all letters are refused", () -> isBeside("'xyz'"));
        assertFalse(isBeside("'xy'"));
        robot.press("Escape");
        robot.until("it is over", () -> !isBeside("'xyz'"));
    }

    @Test
    void whatIsSaidOfAFieldGoesWithTheField() {
        hand.select("Rencana Strategis");
        robot.away();
        var period = shown("2024-2026");
        robot.let(period::setFocus);
        robot.until("it has the focus", period::isFocusControl);
        robot.press("End");
        robot.type("x");
        robot.until("the period is refused", () -> isBeside("2026x' bukan tahun"));
        hand.select("Kepuasan pasien");
        shown("Kepuasan pasien");
        robot.until("the field is gone", period::isDisposed);
        assertFalse(isSaid("2026x' bukan tahun"));
    }

    /** What could not be done is no matter any more when something else was done, or saved. */
    @Test
    void whatWasRefusedInTheTreeIsForgottenAfterTheNextStep() {
        var refused = "Sudah yang terakhir";
        robot.press("alt+Down");
        robot.until("it is refused", () -> isBeside(refused));
        rename("Kepuasan pasien", "Kepuasan warga");
        robot.until("it is said no longer", () -> !isSaid(refused));

        robot.press("alt+Down");
        robot.until("it is refused again", () -> isBeside(refused));
        robot.press("ctrl+s");
        robot.until("it is saved", () -> !robot.opened().isDirty());
        robot.until("nor after saving", () -> !isSaid(refused));
    }
}
