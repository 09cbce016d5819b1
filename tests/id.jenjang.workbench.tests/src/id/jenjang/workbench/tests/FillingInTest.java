package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Views;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
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

/** Forms and tables are filled in by the keyboard; the text becomes what a person would write. */
class FillingInTest {

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;
    private Path plan;
    private WatchedText text;
    private String before;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        plan = SmallPlan.in(folder);
        hand.open(plan, "derajat kesehatan");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    private void edit(String name) throws IOException {
        var file = plan.resolve(name);
        before = Files.readString(file);
        text = new WatchedText(robot, file, before);
    }

    /** One step back, asked for where the focus is. */
    private void undo() {
        robot.press("ctrl+z");
        text.returns();
    }

    private void says(String sentence) {
        robot.await(sentence, CLabel.class, each -> each.getText().contains(sentence));
    }

    private Text field(String text) {
        var field =
                robot.await(
                        "the form shows " + text,
                        Text.class,
                        each -> each.getEditable() && each.getText().equals(text));
        robot.go(Views.FORM);
        robot.let(field::setFocus);
        robot.until("it has the focus", field::isFocusControl);
        return field;
    }

    @Test
    void whatIsReferredToIsPickedFromAListThatIsSearched() throws IOException {
        edit("renstra.jenjang");
        hand.select("angka stunting");
        var field = field("P2");
        robot.press("ctrl+space");
        var search =
                robot.await(
                        "a list is offered",
                        Text.class,
                        each -> each.getMessage().startsWith("Cari nama singkat"));
        robot.enter(search);
        var list = robot.await("there are some", Table.class, each -> holds(each, search));
        robot.type("tidak ada ini");
        robot.until("nothing fits", () -> list.getItemCount() == 0);
        robot.await("that is said", Link.class, each -> isSaid(each, "Tidak ada yang cocok"));
        var pick = robot.await("a button", Button.class, each -> each.getText().equals("Pilih"));
        assertFalse(robot.see(pick::isEnabled));
        robot.screenshot("pilih-rujukan-tanpa-hasil");
        robot.press("ctrl+a");
        robot.type("upaya");
        robot.until("one fits", () -> list.getItemCount() == 1);
        assertTrue(robot.see(() -> list.getItem(0).getText()).contains("Pemenuhan Upaya"));
        assertTrue(robot.see(pick::isEnabled) && robot.see(list::isVisible));
        robot.screenshot("pilih-rujukan");
        robot.press("Return");
        text.becomes("it is picked", before.replace("didukung P2", "didukung P2, P1"));
        robot.until("the form says so", () -> field.getText().equals("P2, P1"));
        robot.until("it has the focus again", field::isFocusControl);
        undo();
        robot.press("ctrl+y");
        text.becomes("it is done again", before.replace("didukung P2", "didukung P2, P1"));
        undo();
    }

    private static boolean isSaid(Link link, String words) {
        return link.getText().startsWith(words);
    }

    private static boolean holds(Table table, Text search) {
        return table.getShell() == search.getShell();
    }

    @Test
    void smallElementsAreRowsThatArePastedAndTakenOut() throws IOException {
        edit("instansi.jenjang");
        hand.search("skala nilai");
        hand.select("Skala Nilai");
        var rows = SheetHand.inForm(robot);
        rows.goTo("1", "Predikat");
        robot.copy("Istimewa\tya\t95\nMemuaskan\n");
        robot.press("ctrl+v");
        text.becomes(
                "two rows are pasted over",
                before.replace("\"Baik\": >= 90", "\"Istimewa\": >= 95")
                        .replace("\"Cukup\"", "\"Memuaskan\""));
        robot.screenshot("formulir-baris");
        undo();

        rows.goTo("3", "Predikat");
        robot.copy("Rendah\t\tlima\t\tsatu\nSisa\t\t\t\tx\t\t\tkelebihan\r\n");
        robot.press("ctrl+v");
        says("Tidak ada yang diubah; 4 sel tidak dapat diterima.");
        says("baris ke-3, Batas bawah: 'lima' bukan angka");
        says("baris ke-3, Batas atas: 'satu' bukan angka");
        says("Baru, Batas atas: 'x' bukan angka");
        says("Baru, kolom ke-8: 'kelebihan' jatuh di luar tabel");
        robot.screenshot("formulir-baris-ditolak");
        assertEquals(before, text.now());

        rows.goTo("2", "Predikat");
        robot.press("shift+End", "Delete");
        text.becomes("the row is taken out", before.replace("  \"Cukup\": >= 75 dan < 90\n", ""));
        undo();

        rows.goTo("1", "Batas bawah");
        robot.press("shift+Down", "ctrl+d");
        text.becomes("it is filled down", before.replace(">= 75 dan < 90", ">= 90 dan < 90"));
        undo();
    }

