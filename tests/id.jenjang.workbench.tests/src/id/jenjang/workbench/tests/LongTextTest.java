package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Of a long text, what somebody sees has its colours, and nothing far from it. */
class LongTextTest {

    private static final int LINES = 6000;
    private static final int BLOCKS = 200;
    private static final int ROUNDS = 30;

    private static final String FOLDABLE =
            """
            program "Program yang dilipat" untuk Dinkes {
              // keterangan di dalam lipatan
              kegiatan "Kegiatan di dalam lipatan" {
                subkegiatan "Sub kegiatan di dalam lipatan"
              }
            }
            """;

    @TempDir Path folder;
    private Robot robot;
    private StyledText text;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        var plan = SmallPlan.in(folder);
        Files.writeString(
                plan.resolve("renstra.jenjang"),
                remarks(0, LINES / 2) + FOLDABLE.repeat(BLOCKS) + remarks(LINES / 2, LINES),
                StandardOpenOption.APPEND);
        new CascadeHand(robot).open(plan, "derajat kesehatan");
        text =
                robot.await(
                        "the text is shown",
                        StyledText.class,
                        each -> each.getEditable() && each.getText().contains(remark(0)));
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private static String remark(int number) {
        return "// keterangan " + number;
    }

    private static String remarks(int from, int to) {
        var remarks = new StringBuilder();
        for (int i = from; i < to; i++) {
            remarks.append(remark(i)).append('\n');
        }
        return remarks.toString();
    }

    /** The colour of the letters at a place; null for those that have none of their own. */
    private Color at(int offset) {
        var style = text.getStyleRangeAtOffset(offset);
        return style == null ? null : style.foreground;
    }

    private boolean isColoured(int number) {
        return at(text.getText().indexOf(remark(number)) + 1) != null;
    }

    private int ranges() {
        return robot.see(() -> text.getStyleRanges().length);
    }

    @Test
    void whatIsSeenHasItsColours() {
        robot.until("the beginning is coloured", () -> isColoured(0));
        var grey = robot.see(() -> at(text.getText().indexOf(remark(0)) + 1));
        assertTrue(ranges() < LINES / 2, () -> ranges() + " coloured parts");

        robot.enter(text);
        robot.press("ctrl+End");
        robot.until("the end is coloured", () -> isColoured(LINES - 1));
        assertEquals(grey, robot.see(() -> at(text.getText().lastIndexOf(remark(LINES - 1)) + 1)));
        assertTrue(robot.<Boolean>see(() -> isColoured(0)), "the beginning still is");
        assertTrue(ranges() < LINES / 2, () -> ranges() + " coloured parts");

        robot.type("// Pemerintah");
        robot.until(
                "what is typed is coloured",
                () -> grey.equals(at(text.getText().lastIndexOf("// Pemerintah") + 4)));
    }

    @Test
    void whatIsNoLongerReadIsSeenAsSuchAtTheEnd() {
        robot.until("the beginning is coloured", () -> isColoured(0));
        var grey = robot.see(() -> at(text.getText().indexOf(remark(0)) + 1));
        robot.enter(text);
        robot.press("ctrl+Home");
        robot.type("/*");
        robot.until("the first line is not read", () -> at(8) != null && !grey.equals(at(8)));
        var unread = robot.see(() -> at(8));
        robot.press("ctrl+End");
        robot.until("nor is the last one", () -> unread.equals(at(text.getCharCount() - 3)));
        robot.press("ctrl+Home", "Delete", "Delete");
        robot.until("the first line is read again", () -> !unread.equals(at(8)));
        robot.press("ctrl+End");
        robot.until("so is the last one", () -> grey.equals(at(text.getCharCount() - 3)));
    }

    @Test
    void whatIsFoldedIsNotAskedForAgainAndAgain() {
        var viewer = (ProjectionViewer) robot.see(this::viewer);
        var folds = viewer.getProjectionAnnotationModel();
        robot.until("there are folds", () -> folds.getAnnotationIterator().hasNext());
        robot.enter(text);
        robot.let(() -> viewer.doOperation(ProjectionViewer.COLLAPSE_ALL));
        robot.until("blocks are folded", () -> !text.getText().contains("di dalam lipatan"));
        robot.let(this::amongFolds);
        new Stage(robot).still();
        var times = new AtomicInteger();
        robot.let(() -> viewer.addTextPresentationListener(each -> times.incrementAndGet()));
        robot.let(this::paintAgain);
        assertEquals(0, times.get(), "coloured again though nothing changed");

        robot.let(() -> viewer.doOperation(ProjectionViewer.EXPAND_ALL));
        robot.let(this::amongFolds);
        robot.until(
                "what was folded is coloured",
                () -> at(text.getText().indexOf("// keterangan di dalam", seen()) + 1) != null);
    }

    private void amongFolds() {
        int block = text.getText().indexOf("Program yang dilipat");
        text.setTopIndex(text.getLineAtOffset(block) + BLOCKS / 2);
    }

    private int seen() {
        return text.getOffsetAtLine(text.getTopIndex());
    }

    private ITextViewer viewer() {
        return robot.page().getActiveEditor().getAdapter(ITextViewer.class);
    }

    /** Paints, and does what painting asks for, several times. */
    private void paintAgain() {
        for (int i = 0; i < ROUNDS; i++) {
            text.redraw();
            text.update();
            var asked = new AtomicBoolean();
            text.getDisplay().asyncExec(() -> asked.set(true));
            while (!asked.get()) {
                text.getDisplay().readAndDispatch();
            }
        }
    }
}
