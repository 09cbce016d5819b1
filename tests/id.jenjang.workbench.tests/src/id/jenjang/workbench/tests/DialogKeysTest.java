package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.create.NewPlanHandler;
import id.jenjang.workbench.internal.create.NewPlanWizard.Source;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Dialogs are answered by keys alone: Tab, letters with Alt, Return and Esc. */
class DialogKeysTest {

    private static final int STRIP = 12;

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;

    @BeforeEach
    void begin() {
        robot = Robot.begin();
        stage = new Stage(robot);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    /** The dialog letters go to. */
    private Shell dialog() {
        robot.until("a dialog is open", () -> active() != null);
        stage.still();
        return robot.see(this::active);
    }

    private Shell active() {
        var shell = robot.windowNow().getShell().getDisplay().getActiveShell();
        return shell != null && shell.getData() instanceof Dialog && focusIn(shell) ? shell : null;
    }

    private static boolean focusIn(Shell shell) {
        var at = shell.getDisplay().getFocusControl();
        return at != null && at.getShell() == shell;
    }

    @Test
    void keysStayInTheDialogAlsoWhenTheWindowBehindTakesThem() {
        robot.soon(() -> NewPlanHandler.begin(robot.windowNow(), Source.EMPTY));
        var dialog = dialog();
        robot.let(
                () -> {
                    var behind = robot.windowNow().getShell();
                    behind.forceActive();
                    // The toolkit tells so, where it takes it for the active one.
                    behind.notifyListeners(SWT.Activate, new Event());
                });
        robot.until("letters go to the dialog", () -> active() == dialog);
        robot.press("Escape");
        robot.until("it is closed", dialog::isDisposed);
    }

    @Test
    void aNewPlanIsAnsweredByKeys() {
        robot.soon(() -> NewPlanHandler.begin(robot.windowNow(), Source.EMPTY));
        var wizard = dialog();
        lettersDiffer(wizard);
        goThrough(wizard);
        robot.press("Down");
        robot.until("the example is chosen", () -> chosen(wizard) == 1);
        robot.press("Down");
        robot.until("the spreadsheet is chosen", () -> chosen(wizard) == 2);
        robot.press("Tab");
        robot.type("tidak-ada.xlsx");
        wrong(wizard, robot.focused(), "Berkas tidak-ada.xlsx tidak ada.");
        robot.screenshot("rencana-baru-salah");
        robot.press("alt+o");
        robot.until("nothing is chosen", () -> chosen(wizard) == 0);
        robot.press("Return");
        robot.until("the next page is shown", () -> robot.focused() instanceof Text);
        stage.still();
        lettersDiffer(wizard);
        goThrough(wizard);
        robot.press("Escape");
        robot.until("it is closed", wizard::isDisposed);
    }

    /** Which of the choices that exclude each other is made. */
    private static int chosen(Shell shell) {
        var radios = all(shell, Button.class).stream().filter(DialogKeysTest::isRadio).toList();
        return radios.indexOf(
                radios.stream().filter(Button::getSelection).findFirst().orElseThrow());
    }

    private static boolean isRadio(Button button) {
        return (button.getStyle() & SWT.RADIO) != 0;
    }

    @Test
    void whatIsPrintedIsChosenByKeys() throws IOException {
        stage.open(PlanCopy.of("dumai-2023", folder));
        robot.press("ctrl+p");
        var print = dialog();
        lettersDiffer(print);
        goThrough(print);
        var target =
                robot.await("the target", Text.class, each -> each.getText().endsWith(".docx"));
        robot.press("alt+b");
        robot.until("letters go to the target", target::isFocusControl);
        robot.press("End");
        robot.type("x");
        wrong(print, target, "harus berakhir dengan .docx");
        robot.screenshot("ekspor-salah");
        robot.press("BackSpace");
        robot.until("it may be printed", () -> ok().isEnabled());
        robot.press("alt+h");
        robot.until("the file is named after it", () -> target.getText().endsWith(".html"));
        robot.press("Escape");
        robot.until("it is closed", print::isDisposed);
    }

    private Button ok() {
        return stage.button(IDialogConstants.OK_ID);
    }

    /** The sentence is at the top, and the field it is about is marked. */
    private void wrong(Shell dialog, Control field, String sentence) {
        robot.until("the field is marked", () -> isMarked(field));
        var told = robot.see(() -> all(dialog, Text.class)).stream();
        var sentences = robot.see(() -> told.filter(each -> !each.getEditable()).toList());
        assertTrue(robot.see(() -> sentences.getFirst().getText()).contains(sentence));
    }

    /** Whether something red stands close to the left of a field. */
    private boolean isMarked(Control field) {
        var place = Fields.place(field);
        var seen = robot.windows();
        var picture = robot.picture();
        int scale = Look.scale();
        for (int x = (place.x - STRIP - seen.x) * scale; x < (place.x - seen.x) * scale; x++) {
            for (int y = 0; y < place.height * scale; y++) {
                var colour =
                        picture.palette.getRGB(picture.getPixel(x, (place.y - seen.y) * scale + y));
                if (colour.red > 180 && colour.green < 110 && colour.blue < 110) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Everything that can be used has a letter of its own, or is a field behind one that has. */
    private void lettersDiffer(Shell shell) {
        var letters = robot.see(() -> letters(shell));
        assertEquals(letters.size(), new HashSet<>(letters).size(), letters::toString);
        assertTrue(letters.size() > 5, letters::toString);
    }

    private static List<Character> letters(Shell shell) {
        var texts = new ArrayList<String>();
        all(shell, Button.class).forEach(each -> texts.add(each.getText()));
        all(shell, Label.class).forEach(each -> texts.add(each.getText()));
        return texts.stream()
                .map(each -> each.replace("&&", ""))
                .filter(each -> each.contains("&"))
                .map(each -> Character.toLowerCase(each.charAt(each.indexOf('&') + 1)))
                .toList();
    }

    private static <T extends Control> List<T> all(Composite in, Class<T> kind) {
        var all = new ArrayList<T>();
        for (var child : in.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                all.add(kind.cast(child));
            } else if (child instanceof Composite composite) {
                all.addAll(all(composite, kind));
            }
        }
        return all;
    }

    /** Once round by Tab, in the order in which it is read, and back to where somebody was. */
    private void goThrough(Shell shell) {
        var expected = robot.see(() -> Fields.in(shell));
        var first = robot.focused();
        var gone = new ArrayList<Control>();
        do {
            var before = robot.focused();
            gone.add(before);
            robot.press("Tab");
            robot.until("Tab leads elsewhere", () -> robot.focused() != before);
        } while (robot.focused() != first && gone.size() <= expected.size());
        int at = expected.indexOf(first);
        var round = new ArrayList<>(expected.subList(at, expected.size()));
        round.addAll(expected.subList(0, at));
        assertEquals(told(round), told(gone));
    }

    private List<String> told(List<Control> controls) {
        return robot.see(() -> controls.stream().map(Fields::told).toList());
    }
}
