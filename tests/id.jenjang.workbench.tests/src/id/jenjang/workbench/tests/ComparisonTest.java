package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.comparison.ComparisonView;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is different from an earlier plan is told by elements and values, as the plan changes. */
class ComparisonTest {

    private static final String TITLE = "Terlaksananya Kerjasama antar Daerah";

    @TempDir Path folder;
    @TempDir Path other;
    private Robot robot;
    private Path file;
    private Path earlier;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        var plan = PlanCopy.of("dumai-2023", folder);
        file = plan.resolve("setda").resolve("renstra.jenjang");
        earlier = PlanCopy.of("dumai-2023", other);
        robot.open(plan);
        robot.until("the plan is read", () -> robot.opened().isRead());
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().hideView(robot.page().findView(Views.COMPARISON)));
        }
    }

    private ComparisonView view() {
        try {
            return (ComparisonView) robot.page().showView(Views.COMPARISON);
        } catch (PartInitException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private void replace(String old, String by) {
        try {
            var document = robot.opened().file(file).document();
            document.replace(document.get().indexOf(old), old.length(), by);
        } catch (IOException | BadLocationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private Optional<TreeItem> line(String words) {
        return robot.find(Tree.class, tree -> line(tree.getItems(), words).isPresent())
                .flatMap(tree -> robot.see(() -> line(tree.getItems(), words)));
    }

    private static Optional<TreeItem> line(TreeItem[] items, String words) {
        for (var item : items) {
            var text = item.getText(0) + "|" + item.getText(1) + "|" + item.getText(2);
            var found = text.contains(words) ? Optional.of(item) : line(item.getItems(), words);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Test
    void whatIsChangedSinceItWasSavedIsShownWhileItIsChanged() {
        robot.let(this::view);
        robot.await(
                "nothing is different",
                Label.class,
                each -> each.getText().contains("sama dengan pembandingnya"));
        robot.let(() -> replace("2022: 2, 2023: 2", "2022: 2, 2023: 5"));
        robot.until("the value is shown", () -> line("Target 2023|2|5").isPresent());
        robot.let(() -> replace("2023: 5", "2023: 6"));
        robot.until("the next value too", () -> line("Target 2023|2|6").isPresent());
    }

    /** Who revises a plan has to tell others what has become different. */
    @Test
    void differencesCanBePassedOn() {
        robot.let(this::view);
        robot.await(
                "it is compared",
                Label.class,
                each -> each.getText().contains("sama dengan pembandingnya"));
        robot.let(() -> replace("2022: 2, 2023: 2", "2022: 3, 2023: 5"));
        robot.until("the values are shown", () -> line("Target 2023|2|5").isPresent());
        select(line("Target 2023|2|5").orElseThrow());
        robot.press("ctrl+c");
        var owner =
                robot.see(() -> line("Target 2023|2|5").orElseThrow().getParentItem().getText());
        var words = owner.split("  ", 2);
        var one = words[0] + "\t" + words[1].replace("  ", " ") + "\tTarget ";
        assertEquals(one + "2023\t2\t5", robot.clipboard());
        new MenuHand(robot).choose("shift+F10", "Salin semua");
        assertEquals(
                "Jenis\tUnsur\tIsi\tSebelum\tSesudah\n"
                        + (one + "2022\t2\t3\n")
                        + (one + "2023\t2\t5"),
                robot.clipboard());
    }

    private void select(TreeItem line) {
        robot.let(() -> line.getParent().setSelection(line));
        robot.enter(robot.see(line::getParent));
    }

    @Test
    void aFolderAroundThePlanIsNoEarlierPlan() {
        robot.let(this::view);
        robot.soon(() -> view().compareWith(file.getParent().getParent().getParent()));
        robot.await(
                "it is told", Label.class, each -> each.getText().contains("rencana yang terbuka"));
        robot.screenshot("perbandingan-folder-di-atas");
        robot.press("Escape");
        robot.await(
                "it is compared as before",
                Label.class,
                each -> each.getText().contains("sama dengan pembandingnya"));
        assertTrue(line("Dihapus").isEmpty());
    }

    @Test
    void ofAPartOfAPlanItIsSaidThatItIsOne() {
        robot.let(() -> view().compareWith(earlier.resolve("setda")));
        says("setda tampaknya hanya sebagian sebuah rencana");
        robot.screenshot("perbandingan-sebagian");
        robot.let(() -> view().compareWith(earlier));
        says("sama dengan pembandingnya");
        assertTrue(
                robot.find(Label.class, each -> each.getText().contains("hanya sebagian"))
                        .isEmpty());
    }

    private void git(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-C", file.getParent().toString()));
        command.addAll(List.of("-c", "user.name=P", "-c", "user.email=p@contoh.id"));
        command.addAll(List.of(words));
        assumeTrue(new ProcessBuilder(command).start().waitFor() == 0, "git is not installed");
    }

    private void says(String words) {
        robot.await("it says " + words, Label.class, each -> each.getText().contains(words));
    }

    @Test
    void theDifferencesFromARevisionOfGit() throws IOException, InterruptedException {
        robot.let(() -> view().compareWith("HEAD"));
        says("tidak berada dalam repositori git");
        git("init", "-q", "-b", "main", robot.opened().root().toString());
        var now = Files.readString(file);
        Files.writeString(file, now.replace("2023: 2", "2023: 1"));
        git("add", robot.opened().root().toString());
        git("commit", "-q", "-m", "Susun renstra");
        git("tag", "murni");
        Files.writeString(file, now);
        git("commit", "-q", "-a", "-m", "Naikkan target 2023");

        robot.click(robot.await("it asks git", Button.class, each -> is(each, "Revisi git ...")));
        robot.until("the commits are offered", () -> line("Naikkan target 2023").isPresent());
        robot.screenshot("perbandingan-revisi");
        var name =
                robot.await(
                        "a name is asked",
                        Text.class,
                        each -> each.getParent() != null && each.isFocusControl());
        robot.click(name);
        robot.press("Down");
        robot.until("the first one of the list is taken", () -> name.getText().equals("main"));
        robot.until("the list is gone on in", () -> !name.isFocusControl());
        robot.enter(name);
        robot.press("ctrl+a");
        robot.type("murni");
        robot.press("Return");
        robot.until("a value is shown", () -> line("Target 2023|1|2").isPresent());
        robot.screenshot("perbandingan-git");

        robot.let(() -> view().compareWith("tidak-ada"));
        says("Revisi git \"tidak-ada\" tidak ada.");
        var combo = robot.await("it is offered", Combo.class, each -> offers(each, "tidak-ada"));
        robot.let(() -> view().compareWith("murni"));
        robot.until("a value is shown again", () -> line("Target 2023|1|2").isPresent());
        robot.until("what is not there is offered no longer", () -> !offers(combo, "tidak-ada"));
        assertTrue(robot.see(() -> offers(combo, "murni")));
    }

    private static boolean offers(Combo combo, String words) {
        return Arrays.stream(combo.getItems()).anyMatch(each -> each.contains(words));
    }

    private static boolean is(Button button, String text) {
        return button.getText().equals(text);
    }

    @Test
    void theDifferencesFromAnotherFolderAreATree() throws IOException {
        var old = earlier.resolve("setda").resolve("renstra.jenjang");
        var text = Files.readString(old);
        Files.writeString(
                old, text.replace(TITLE, "Kerja sama daerah").replace("2023: 2", "2023: 1"));
        robot.let(() -> view().compareWith(earlier));
        robot.until("the new name is shown", () -> line("Kerja sama daerah|" + TITLE).isPresent());
        robot.until("a value is shown", () -> line("Target 2023|1|2").isPresent());
        robot.screenshot("perbandingan");
        var item = line("Target 2023|1|2").orElseThrow();
        var tree = robot.see(item::getParent);
        robot.let(tree::setFocus);
        robot.press("End");
        robot.until(
                "everybody looks at the element of the last line",
                () ->
                        robot.window()
                                .getService(PlanDesk.class)
                                .selected()
                                .filter(each -> each.file().equals(file))
                                .isPresent());
    }
}
