package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lines of the tree are dragged by the mouse; the text becomes what a person would write. */
class DraggingTest {

    private static final double BEFORE = 0.1;
    private static final double ON = 0.5;
    private static final double BEHIND = 0.9;

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;
    private DragHand drag;
    private WatchedText text;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        drag = new DragHand(robot, hand);
        var plan = SmallPlan.in(folder);
        text = new WatchedText(robot, plan.resolve("renstra.jenjang"), SmallPlan.RENSTRA);
        hand.open(plan, "derajat kesehatan");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private void undo() {
        robot.press("ctrl+z");
        text.returns();
    }

    private void says(String sentence) {
        robot.await(sentence, CLabel.class, each -> each.getText().equals(sentence));
    }

    @Test
    void siblingsAreReordered() {
        var without = SmallPlan.RENSTRA.replace(SmallPlan.SECOND, "");
        var moved = without.replace("      iku IKU1", SmallPlan.SECOND + "      iku IKU1");
        drag.drag("Kepuasan pasien", "Puskesmas paripurna", BEFORE);
        text.becomes("it stands first", moved);
        robot.until("the tree has the focus", () -> hand.tree().isFocusControl());
        undo();
        drag.drag("Puskesmas paripurna", "Kepuasan pasien", BEHIND);
        text.becomes("the other stands behind it", moved);
        undo();
    }

    @Test
    void aLineMovesBelowAnotherParent() {
        drag.drag("Kepuasan pasien", "angka stunting", ON);
        text.becomes(
                "it has moved",
                SmallPlan.RENSTRA
                        .replace(SmallPlan.SECOND, "")
                        .replace("      didukung P2\n", SmallPlan.SECOND + "      didukung P2\n"));
        robot.screenshot("pohon-diseret");
        undo();
    }

    /** What the text selects late, after an undo, does not change what somebody drags. */
    @Test
    void theLineThatWasTakenMovesWhateverIsSelectedMeanwhile() {
        drag.drag("Puskesmas paripurna", "angka stunting", ON, () -> hand.mark("Kepuasan pasien"));
        text.becomes(
                "it has moved",
                SmallPlan.RENSTRA
                        .replace(SmallPlan.FIRST, "")
                        .replace("      didukung P2\n", SmallPlan.FIRST + "      didukung P2\n"));
        undo();
    }

    /** Together, in their order, and one step takes them back; what is selected stays so. */
    @Test
    void severalLinesMoveTogether() {
        hand.select("Puskesmas paripurna", 2);
        drag.drag("Kepuasan pasien", "angka stunting", ON);
        text.becomes(
                "both have moved",
                SmallPlan.RENSTRA
                        .replace(SmallPlan.FIRST + SmallPlan.SECOND, "")
                        .replace(
                                "      didukung P2\n",
                                SmallPlan.FIRST + SmallPlan.SECOND + "      didukung P2\n"));
        robot.until(
                "they are still selected", () -> hand.selection().equals(List.of("IKU1", "IKU2")));
        robot.screenshot("pohon-beberapa-diseret");
        undo();

        hand.select("Puskesmas paripurna", 8);
        drag.drag("Puskesmas paripurna", "akuntabilitas", ON);
        says("Sasaran tidak dapat berada di bawah Sasaran.");
        assertEquals(SmallPlan.RENSTRA, text.now());
    }

    @Test
    void whatCannotBeDroppedIsRefusedWithItsReason() {
        drag.drag("derajat kesehatan", "Kepuasan pasien", ON);
        says("Unsur tidak dapat dipindahkan ke dalam dirinya sendiri.");
        drag.drag("Kepuasan pasien", "mutu puskesmas", ON);
        says("Unsur itu sudah di sana.");
        drag.drag("derajat kesehatan", "akuntabilitas", ON);
        says("Tujuan tidak dapat berada di bawah Sasaran.");
        robot.screenshot("pohon-seret-ditolak");
        assertEquals(SmallPlan.RENSTRA, text.now());
    }
}
