package id.jenjang.workbench.tests;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Skala;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** Text, tree and form stand at one element, whatever has been done to the plan. */
class TogetherTest {

    private static final double ON = 0.5;

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;
    private TogetherHand all;
    private WatchedText text;
    private Path renstra;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        all = new TogetherHand(robot, hand);
        var plan = SmallPlan.in(folder);
        renstra = plan.resolve("renstra.jenjang");
        text = new WatchedText(robot, renstra, SmallPlan.RENSTRA);
        hand.open(plan, "derajat kesehatan");
        all.write(renstra, "renstra Renstra");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private void changed() {
        robot.until("the text has changed", () -> !text.now().equals(SmallPlan.RENSTRA));
    }

    private void undo() {
        all.goToTree();
        robot.press("ctrl+z");
        text.returns();
    }

    private void redo() {
        robot.press("ctrl+shift+z");
        changed();
    }

    @Test
    void whatWasDraggedIsLookedAt() {
        hand.select("angka stunting");
        all.at("angka stunting");
        new DragHand(robot, hand).drag("angka stunting", "tata kelola", ON);
        changed();
        all.at("angka stunting");
        hand.select("derajat kesehatan");
        undo();
        all.at("angka stunting");
        hand.select("derajat kesehatan");
        redo();
        all.at("angka stunting");
    }

    @Test
    void whatIsPastedIsLookedAtAndWhatWasBeforeIt() {
        hand.select("mutu puskesmas");
        robot.press("ctrl+c");
        hand.select("tata kelola");
        robot.press("ctrl+v");
        changed();
        all.at("mutu puskesmas");
        robot.until("it is the copy", () -> hand.selection().toString().contains("S4"));
        undo();
        all.at("tata kelola");
        redo();
        all.at("mutu puskesmas");
        robot.until("it is the copy", () -> hand.selection().toString().contains("S4"));
    }

    @Test
    void insteadOfWhatIsDeletedItsNeighbourIsLookedAt() {
        hand.select("Rehabilitasi Puskesmas");
        all.at("Rehabilitasi Puskesmas");
        hand.select("Meningkatnya akuntabilitas");
        robot.press("Delete");
        changed();
        all.at("Terwujudnya tata kelola");
        undo();
        all.at("Meningkatnya akuntabilitas");
        redo();
        all.at("Terwujudnya tata kelola");
    }

    @Test
    void whatIsAddedDuplicatedAndMovedIsLookedAt() {
        hand.select("mutu puskesmas");
        robot.press("alt+Down");
        changed();
        all.at("mutu puskesmas");
        undo();
        all.at("mutu puskesmas");
        robot.press("ctrl+d");
        changed();
        all.at("mutu puskesmas");
        robot.until("it is the copy", () -> hand.selection().toString().contains("S4"));
        undo();
        all.at("mutu puskesmas");
        robot.until("it is the first", () -> hand.selection().toString().contains("S1"));
        hand.choose("Tambah", "Indikator");
        changed();
        all.at("Indikator baru");
        robot.until("its title can be typed", () -> robot.focused() instanceof Text);
        robot.press("Escape");
        undo();
        all.at("mutu puskesmas");
    }

    /** A step taken back in the text is seen in the tree and the form. */
    @Test
    void treeAndFormFollowTheCaretAlsoWhenSomethingIsTakenBack() {
        all.write(renstra, "angka stunting");
        all.at("angka stunting");
        robot.type("seluruh ");
        changed();
        all.at("seluruh angka stunting");
        all.write(renstra, "derajat kesehatan");
        all.at("derajat kesehatan");
        robot.press("ctrl+z");
        text.returns();
        all.at("angka stunting");

        hand.select("Kepuasan pasien");
        all.at("Kepuasan pasien");
        robot.press("ctrl+d");
        changed();
        all.write(renstra, "derajat kesehatan");
        all.at("derajat kesehatan");
        robot.press("ctrl+z");
        text.returns();
        all.at("Kepuasan pasien");
    }

    /** What was typed somewhere is taken back from another part. */
    @Test
    void whatWasTypedIsLookedAtWhenItIsTakenBackElsewhere() {
        all.write(renstra, "angka stunting");
        robot.type("seluruh ");
        changed();
        hand.select("Kepuasan pasien");
        all.at("Kepuasan pasien");
        undo();
        all.at("angka stunting");
    }

    /** The element is the same one when another is put before it by somebody else. */
    @Test
    void anElementStaysLookedAtWhenOthersChangeTheFile() throws IOException {
        hand.select("Meningkatnya akuntabilitas");
        all.at("Meningkatnya akuntabilitas");
        robot.let(
                () -> {
                    try {
                        robot.opened()
                                .say(
                                        "Dari luar",
                                        renstra,
                                        SmallPlan.RENSTRA.replace(
                                                "  tujuan T2",
                                                "  tujuan T0 \"Lain\" {\n  }\n\n  tujuan T2"));
                    } catch (IOException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
        changed();
        all.at("Meningkatnya akuntabilitas");
    }

    @Test
    void whatIsChosenWhereNoTextIsShownIsFoundInTheTextThen() {
        hand.select("derajat kesehatan");
        all.at("derajat kesehatan");
        var stage = new Stage(robot);
        stage.perspective("meninjau");
        var now = robot.see(() -> robot.opened().now());
        var scale =
                robot.see(
                        () ->
                                ElementRef.of(now, now.plan().rencana().all(Skala.class).getFirst())
                                        .orElseThrow());
        robot.let(() -> robot.windowNow().getService(PlanDesk.class).select(scale, this));
        robot.settle();
        stage.perspective("menyusun");
        all.at("Skala Nilai");
    }
}
