package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.app.Settings;
import id.jenjang.workbench.internal.app.Views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISaveablePart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is typed into a field or cell and not yet left is saved by saving and kept in a crash, and
 * keys never go nowhere.
 */
class UnfinishedTest {

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        var plan = SmallPlan.in(folder);
        file = plan.resolve("renstra.jenjang");
        hand.open(plan, "derajat kesehatan");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private String saved() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Text field(String text) {
        return robot.await(text + " is shown", Text.class, each -> each.getText().equals(text));
    }

    /** Types behind a name in the form, and stays there. */
    private Text write(String words) {
        hand.select("Kepuasan pasien");
        var name = field("Kepuasan pasien");
        robot.enter(name);
        robot.press("End");
        robot.type(words);
        robot.until("there is something to be saved", () -> form().isDirty());
        return name;
    }

    @Test
    void savingTakesWhatIsTypedIntoAField() {
        var name = write(" rawat inap");
        robot.press("ctrl+s");
        robot.until("it is saved", () -> saved().contains("\"Kepuasan pasien rawat inap\""));
        robot.until("nothing is left to be saved", () -> !form().isDirty());
        robot.until("somebody types on", name::isFocusControl);
    }

    @Test
    void savingEverythingTakesItToo() {
        write(" rawat jalan");
        robot.press("ctrl+shift+s");
        robot.until("it is saved", () -> saved().contains("\"Kepuasan pasien rawat jalan\""));
        robot.until("nothing is left to be saved", () -> !form().isDirty());
    }

    private ISaveablePart form() {
        return (ISaveablePart) robot.windowNow().getActivePage().findView(Views.FORM);
    }

    @Test
    void whatIsGivenUpIsNotToBeSaved() {
        write("!");
        robot.press("Escape");
        robot.until("nothing is left to be saved", () -> !form().isDirty());
        assertEquals(SmallPlan.RENSTRA, saved());
    }

    /** Whether a crash now would leave some words behind. */
    private boolean isKept(String words) {
        return PlanTexts.keeps(Settings.folder().orElseThrow().resolve("pulih"), words);
    }

    @Test
    void aCrashLeavesWhatIsTypedIntoAField() {
        write(" rawat inap");
        robot.until("it is kept", () -> isKept("\"Kepuasan pasien rawat inap\""));
        robot.type(" dan");
        robot.until("the rest, too", () -> isKept("\"Kepuasan pasien rawat inap dan\""));
        assertEquals(SmallPlan.RENSTRA, saved());
        robot.press("Escape");
        robot.until("what is given up is forgotten", () -> !isKept("rawat inap"));
    }

    @Test
    void savingLeavesNothingForACrash() {
        write(" rawat inap");
        robot.until("it is kept", () -> isKept("rawat inap"));
        robot.press("ctrl+s");
        robot.until("it is saved", () -> saved().contains("\"Kepuasan pasien rawat inap\""));
        robot.until("nothing is left to be kept", () -> !isKept("rawat inap"));
    }

    @Test
    void savingTakesWhatIsTypedIntoACell() {
        hand.select("Kepuasan pasien");
        field("Kepuasan pasien");
        SheetHand.inForm(robot).goTo("Target", "2024");
        robot.press("9");
        robot.until("there is something to be saved", () -> form().isDirty());
        robot.until("a crash leaves it", () -> isKept("2024: 9"));
        robot.press("ctrl+s");
        robot.until("it is saved", () -> !saved().equals(SmallPlan.RENSTRA));
        robot.until("nothing is left to be kept", () -> !isKept("2024: 9"));
        robot.until("nothing is left to be saved", () -> !form().isDirty());
    }

    @Test
    void aCrashLeavesWhatIsTypedIntoTheTableOfAYear() {
        robot.bring(Views.GRID);
        var sheet = SheetHand.inGrid(robot);
        sheet.choose("Pengukuran", "Target");
        sheet.goTo("Kepuasan pasien", "Tahun 2024");
        robot.press("8", "3");
        robot.until("it is kept", () -> isKept("IKU2: realisasi 83"));
        robot.press("Escape");
        robot.until("what is given up is forgotten", () -> !isKept("IKU2: realisasi 83"));
    }

    /** The form of another kind takes the place of the one in which somebody is. */
    @Test
    void keysGoToTheFormThatTakesThePlaceOfAnother() {
        hand.select("Kepuasan pasien");
        robot.enter(field("Kepuasan pasien"));
        hand.mark("derajat kesehatan");
        robot.let(() -> hand.tree().notifyListeners(SWT.Selection, new Event()));
        field("Meningkatnya derajat kesehatan");
        robot.until("letters go into the form", this::hasKeys);
    }

    /** Whether letters go into a field of a form. */
    private boolean hasKeys() {
        var at = robot.windowNow().getShell().getDisplay().getFocusControl();
        return (at instanceof Text || at instanceof Combo) && at.isVisible();
    }

    @Test
    void keysGoToAFormThatIsOpenedLate() {
        robot.bring(Views.PREVIEW);
        hand.select("Kepuasan pasien");
        robot.press("alt+2");
        field("Kepuasan pasien");
        robot.until("letters go into the form", this::hasKeys);
        robot.press("F6");
        robot.until("and elsewhere", () -> !hasKeys());
    }
}
