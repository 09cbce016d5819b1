package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanFile;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A writing mistake greys what it stands in, and nothing else. */
class BrokenLineTest {

    private static final String RIGHT = "target 2024: 40, 2025: 55, 2026: 70";
    private static final String WRONG = "targt 2024: 40, 2025: 55, 2026: 70";
    private static final String BROKEN = SmallPlan.RENSTRA.replace(RIGHT, WRONG);

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        robot.bring(Views.GRID);
        var plan = SmallPlan.in(folder);
        file = plan.resolve("renstra.jenjang");
        Files.writeString(file, BROKEN);
        hand.open(plan, "derajat kesehatan");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    private String text() {
        return robot.see(() -> robot.opened().now().text(file).orElseThrow());
    }

    private void says(String sentence) {
        robot.await(sentence, CLabel.class, each -> each.getText().contains(sentence));
    }

    private List<String> broken() {
        return hand.lines().stream()
                .filter(each -> each.contains("salah tulis"))
                .map(String::strip)
                .toList();
    }

    @Test
    void onlyTheBrokenElementIsGreyAndRefusesEdits() {
        robot.until("the broken line is grey", () -> broken().size() == 1);
        assertEquals(1, broken().stream().filter(each -> each.contains("paripurna")).count());

        hand.select("Puskesmas paripurna");
        robot.await(
                "the form tells why",
                Label.class,
                each -> each.getText().contains("Teksnya di renstra.jenjang mulai baris 5"));
        var name =
                robot.await(
                        "its name is shown",
                        Text.class,
                        each -> each.getText().equals("Puskesmas paripurna"));
        assertFalse(robot.see(name::getEditable));
        robot.away();
        robot.screenshot("salah-tulis");
        robot.let(name::setFocus);
        robot.until("it has the focus", name::isFocusControl);
        robot.type("x");
        says("'Nama' tidak dapat diisi sebelum salah tulis di teksnya diperbaiki.");

        hand.select("Puskesmas paripurna");
        robot.press("F2");
        says("Teksnya masih salah tulis");
        robot.press("alt+Down");
        says("Teks di renstra.jenjang baris 5 masih salah tulis.");
        assertEquals(BROKEN, text());

        otherElementsAreEdited();
        theGridRefusesItsCells();
        isMended();
    }

    private void otherElementsAreEdited() {
        robot.press("Down");
        var name =
                robot.await(
                        "the form shows another one",
                        Text.class,
                        each -> each.getText().equals("Kepuasan pasien"));
        robot.let(name::setFocus);
        robot.until("it has the focus", name::isFocusControl);
        robot.press("ctrl+a");
        robot.type("Kepuasan warga");
        robot.press("Return");
        robot.until(
                "it is called so",
                () -> text().equals(BROKEN.replace("Kepuasan pasien", "Kepuasan warga")));
        robot.until("it is read", () -> robot.opened().isRead());
    }

    private void theGridRefusesItsCells() {
        robot.bring(Views.GRID);
        var kind =
                robot.await(
                        "there is a choice of tables",
                        Button.class,
                        each -> each.getText().equals("Target"));
        robot.click("the targets", () -> Robot.middleOf(kind), kind::getSelection);
        var sheet = SheetHand.inGrid(robot);
        sheet.goTo("Puskesmas paripurna", "2024");
        robot.type("4");
        says("Teksnya di renstra.jenjang mulai baris 5 masih salah tulis");
        robot.away();
        robot.screenshot("salah-tulis-kisi");
        sheet.goTo("Kepuasan warga", "2024");
        robot.type("79");
        robot.press("Return");
        robot.until("the next row is edited", () -> text().equals(edited()));
    }

    private static String edited() {
        return BROKEN.replace("Kepuasan pasien", "Kepuasan warga").replace("2024: 80", "2024: 79");
    }

    private void isMended() {
        var document = robot.see(this::held).document();
        robot.let(
                () -> {
                    try {
                        document.replace(document.get().indexOf("targt"), 5, "target");
                    } catch (BadLocationException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
        robot.until("nothing is grey any more", () -> broken().isEmpty());
        assertEquals(edited().replace(WRONG, RIGHT), text());
    }

    private PlanFile held() {
        try {
            return robot.opened().file(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