    @Test
    void aRowIsAddedByTypingBelowTheLastOne() throws IOException {
        edit("instansi.jenjang");
        hand.search("skala nilai");
        hand.select("Skala Nilai");
        var rows = SheetHand.inForm(robot);
        rows.goTo("Baru", "Predikat");
        robot.type("Gagal");
        robot.until("it is being typed", () -> robot.focused() instanceof Text);
        robot.press("Escape");
        robot.until("it is given up", () -> robot.focused() == rows.canvas());
        assertEquals("Baru, Predikat, ", rows.cell());
        assertEquals(before, text.now());

        robot.type("Gagal");
        robot.press("Tab");
        robot.until("its predicate is kept", () -> robot.focused() == rows.canvas());
        rows.goTo("Baru", "Batas atas");
        robot.type("40");
        robot.press("Return");
        text.becomes(
                "the row is in the plan",
                before.replace("  \"Kurang\": < 75\n", "  \"Kurang\": < 75\n  \"Gagal\": < 40\n"));
        robot.until("everybody has read it", () -> robot.opened().isRead());
        assertEquals("Baru, Batas atas, ", rows.cell());
        robot.press("Up");
        robot.until("it stands in the form", () -> rows.cell().equals("4, Batas atas, 40%"));
        robot.screenshot("formulir-baris-baru");
        undo();
    }

    @Test
    void rowsAreTypedOneAfterAnother() throws IOException {
        edit("instansi.jenjang");
        hand.search("skala nilai");
        hand.select("Skala Nilai");
        var rows = SheetHand.inForm(robot);
        rows.goTo("Baru", "Predikat");
        row("Gagal", "40");
        row("Buruk", "20");
        row("Parah", "10");
        text.becomes(
                "the rows are in the plan",
                before.replace(
                        "  \"Kurang\": < 75\n",
                        """
                          \"Kurang\": < 75
                          "Gagal": < 40
                          "Buruk": < 20
                          "Parah": < 10
                        """));
        robot.until("everybody has read them", () -> robot.opened().isRead());
        assertEquals("Baru, Predikat, ", rows.cell());
        robot.press("Up");
        assertEquals("6, Predikat, Parah", rows.cell());
        robot.screenshot("formulir-baris-beruntun");
    }

    /** Somebody types a row, by Tab from cell to cell, and Enter at the end. */
    private void row(String predicate, String upper) {
        robot.type(predicate);
        robot.press("Tab");
        while (!cellIs("Batas atas")) {
            robot.press("Tab");
        }
        robot.type(upper);
        robot.press("Return");
    }

    private boolean cellIs(String column) {
        return SheetHand.inForm(robot).cell().contains(", " + column + ",");
    }

    @Test
    void aValueIsRepeatedForTheYearsToTheRight() throws IOException {
        edit("renstra.jenjang");
        hand.select("Kepuasan pasien");
        var years = SheetHand.inForm(robot);
        years.goTo("Target", "2024");
        robot.press("shift+End", "ctrl+r");
        text.becomes(
                "all years say the same",
                before.replace("2024: 80, 2025: 82, 2026: 84", "2024: 80, 2025: 80, 2026: 80"));
        undo();

        years.goTo("Target", "2025");
        robot.copy("delapan\tsembilan\tsepuluh\nx\r\n");
        robot.press("ctrl+v");
        says("Tidak ada yang diubah; 4 sel tidak dapat diterima.");
        says("Target, 2025: 'delapan'");
        says("Target, 2026: 'sembilan'");
        says("Target, kolom ke-4: 'sepuluh'");
        says("Target perubahan, 2025: 'x'");
        robot.screenshot("formulir-tahun-ditolak");
        assertEquals(before, text.now());
    }

    @Test
    void aBlockOfTheYearIsFilledDownAndUndoneAsOne() throws IOException {
        edit("2024.jenjang");
        robot.bring(Views.GRID);
        var kind =
                robot.await(
                        "there is a choice of tables",
                        org.eclipse.swt.widgets.Button.class,
                        each -> each.getText().equals("Anggaran"));
        robot.click("the budget", () -> Robot.middleOf(kind), kind::getSelection);
        var budget = SheetHand.inGrid(robot);
        budget.goTo("Pembangunan Puskesmas", "Murni");
        robot.press("shift+Down", "shift+Down", "ctrl+d");
        text.becomes(
                "the rows say the same",
                before.replace("400.000.000", "1.000.000.000")
                        .replace("250.000.000", "1.000.000.000"));
        robot.screenshot("kisi-isi-ke-bawah");
        undo();
        robot.press("ctrl+shift+z");
        robot.until("it is done again", () -> text.now().contains("SK3: Rp 1.000.000.000"));
        undo();

        budget.goTo("Pembangunan Puskesmas", "Murni");
        robot.copy("banyak\t1\n2\tsedikit\t3\t4\r\n");
        robot.press("ctrl+v");
        var list =
                robot.await(
                        "the rejected cells are named",
                        Table.class,
                        each -> each.getItemCount() == 3);
        assertEquals("SK1, Murni", robot.see(() -> list.getItem(0).getText(0)));
        assertEquals("SK2, Perubahan", robot.see(() -> list.getItem(1).getText(0)));
        assertEquals("SK2, Serapan", robot.see(() -> list.getItem(2).getText(0)));
        robot.screenshot("kisi-sel-sel-ditolak");
        assertEquals(before, text.now());
    }
}
