package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.app.Welcome;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From nothing to a printed report, by the keyboard, as somebody goes who begins a plan: what lies
 * on the disk in the end is what a person would have written.
 */
class JourneyTest {

    /** More controls no page has. */
    private static final int FAR = 30;

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;
    private MenuHand menu;
    private Path plan;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        menu = new MenuHand(robot);
        plan = folder.toRealPath().resolve("dinkes");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    @Test
    void aPlanIsBegunFilledInMendedPrintedAndOpenedAgain() throws IOException {
        begin("Kota Dumai", "Dinas Kesehatan Kota Dumai", "Dinkes", "2024", "2026");
        add("Rencana Strategis", "Tujuan", "Meningkatnya derajat kesehatan masyarakat");
        add("derajat", "Sasaran", "Meningkatnya mutu puskesmas");
        add("mutu puskesmas", "IKU", "Puskesmas paripurna");
        pasteTargets();
        nameUnit();
        writeIndicator();
        mend();
        removeHints();
        measure();
        hand.openAll();
        var before = hand.lines();
        save();
        print();
        assertEquals(JourneyPlan.TEXTS, texts());
        printed(WordFile.of(plan.resolve("lkjip-2024.docx")));
        closePlan();
        openAgain();
        assertEquals(before, hand.lines());
        assertEquals(JourneyPlan.TEXTS, texts());
    }

    /** The wizard, from the welcome page. */
    private void begin(String... answers) {
        // Whoever worked before may have closed it.
        robot.let(() -> Welcome.show(robot.windowNow().getActivePage()));
        robot.await("it welcomes", Link.class, each -> each.getText().contains("Rencana baru"));
        robot.press("ctrl+n");
        var empty = robot.await("the wizard asks", Button.class, each -> says(each, "Dari n&ol"));
        robot.until("somebody can answer", () -> isIn(empty));
        robot.press("alt+l");
        robot.await("the region is asked", Label.class, each -> each.getText().equals("&Daerah"));
        for (var answer : answers) {
            robot.type(answer);
            robot.press("Tab");
        }
        robot.press("ctrl+a");
        robot.type(plan.toString());
        robot.screenshot("perjalanan-awal");
        robot.press("Return");
        robot.until("the plan is open", this::isOpen);
        read();
    }

    private static boolean says(Button button, String text) {
        return button.getText().replace("&", "").equals(text.replace("&", ""));
    }

    /** Whether letters go to the window of a control. */
    private static boolean isIn(Control control) {
        var at = control.getDisplay().getFocusControl();
        return at != null && at.getShell() == control.getShell();
    }

    private boolean isOpen() {
        return robot.windowNow().getService(PlanDesk.class).plan().isPresent();
    }

    private void read() {
        robot.until("it is read", () -> robot.opened().isRead());
    }

    private String text() {
        var file = plan.resolve("dinkes/renstra.jenjang");
        return robot.see(() -> robot.opened().now().text(file).orElseThrow());
    }

    private void becomes(String what, String words) {
        robot.until(what, () -> text().contains(words));
        read();
    }

    /** Adds something below a line, and types its title over it. */
    private void add(String below, String what, String title) {
        hand.select(below);
        menu.choose("shift+F10", "Tambah di bawahnya", what);
        robot.until("it is there", () -> selected().contains(" baru"));
        robot.until("a title can be typed", () -> robot.focused() instanceof Text);
        robot.type(title);
        robot.press("Return");
        robot.until("it is called so", () -> selected().contains(title));
    }

    private String selected() {
        var selection = hand.tree().getSelection();
        return selection.length == 1 ? selection[0].getText() : "";
    }

    private void pasteTargets() {
        var years = SheetHand.inForm(robot);
        years.goTo("Target", "2024");
        robot.copy("40\t55\t70\r\n");
        robot.press("ctrl+v");
        becomes("the targets are in the plan", "target 2024: 40, 2025: 55, 2026: 70");
        robot.until("it is read", () -> robot.opened().isRead());
        robot.await(
                "the form still says what is missing",
                Link.class,
                each -> each.getText().contains("tahun 2024 belum ada") && each.getSize().y > 0);
    }

    /** From the tree into the form, and on from field to field. */
    private void nameUnit() {
        hand.select("Puskesmas paripurna");
        robot.press("Return");
        robot.until("somebody is in the form", () -> isOf(Views.FORM));
        // Past the name and what can be done about the two things that stand against it.
        robot.press("Tab", "Tab", "Tab", "Tab", "Tab");
        robot.type("%");
        robot.press("Tab");
        becomes("the unit is in the plan", "\"Puskesmas paripurna\" satuan % {");
    }

    private boolean isOf(String view) {
        var part = robot.page().getActivePart();
        return part != null && part.getSite().getId().equals(view);
    }

