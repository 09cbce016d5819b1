package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The findings of the whole plan: filtered, explained, gone to and mended. */
class ProblemsTest {

    @TempDir Path folder;
    private Robot robot;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        var plan = PlanCopy.of("dumai-2023", folder);
        robot.open(plan);
        robot.until("the plan is read", () -> robot.opened().isRead());
        robot.see(this::problems);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private IViewPart problems() {
        try {
            return robot.page().showView(Views.PROBLEMS);
        } catch (PartInitException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private int findings() {
        return robot.see(() -> robot.opened().moment().orElseThrow().check().findings().size());
    }

    /** A button that makes a fix. */
    private Optional<Button> fix() {
        return robot.find(
                Button.class,
                each -> !each.getText().isEmpty() && each.getText().equals(each.getToolTipText()));
    }

    private static boolean isTable(Tree tree) {
        return tree.getColumnCount() > 1 && tree.getHeaderVisible();
    }

    @Test
    void findingsAreCountedExplainedGoneToAndSilenced() {
        int before = findings();
        assertTrue(robot.see(() -> problems().getTitle()).contains("(" + before + ")"));
        var tree = robot.await("findings are listed", Tree.class, ProblemsTest::isTable);
        robot.let(tree::setFocus);
        robot.press("Home", "Down", "Down");
        robot.await(
                "it is explained",
                StyledText.class,
                each -> !each.getEditable() && each.getText().contains("Permen"));
        robot.until("fixes are offered", () -> fix().isPresent());
        robot.screenshot("masalah");

        robot.let(tree::setFocus);
        robot.press("Return");
        robot.until(
                "the place is shown",
                () ->
                        robot.page().getActiveEditor() instanceof ITextEditor editor
                                && ((ITextSelection) editor.getSelectionProvider().getSelection())
                                                .getLength()
                                        > 0);
        robot.until("fixes are offered", () -> fix().isPresent());
        robot.click(fix().orElseThrow());
        robot.until(
                "it is silenced or mended", () -> robot.opened().isRead() && findings() < before);
        robot.let(() -> problems().setFocus());
        var words =
                robot.await(
                        "findings can be filtered",
                        Text.class,
                        each -> each.getMessage().startsWith("Saring"));
        robot.let(() -> words.setText("tidak ada temuan seperti ini"));
        assertEquals(0, robot.see(tree::getItemCount));
        robot.let(() -> words.setText(""));
        assertTrue(robot.see(tree::getItemCount) > 0);
    }

    @Test
    void aFindingLeadsToItsElementAndBack() {
        var tree = robot.await("findings are listed", Tree.class, ProblemsTest::isTable);
        robot.let(tree::setFocus);
        robot.press("Home", "Down", "Down");
        robot.until("what it speaks of is looked at", () -> desk().selected().isPresent());
        var first = robot.see(() -> desk().selected().orElseThrow());
        var row = robot.see(() -> tree.getSelection()[0].getText());
        robot.let(tree::setFocus);
        robot.press("End");
        robot.until(
                "another element is looked at",
                () -> !desk().selected().orElseThrow().equals(first));
        robot.let(() -> desk().select(first, this));
        robot.until("its finding is marked", () -> tree.getSelection()[0].getText().equals(row));
    }

    private PlanDesk desk() {
        return robot.windowNow().getService(PlanDesk.class);
    }
}
