package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.TextFinding;
import id.jenjang.measure.Reasons;
import id.jenjang.rules.Severity;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFile;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** What is selected in the text that is active; empty for nothing. */
    private String selected() {
        return robot.page().getActiveEditor() instanceof ITextEditor editor
                ? ((ITextSelection) editor.getSelectionProvider().getSelection()).getText()
                : "";
    }

    /** Whether the tool that takes a step back can be used. */
    private boolean canUndo() {
        return Tools.named(robot, "Ctrl+Z").filter(ToolItem::isEnabled).isPresent();
    }

    /** Findings are passed on to who has to mend them. */
    @Test
    void findingsCanBeCopiedForOthers() {
        var tree = robot.await("findings are listed", Tree.class, ProblemsTest::isTable);
        var first = robot.see(() -> tree.getItem(0).getItem(0));
        robot.let(() -> tree.setSelection(first));
        robot.enter(tree);
        robot.press("ctrl+c");
        var one =
                robot.see(
                        () ->
                                "Peringatan\t"
                                        + first.getText(0)
                                        + "\t"
                                        + first.getText(1)
                                        + "\trenstra:12\tJ401");
        assertEquals(one, robot.clipboard());
        robot.press("Up");
        robot.until("the heading is selected", () -> tree.getSelection()[0] == tree.getItem(0));
        new MenuHand(robot).choose("shift+F10", "Salin");
        var all = robot.clipboard().lines().toList();
        assertEquals("Tingkat\tPesan\tUnsur\tTempat\tAturan", all.getFirst());
        assertEquals(one, all.get(1));
        assertEquals(1 + robot.see(() -> tree.getItem(0).getItemCount()), all.size());
    }

    /** In a part as wide as the window the messages are as wide as what the others leave. */
    @Test
    void messagesTakeTheRoomThatIsLeft() {
        var tree = robot.await("findings are listed", Tree.class, ProblemsTest::isTable);
        var message = robot.see(() -> tree.getColumn(0));
        int before = robot.see(message::getWidth);
        robot.let(() -> zoom(IWorkbenchPage.STATE_MAXIMIZED));
        robot.until("they are wider", () -> message.getWidth() > before);
        robot.until("all columns fill the part", () -> columns(tree) == tree.getClientArea().width);
        int share = robot.see(() -> tree.getColumn(1).getWidth());
        robot.let(() -> tree.getColumn(1).setWidth(200));
        robot.let(() -> zoom(IWorkbenchPage.STATE_RESTORED));
        robot.until("it is as small as before", () -> message.getWidth() <= before);
        assertEquals(200, robot.see(() -> tree.getColumn(1).getWidth()), "as somebody made it");
        robot.let(() -> tree.getColumn(1).setWidth(share));
    }

    private void zoom(int state) {
        var page = robot.windowNow().getActivePage();
        page.setPartState(page.findViewReference(Views.PROBLEMS), state);
    }

    private static int columns(Tree tree) {
        return Arrays.stream(tree.getColumns()).mapToInt(TreeColumn::getWidth).sum();
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
        robot.until("the place is shown", () -> !selected().isEmpty());
        robot.until("fixes are offered", () -> fix().isPresent());
        robot.click(fix().orElseThrow());
        robot.until("its reason is asked for", () -> selected().equals(Reasons.TO_BE_WRITTEN));
        robot.until("the finding stays", () -> robot.opened().isRead() && findings() > before);
        robot.until("it can be taken back by the tools", this::canUndo);
        robot.type("Bunyi resmi RPJMD");
        robot.until("it is silenced", () -> robot.opened().isRead() && findings() < before);
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

    @Test
    void aFindingStaysChosenWhileItsElementGetsAnotherName() {
        var tree = robot.await("findings are listed", Tree.class, ProblemsTest::isTable);
        robot.let(
                () -> {
                    tree.setFocus();
                    tree.getItem(0).setExpanded(true);
                });
        robot.press("Home");
        for (int i = 0; i < findings() && !chosen(tree).startsWith("IKU2 "); i++) {
            robot.press("Down");
        }
        robot.let(
                () -> {
                    var text = renstra().document();
                    text.set(text.get().replace("iku IKU2 ", "iku IKUDUA "));
                });
        robot.until("it speaks of it by its new name", () -> chosen(tree).startsWith("IKUDUA "));
    }

    private PlanFile renstra() {
        try {
            return robot.opened().file(robot.opened().root().resolve("setda/renstra.jenjang"));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private String chosen(Tree tree) {
        return robot.see(
                () -> tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText());
    }

    /** The headings findings stand under. */
    private static List<String> headings(Tree tree) {
        return Arrays.stream(tree.getItems()).map(TreeItem::getText).sorted().toList();
    }

    private List<String> grouped(Function<TextFinding, String> by) {
        var all = robot.opened().moment().orElseThrow().check().findings();
        return all.stream()
                .collect(Collectors.groupingBy(by, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + "  (" + each.getValue() + ")")
                .sorted()
                .toList();
    }

    private void group(String by) {
        var combo = robot.await("groupings", Combo.class, each -> each.indexOf(by) >= 0);
        robot.let(
                () -> {
                    combo.select(combo.indexOf(by));
                    combo.notifyListeners(SWT.Selection, new Event());
                });
    }

    @Test
    void findingsStandUnderHeadingsOfWhicheverKind() {
        var tree = robot.await("findings are listed", Tree.class, ProblemsTest::isTable);
        var words = Map.of(Severity.ERROR, "Galat", Severity.WARNING, "Peringatan");
        assertEquals(
                robot.see(() -> grouped(each -> words.getOrDefault(each.severity(), "Catatan"))),
                robot.see(() -> headings(tree)));
        group("Berkas");
        assertEquals(
                robot.see(() -> grouped(each -> each.range().file().getFileName().toString())),
                robot.see(() -> headings(tree)));
        robot.screenshot("masalah-menurut-berkas");
        group("Unsur");
        assertEquals(
                robot.see(() -> grouped(each -> each.subject().element())),
                robot.see(() -> headings(tree)));
        group("Aturan");
        var rules = robot.see(() -> grouped(TextFinding::ruleId));
        assertEquals(rules.size(), robot.<Integer>see(tree::getItemCount));
        assertEquals(counts(rules), counts(robot.see(() -> headings(tree))));
        group("Tanpa kelompok");
        assertEquals(findings(), robot.<Integer>see(tree::getItemCount));
        group("Tingkat");
    }

    /** How many stand under each heading, in order. */
    private static List<String> counts(List<String> headings) {
        return headings.stream()
                .map(each -> each.substring(each.lastIndexOf('(')))
                .sorted()
                .toList();
    }

    @Test
    void onlyFindingsOfTheWantedKindsAreListed() {
        var tree = robot.await("findings are listed", Tree.class, ProblemsTest::isTable);
        var kinds = robot.await("the kinds", ToolBar.class, ProblemsTest::isOfSeverities);
        int before = robot.see(tree::getItemCount);
        var warnings = robot.see(() -> kinds.getItem(1));
        click(warnings, () -> tree.getItemCount() == before - 1);
        assertTrue(
                robot.see(() -> headings(tree)).stream().noneMatch(each -> each.startsWith("Per")));
        assertEquals("6", robot.see(warnings::getText), "They are counted all the same");
        click(warnings, () -> tree.getItemCount() == before);
        // Words of the rule, of the file and of the sentence, all of them.
        var words =
                robot.await("a filter", Text.class, each -> each.getMessage().startsWith("Sar"));
        robot.let(() -> words.setFocus());
        robot.until("words can be typed", words::isFocusControl);
        robot.type("j403 renstra tercapainya");
        robot.until("one is found", () -> tree.getItemCount() == 1 && below(tree) == 1);
        robot.press("Escape");
        robot.until("all are there again", () -> tree.getItemCount() == before);
    }

    private static int below(Tree tree) {
        return tree.getItem(0).getItemCount();
    }

    private void click(ToolItem item, BooleanSupplier effect) {
        robot.click("it is answered", () -> Optional.of(Tools.middle(item)), effect);
    }

    private static boolean isOfSeverities(ToolBar bar) {
        return bar.getItemCount() == 3
                && Arrays.stream(bar.getItems()).allMatch(each -> each.getText().matches("\\d+"));
    }

    private PlanDesk desk() {
        return robot.windowNow().getService(PlanDesk.class);
    }
}