    /** Somebody writes, and makes a mistake. */
    private void writeIndicator() {
        robot.press("F12");
        robot.until("letters go to the text", () -> robot.focused() == editor());
        robot.press("ctrl+Home", "Down", "End", "Return");
        robot.type("indikator IK1 \"Angka harapan hidup\" satuan \"tahun\" {");
        robot.press("Return");
        robot.type("targt 2024: 71, 2025: 71,5, 2026: 72");
        robot.press("Return");
        robot.type("}");
        robot.until("it is written", () -> text().contains("2026: 72\n    }\n"));
        robot.screenshot("perjalanan-salah-tulis");
    }

    private StyledText editor() {
        return robot.page().getActiveEditor().getAdapter(ITextViewer.class).getTextWidget();
    }

    private void mend() {
        read();
        robot.press("Up", "Home", "ctrl+1");
        robot.await("fixes are offered", Table.class, each -> each.getItemCount() > 0);
        robot.screenshot("perjalanan-perbaikan");
        robot.press("Return");
        becomes("it is mended", "target 2024: 71, ");
    }

    /** The comments that a new plan begins with, once they have done their service. */
    private void removeHints() {
        robot.until("letters go to the text", () -> robot.focused() == editor());
        robot.press("ctrl+End", "Up");
        int lines = (int) text().lines().filter(each -> each.contains("//")).count();
        for (int i = 0; i < lines; i++) {
            robot.press("shift+Up");
        }
        robot.press("Delete");
        robot.until("they are gone", () -> !text().contains("//"));
        read();
    }

    /** What was reached, in the table of the year. */
    private void measure() {
        robot.go(Views.GRID);
        // Whoever worked before may have looked at another table.
        var measured = robot.await("the tables", Button.class, each -> says(each, "Pengukuran"));
        if (!robot.see(measured::getSelection)) {
            robot.enter(measured);
            robot.press("space");
            robot.until("what was reached is shown", measured::getSelection);
        }
        var grid = SheetHand.inGrid(robot);
        grid.goTo("Angka harapan hidup", "Tahun 2024");
        robot.type("71,2");
        robot.press("Return");
        becomes("it is in the plan", "IK1: realisasi 71,2");
        grid.goTo("Puskesmas paripurna", "Tahun 2024");
        robot.type("38");
        robot.press("Return");
        becomes("it is in the plan", "IKU1: realisasi 38");
    }

    private void save() {
        robot.press("ctrl+s");
        robot.until("nothing is unsaved", () -> !robot.opened().isDirty());
    }

    private void print() {
        robot.press("ctrl+p");
        var ok = robot.await("the dialog is open", Button.class, each -> says(each, "Cetak"));
        robot.until("somebody can answer", () -> isIn(ok));
        robot.screenshot("perjalanan-ekspor");
        robot.press("Return");
        var done = robot.await("it is done", Button.class, each -> says(each, "Buka &folder"));
        robot.until("somebody can answer", () -> isIn(done));
        robot.screenshot("perjalanan-ekspor-selesai");
        robot.press("Escape");
        robot.until("the dialog is gone", done::isDisposed);
    }

    private void closePlan() {
        menu.choose("alt+b", "Tutup rencana");
        robot.until("no plan is open", () -> !isOpen());
        robot.await("it welcomes", Link.class, each -> each.getText().contains(">dinkes<"));
        robot.screenshot("perjalanan-tutup");
    }

    private void openAgain() {
        var last =
                robot.await("it welcomes", Link.class, each -> each.getText().contains(">dinkes<"));
        for (int i = 0; i < FAR && !robot.see(last::isFocusControl); i++) {
            var before = robot.focused();
            robot.press("Tab");
            robot.until("the focus goes on", () -> robot.focused() != before);
        }
        robot.press("Return");
        robot.until("the plan is open", this::isOpen);
        read();
        robot.until("the tree shows it", () -> hand.isShown() && hand.line("derajat").isPresent());
        hand.openAll();
    }

    private static void printed(WordFile report) {
        assertTrue(
                report.parts()
                        .containsAll(
                                List.of(
                                        "[Content_Types].xml",
                                        "_rels/.rels",
                                        "word/_rels/document.xml.rels",
                                        "word/document.xml",
                                        "word/styles.xml")));
        var reached =
                List.of(
                        "1.",
                        "Meningkatnya mutu puskesmas",
                        "Puskesmas paripurna",
                        "–",
                        "–",
                        "40%",
                        "38%",
                        "95,00%",
                        "Sangat Tinggi");
        assertTrue(report.rows().contains(reached), report.rows()::toString);
        var matrix =
                report.rows().stream()
                        .filter(each -> each.getFirst().startsWith("Meningkatnya derajat"))
                        .map(each -> each.subList(4, 7))
                        .toList();
        assertEquals(List.of(List.of("71", "71,5", "72")), matrix);
    }

    /** The texts on the disk, by their place in the plan. */
    private Map<String, String> texts() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var all = Files.walk(plan)) {
            for (var each : all.filter(file -> file.toString().endsWith(".jenjang")).toList()) {
                texts.put(plan.relativize(each).toString(), Files.readString(each));
            }
        }
        return texts;
    }
}
