package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** Words are found and replaced in the text by the keyboard, and the tree follows. */
class ReplacingTest {

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;
    private WatchedText text;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        var plan = SmallPlan.in(folder);
        text = new WatchedText(robot, plan.resolve("renstra.jenjang"), SmallPlan.RENSTRA);
        hand.open(plan, "derajat kesehatan");
        robot.let(() -> TextPlaces.show(robot.page(), text.file(), 0, 0));
        focus();
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private void focus() {
        robot.let(() -> robot.page().activate(robot.page().getActiveEditor()));
        robot.until("the text has the focus", () -> editor().isFocusControl());
    }

    private StyledText editor() {
        return robot.page().getActiveEditor().getAdapter(ITextViewer.class).getTextWidget();
    }

    private void undo() {
        focus();
        robot.press("ctrl+z");
        text.returns();
    }

    private boolean shows(String words) {
        return hand.isShown() && hand.line(words).isPresent();
    }

    /** Opens the line to search in, and the one below it. */
    private void ask(String words, String instead) {
        robot.press("ctrl+Home", "ctrl+f");
        robot.until("words can be typed", this::isElsewhere);
        robot.press("ctrl+a");
        robot.type(words);
        var search = robot.focused();
        // The line below stays open when the search is closed.
        robot.press(
                robot.find(Text.class, each -> isBelow(search, each)).isPresent()
                        ? "Tab"
                        : "ctrl+r");
        robot.until("other words can be typed", () -> isOther(search));
        robot.press("ctrl+a");
        robot.type(instead);
        robot.screenshot("teks-ganti");
    }

    /** Whether a text stands close below another one, as the two lines of the search do. */
    private static boolean isBelow(Control line, Control other) {
        int down = other.toDisplay(0, 0).y - line.toDisplay(0, 0).y;
        boolean same = other.toDisplay(0, 0).x == line.toDisplay(0, 0).x;
        return same && down > 0 && down < 3 * line.getSize().y;
    }

    private boolean isElsewhere() {
        var at = robot.focused();
        return at != null && at != editor();
    }

    private boolean isOther(Control line) {
        return isElsewhere() && robot.focused() != line;
    }

    @Test
    void oneIsReplaced() {
        ask("stunting", "gizi buruk");
        robot.press("Return");
        text.becomes("it is replaced", SmallPlan.RENSTRA.replace("stunting", "gizi buruk"));
        robot.until("the tree follows", () -> shows("Menurunnya angka gizi buruk"));
        robot.press("Escape");
        undo();
        robot.until("the tree follows", () -> shows("Menurunnya angka stunting"));
    }

    @Test
    void allAreReplacedInOneStep() {
        ask("Puskesmas", "balai");
        robot.press("ctrl+Return");
        text.becomes("all are replaced", SmallPlan.RENSTRA.replaceAll("(?i)puskesmas", "balai"));
        robot.until("the tree follows", () -> shows("Rehabilitasi balai"));
        robot.press("Escape");
        undo();
        robot.until("the tree follows", () -> shows("Rehabilitasi Puskesmas"));
    }
}
