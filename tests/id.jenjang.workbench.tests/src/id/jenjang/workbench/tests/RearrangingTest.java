package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The tree is rearranged by the keyboard; the text becomes what a person would write. */
class RearrangingTest {

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;
    private WatchedText text;
    private WatchedText year;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        var plan = SmallPlan.in(folder);
        text = new WatchedText(robot, plan.resolve("renstra.jenjang"), SmallPlan.RENSTRA);
        year = new WatchedText(robot, plan.resolve("2024.jenjang"), SmallPlan.YEAR);
        hand.open(plan, "derajat kesehatan");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    /** One step back, asked for in the tree. */
    private void undo() {
        robot.let(() -> hand.tree().setFocus());
        robot.until("the tree has the focus", () -> hand.tree().isFocusControl());
        robot.press("ctrl+z");
        text.returns();
        assertEquals(SmallPlan.YEAR, year.now());
    }

    private void says(String sentence) {
        robot.await(sentence, CLabel.class, each -> each.getText().contains(sentence));
    }

    @Test
    void linesGoUpAndDownByTheKeyboard() {
        hand.select("Kepuasan pasien");
        robot.press("alt+Up");
        text.becomes(
                "it stands first",
                SmallPlan.RENSTRA.replace(
                        SmallPlan.FIRST + SmallPlan.SECOND, SmallPlan.SECOND + SmallPlan.FIRST));
        robot.until("it is still selected", () -> selected().contains("Kepuasan pasien"));
        robot.press("alt+Up");
        says("Sudah yang pertama di antara yang sejenis.");
        undo();
        robot.press("ctrl+shift+z");
        text.becomes(
                "it is done again",
                SmallPlan.RENSTRA.replace(
                        SmallPlan.FIRST + SmallPlan.SECOND, SmallPlan.SECOND + SmallPlan.FIRST));
        undo();
    }

    private String selected() {
        return robot.see(
                () -> {
                    var selection = hand.tree().getSelection();
                    return selection.length == 1 ? selection[0].getText() : "";
                });
    }

    @Test
    void whatIsCutOrCopiedIsPasted() {
        hand.select("Kepuasan pasien");
        robot.press("ctrl+x");
        assertEquals(SmallPlan.RENSTRA, text.now(), "It stays until it is pasted");
        hand.select("angka stunting");
        robot.press("ctrl+v");
        text.becomes(
                "it has moved",
                SmallPlan.RENSTRA
                        .replace(SmallPlan.SECOND, "")
                        .replace("      didukung P2\n", SmallPlan.SECOND + "      didukung P2\n"));
        undo();

        hand.select("mutu puskesmas");
        robot.press("ctrl+c");
        assertTrue(robot.clipboard().startsWith("sasaran S1 \"Meningkatnya mutu puskesmas\" {"));
        hand.select("tata kelola");
        robot.press("ctrl+v");
        var block =
                SmallPlan.RENSTRA.substring(
                        SmallPlan.RENSTRA.indexOf("    sasaran S1"),
                        SmallPlan.RENSTRA.indexOf("    sasaran S2"));
        var copied =
                block.replace("S1 ", "S4 ").replace("IKU1 ", "IKU3 ").replace("IKU2 ", "IKU4 ");
        text.becomes(
                "it is there twice",
                SmallPlan.RENSTRA.replace(
                        "    sasaran S3 \"Meningkatnya akuntabilitas\"\n",
                        "    sasaran S3 \"Meningkatnya akuntabilitas\"\n" + copied));
        undo();

        robot.copy("tidak ada unsur di sini");
        hand.select("tata kelola");
        robot.press("ctrl+v");
        robot.settle();
        assertEquals(SmallPlan.RENSTRA, text.now());
    }

    private static final String SUB = "    subkegiatan %s 1.02.02.2.01.%s \"%s\"\n";

    private static final String MOVED =
            SmallPlan.RENSTRA
                    .replace(SmallPlan.FIRST + SmallPlan.SECOND, "")
                    .replace(
                            "      didukung P2\n",
                            SmallPlan.FIRST + SmallPlan.SECOND + "      didukung P2\n");

