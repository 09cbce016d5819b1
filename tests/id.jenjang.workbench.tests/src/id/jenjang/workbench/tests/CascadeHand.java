package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.app.Views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A hand in the tree of the cascade. */
final class CascadeHand {

    private final Robot robot;

    CascadeHand(Robot robot) {
        this.robot = robot;
    }

    /**
     * Opens a plan, with the form beside the tree and every line of the tree open.
     *
     * @param words those of one of its lines, by which it is known to be shown
     */
    void open(Path plan, String words) {
        robot.bring(Views.FORM);
        robot.bring(Views.CASCADE);
        robot.open(plan);
        robot.until("the plan is read", () -> robot.opened().isRead());
        robot.until("the tree shows it", () -> isShown() && line(words).isPresent());
        openAll();
    }

    private static boolean isSearch(Text text) {
        return text.getMessage().startsWith("Cari kode");
    }

    /** The tree; it lies below the line to search in. */
    Tree tree() {
        return robot.find(Tree.class, CascadeHand::isCascade).orElseThrow();
    }

    /** Whether there is a tree, and not a sentence in its place. */
    boolean isShown() {
        return robot.find(Tree.class, CascadeHand::isCascade)
                .filter(tree -> tree.getItemCount() > 0)
                .isPresent();
    }

    private static boolean isCascade(Tree tree) {
        return tree.getParent().getChildren()[0] instanceof Text text && isSearch(text);
    }

    /** Looks for words, by the keyboard. */
    void search(String words) {
        robot.let(() -> robot.windowNow().getShell().forceActive());
        var line = robot.await("there is a line to search in", Text.class, CascadeHand::isSearch);
        robot.let(line::setFocus);
        robot.until("it has the focus", line::isFocusControl);
        robot.press("ctrl+a", "BackSpace");
        if (!words.isEmpty()) {
            robot.type(words);
        }
        robot.until("the words are there", () -> line.getText().equals(words));
    }

    /** Opens every line. */
    void openAll() {
        robot.let(
                () -> {
                    var tree = tree();
                    tree.setFocus();
                    tree.setSelection(tree.getItem(0));
                });
        // Lines come to be when those above them are opened.
        int before = -1;
        while (before != lines().size()) {
            before = lines().size();
            robot.let(() -> open(tree().getItems()));
        }
    }

    private static void open(TreeItem[] items) {
        for (var item : items) {
            var opening = new Event();
            opening.item = item;
            item.getParent().notifyListeners(SWT.Expand, opening);
            item.setExpanded(true);
            open(item.getItems());
        }
    }

    /** What the lines that can be seen say, from the top, indented. */
    List<String> lines() {
        return robot.see(
                () -> {
                    var lines = new ArrayList<String>();
                    lines(tree().getItems(), "", lines);
                    return lines;
                });
    }

    private static void lines(TreeItem[] items, String indent, List<String> lines) {
        for (var item : items) {
            lines.add(indent + item.getText());
            if (item.getExpanded()) {
                lines(item.getItems(), indent + "  ", lines);
            }
        }
    }

    /** The first line that says something. */
    Optional<TreeItem> line(String words) {
        return robot.see(() -> line(tree().getItems(), words));
    }

    private static Optional<TreeItem> line(TreeItem[] items, String words) {
        for (var item : items) {
            var found =
                    item.getText().contains(words)
                            ? Optional.of(item)
                            : line(item.getItems(), words);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Clicks on a line. */
    void select(String words) {
        robot.until("the tree shows " + words, () -> isShown() && line(words).isPresent());
        robot.let(() -> tree().showItem(line(words).orElseThrow()));
        robot.click(words + " is selected", () -> place(words, 0.5), () -> isSelected(words));
    }

    /** Lets a line be selected without a hand, as a caret in the text does. */
    void mark(String words) {
        robot.let(() -> tree().setSelection(line(words).orElseThrow()));
    }

    /** Selects a line and some that follow it, by the keyboard. */
    void select(String words, int lines) {
        select(words);
        for (int i = 2; i <= lines; i++) {
            int selected = i;
            robot.press("shift+Down");
            robot.until(
                    selected + " lines are selected", () -> tree().getSelectionCount() == selected);
        }
    }

    /** The short names of the selected elements, from the top. */
    List<String> selection() {
        return Arrays.stream(tree().getSelection())
                .map(each -> String.valueOf(each.getData()))
                .toList();
    }

    /** Whether a line is the only one selected, and the focus is in the tree. */
    boolean isSelected(String words) {
        var selected = tree().getSelection();
        return selected.length == 1
                && selected[0].getText().contains(words)
                && tree().isFocusControl();
    }

    /**
     * A place on a line.
     *
     * @param down how far down the line, from 0 to 1
     */
    Optional<Point> place(String words, double down) {
        return robot.see(
                () ->
                        line(words)
                                .filter(item -> item.getBounds().height > 0)
                                .map(
                                        item -> {
                                            var at = item.getBounds();
                                            int x = Math.max(10, at.x) + 20;
                                            int y = at.y + (int) Math.round(at.height * down);
                                            return item.getParent().toDisplay(x, y);
                                        }));
    }

    /** Chooses from the menu of the tree. */
    void choose(String... path) {
        robot.let(
                () -> {
                    var menu = tree().getMenu();
                    menu.notifyListeners(SWT.Show, new Event());
                    var at = menu;
                    for (int i = 0; i < path.length - 1; i++) {
                        at = entry(at, path[i]).getMenu();
                        at.notifyListeners(SWT.Show, new Event());
                    }
                    entry(at, path[path.length - 1]).notifyListeners(SWT.Selection, new Event());
                    menu.notifyListeners(SWT.Hide, new Event());
                });
    }

    private static MenuItem entry(Menu menu, String words) {
        return Arrays.stream(menu.getItems())
                .filter(each -> each.getText().contains(words))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        words + " is not in " + Arrays.toString(menu.getItems())));
    }
}
