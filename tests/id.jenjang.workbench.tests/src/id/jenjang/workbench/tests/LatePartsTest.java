package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.comparison.ComparisonView;

import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** A part that is opened after something was selected shows it at once, and goes on with it. */
class LatePartsTest {

    @TempDir Path folder;
    @TempDir Path other;
    private Robot robot;
    private CascadeHand hand;
    private TogetherHand all;
    private WatchedText text;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        all = new TogetherHand(robot, hand);
        var plan = SmallPlan.in(folder);
        var renstra = plan.resolve("renstra.jenjang");
        text = new WatchedText(robot, renstra, SmallPlan.RENSTRA);
        robot.let(this::hide);
        hand.open(plan, "derajat kesehatan");
        all.write(renstra, "renstra Renstra");
        hand.select("Meningkatnya akuntabilitas");
        all.at("Meningkatnya akuntabilitas");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    private void hide() {
        for (var each :
                new String[] {Views.PROBLEMS, Views.OUTLINE, Views.COMPARISON, Views.GRID}) {
            robot.page().hideView(robot.page().findView(each));
        }
    }

    private boolean isAt(Predicate<Tree> which, String words) {
        return robot.find(Tree.class, which)
                .filter(each -> each.getSelectionCount() == 1)
                .filter(each -> each.getSelection()[0].getText().contains(words))
                .isPresent();
    }

    private void waitFor(Predicate<Tree> which, String words) {
        robot.until("it stands at " + words, () -> isAt(which, words));
    }

    private static boolean isOutline(Tree tree) {
        return tree.getColumnCount() == 0
                && tree.getItemCount() > 0
                && tree.getItem(0).getText().startsWith("Renstra");
    }

    @Test
    void theOutlineShowsWhereTheCaretIsAndWhatIsChosenInItIsSeenEverywhere() {
        robot.go(Views.OUTLINE);
        waitFor(LatePartsTest::isOutline, "S3");
        robot.screenshot("kerangka-di-tempat-kursor");
        var tree = robot.await("there is an outline", Tree.class, LatePartsTest::isOutline);
        robot.let(tree::setFocus);
        robot.press("Up");
        waitFor(LatePartsTest::isOutline, "T2");
        robot.bring(Views.FORM);
        all.at("Terwujudnya tata kelola");
    }

    @Test
    void theOutlineStaysWhereTheCaretIsWhenSomethingIsPutInBefore() throws IOException {
        robot.go(Views.OUTLINE);
        waitFor(LatePartsTest::isOutline, "S3");
        say(SmallPlan.RENSTRA.replace("  tujuan T2", "  tujuan T0 \"Lain\" {\n  }\n\n  tujuan T2"));
        waitFor(LatePartsTest::isOutline, "S3");
        robot.bring(Views.FORM);
        all.at("Meningkatnya akuntabilitas");
    }

    private void say(String next) {
        robot.let(
                () -> {
                    try {
                        robot.opened().say("Lain", folder().resolve("renstra.jenjang"), next);
                    } catch (IOException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
        robot.until("it is read", () -> text.now().equals(next) && robot.opened().isRead());
    }

    private Path folder() {
        return robot.opened().root();
    }

    private static boolean isProblems(Tree tree) {
        return tree.getColumnCount() == 4 && tree.getColumn(3).getText().equals("Aturan");
    }

    @Test
    void findingsBeginAtTheElement() {
        robot.go(Views.PROBLEMS);
        waitFor(LatePartsTest::isProblems, "S3");
        say(SmallPlan.RENSTRA.replace("  tujuan T2", "  tujuan T0 \"Lain\" {\n  }\n\n  tujuan T2"));
        waitFor(LatePartsTest::isProblems, "S3");
    }

    @Test
    void theTableBeginsAtTheElementAndFollowsWhatIsTakenBack() {
        hand.select("Kepuasan pasien");
        robot.go(Views.GRID);
        var grid = SheetHand.inGrid(robot);
        robot.until("it stands at its row", () -> grid.cell().contains("IKU2"));
        grid.focus();
        robot.press("Right");
        robot.type("83");
        robot.press("Return");
        var before = SmallPlan.YEAR;
        var year = new WatchedText(robot, folder().resolve("2024.jenjang"), before);
        robot.until("it is written", () -> !year.now().equals(before));
        hand.select("derajat kesehatan");
        all.goToTree();
        robot.press("ctrl+z");
        year.returns();
        robot.until("it stands at its row", () -> grid.cell().contains("IKU2"));
    }

    private static boolean isComparison(Tree tree) {
        return tree.getColumnCount() == 3 && tree.getColumn(0).getText().equals("Unsur");
    }

    @Test
    void theComparisonBeginsAtTheElementAndFollows() throws IOException {
        var earlier = SmallPlan.in(other);
        say(
                SmallPlan.RENSTRA
                        .replace("\"Kepuasan", "\"Tingkat kepuasan")
                        .replace("akuntabilitas", "akuntabilitas kinerja"));
        robot.go(Views.COMPARISON);
        robot.let(
                () ->
                        ((ComparisonView) robot.page().findView(Views.COMPARISON))
                                .compareWith(earlier));
        waitFor(LatePartsTest::isComparison, "S3");
        hand.select("Tingkat kepuasan");
        waitFor(LatePartsTest::isComparison, "IKU2");
    }
}