    @Test
    void severalLinesAreCutAndPastedAsOneStep() {
        hand.select("Puskesmas paripurna", 2);
        robot.press("ctrl+x");
        hand.select("angka stunting");
        robot.press("ctrl+v");
        text.becomes("both have moved", MOVED);
        undo();
    }

    /** Those that lie side by side go together; of others it is said why not. */
    @Test
    void severalLinesGoUpAndDownAndAreCopied() {
        var third = SUB.formatted("SK3", "0003", "Pengadaan Alat");
        hand.select("Pembangunan Puskesmas", 2);
        robot.press("alt+Up");
        says("Sudah yang pertama di antara yang sejenis.");
        robot.press("alt+Down");
        text.becomes(
                "both stand below the third",
                SmallPlan.RENSTRA
                        .replace(third, "")
                        .replace("    subkegiatan SK1", third + "    subkegiatan SK1"));
        robot.until(
                "they are still selected", () -> hand.selection().equals(List.of("SK1", "SK2")));
        robot.press("alt+Down");
        says("Sudah yang terakhir di antara yang sejenis.");
        undo();

        hand.select("Pembangunan Puskesmas", 2);
        robot.press("ctrl+d");
        var copies =
                SUB.formatted("SK4", "0001", "Pembangunan Puskesmas")
                        + SUB.formatted("SK5", "0002", "Rehabilitasi Puskesmas");
        text.becomes("there are copies", SmallPlan.RENSTRA.replace(third, copies + third));
        robot.until(
                "the copies are selected", () -> hand.selection().equals(List.of("SK4", "SK5")));
        undo();

        hand.select("Kepuasan pasien", 2);
        robot.press("ctrl+d");
        says("Yang dipilih tidak seinduk.");
        assertEquals(SmallPlan.RENSTRA, text.now());
    }

    @Test
    void severalLinesAreDeletedWithWhatRefersToThem() {
        hand.select("Puskesmas paripurna");
        robot.press("shift+Down");
        robot.until("two are selected", () -> hand.tree().getSelectionCount() == 2);
        robot.press("Delete");
        var keep =
                robot.await(
                        "it is asked",
                        Button.class,
                        each -> each.getText().startsWith("&Biarkan rujukannya"));
        robot.screenshot("hapus-beberapa");
        robot.enter(keep);
        robot.press("Escape");
        robot.until("the dialog is gone", keep::isDisposed);
        assertEquals(SmallPlan.RENSTRA, text.now());

        robot.until("the tree has the focus", () -> hand.tree().isFocusControl());
        robot.press("Delete");
        var again =
                robot.await(
                        "it is asked again",
                        Button.class,
                        each -> each.getText().contains("Hapus juga rujukannya"));
        robot.enter(again);
        robot.press("alt+h");
        text.becomes(
                "they are gone",
                SmallPlan.RENSTRA.replace(SmallPlan.FIRST, "").replace(SmallPlan.SECOND, ""));
        assertEquals(
                SmallPlan.YEAR
                        .replace("  IKU1: realisasi 38 // sampai Desember\n", "")
                        .replace("  IKU2: realisasi 81\n", ""),
                year.now());
        undo();
    }

    @Test
    void titlesAreTypedWhereTheyStand() {
        hand.select("angka stunting");
        robot.press("F2");
        robot.until("a name can be typed", () -> editor() != null && editor().isFocusControl());
        robot.press("ctrl+a");
        robot.type("Menurunnya prevalensi stunting");
        robot.press("Escape");
        robot.until("it is given up", () -> editor() == null);
        assertEquals(SmallPlan.RENSTRA, text.now());

        robot.until("the tree has the focus", () -> hand.tree().isFocusControl());
        robot.press("F2");
        robot.until("a name can be typed", () -> editor() != null && editor().isFocusControl());
        robot.press("ctrl+a");
        robot.type("Menurunnya \"prevalensi\" stunting");
        robot.away();
        robot.screenshot("pohon-ubah-nama");
        robot.press("Return");
        text.becomes(
                "it is called so",
                SmallPlan.RENSTRA.replace(
                        "\"Menurunnya angka stunting\"",
                        "\"Menurunnya \\\"prevalensi\\\" stunting\""));
        undo();
    }

    /** The text over a line of the tree; null for none. */
    private Text editor() {
        for (var child : hand.tree().getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                return text;
            }
        }
        return null;
    }

    @Test
    void theTreeIsOpenedToALevelAndSearched() {
        hand.select("derajat kesehatan");
        hand.choose("Buka sampai", "Sasaran");
        robot.until("sasaran are shown", () -> shows("angka stunting"));
        assertTrue(hand.lines().stream().noneMatch(each -> each.contains("Puskesmas paripurna")));
        var before = hand.lines();

        hand.search("tidak ada ini");
        robot.until("nothing is found", () -> !hand.isShown());
        robot.away();
        robot.screenshot("pohon-tanpa-hasil");
        robot.press("Escape");
        robot.until("all is there again", () -> hand.isShown() && hand.lines().equals(before));

        hand.search("pasien");
        robot.until("its line is shown", () -> shows("Kepuasan pasien"));
        assertTrue(hand.lines().stream().noneMatch(each -> each.contains("stunting")));
        robot.press("Down");
        robot.until("its line is selected", () -> hand.isSelected("Kepuasan pasien"));
        hand.search("puskesmas paripurna");
        robot.until("another line is shown", () -> shows("Puskesmas paripurna"));
        var search = robot.focused();
        var icon = new Event();
        icon.detail = SWT.ICON_CANCEL;
        robot.let(() -> search.notifyListeners(SWT.DefaultSelection, icon));
        assertTrue(robot.see(search::isFocusControl), "A click on its icon leads nowhere");
        robot.press("Return");
        robot.until("it is selected", () -> hand.isSelected("Puskesmas paripurna"));
        hand.search("");
        robot.until("all is there again", () -> hand.isShown() && hand.lines().equals(before));
    }

    /** What is closed stays closed when lines change their places. */
    @Test
    void linesThatAreMovedStayClosed() {
        hand.select("derajat kesehatan");
        robot.press("Left");
        hand.select("tata kelola");
        robot.press("Left");
        robot.until("both are closed", () -> !shows("mutu puskesmas") && !shows("akuntabilitas"));
        hand.select("derajat kesehatan");
        robot.press("alt+Down");
        robot.until("it is below", () -> isBelow("derajat kesehatan", "tata kelola"));
        robot.until("it is read", () -> robot.opened().isRead());
        robot.settle();
        assertFalse(shows("mutu puskesmas") || shows("akuntabilitas"), hand.lines()::toString);
        robot.press("ctrl+z");
        robot.until("it is above again", () -> isBelow("tata kelola", "derajat kesehatan"));
        robot.until("it is read", () -> robot.opened().isRead());
        robot.settle();
        assertFalse(shows("mutu puskesmas") || shows("akuntabilitas"), hand.lines()::toString);
    }

    private boolean isBelow(String lower, String upper) {
        var all = String.join("\n", hand.lines());
        return all.indexOf(lower) > all.indexOf(upper);
    }

    private boolean shows(String words) {
        return hand.lines().stream().anyMatch(each -> each.contains(words));
    }

    /** The menu of the tree, by the keyboard alone. */
    @Test
    void somethingIsAddedByTheKeyboard() {
        hand.select("angka stunting");
        robot.press("shift+F10");
        robot.until("the menu is open", () -> hand.tree().getMenu().isVisible());
        robot.press("Down", "Right", "Return");
        robot.until("something is added", () -> !text.now().equals(SmallPlan.RENSTRA));
        robot.until("it is read", () -> robot.opened().isRead());
        assertEquals(
                List.of("      indikator \"Indikator baru\""),
                text.now().lines().filter(each -> !SmallPlan.RENSTRA.contains(each)).toList());
        robot.until("its title can be typed", () -> robot.focused() instanceof Text);
        robot.press("Escape");
        undo();
    }
}
