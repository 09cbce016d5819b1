package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.sheet.Sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The tree and the form change the text as a person would have written it, step by step. */
class CascadeFormTest {

    private static final String TITLE = "Terlaksananya Kerjasama antar Daerah";
    private static final String TARGETS =
            "target       2022: 2, 2023: 2, 2024: 3, 2025: 3, 2026: 4";

    @TempDir Path folder;
    private Robot robot;
    private Path file;
    private String before;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        robot.bring(Views.FORM);
        robot.bring(Views.CASCADE);
        var plan = PlanCopy.of("dumai-2023", folder);
        file = plan.resolve("setda").resolve("renstra.jenjang");
        robot.open(plan);
        robot.until("the plan is read", () -> robot.opened().isRead());
        before = text();
    }

    @AfterEach
    void close() {
        if (robot != null) {
            search("");
            robot.leave();
        }
    }

    private String text() {
        return robot.see(() -> robot.opened().now().text(file).orElseThrow());
    }

    private void search(String words) {
        var line =
                robot.await(
                        "there is a line to search in",
                        Text.class,
                        each -> each.getMessage().startsWith("Cari kode"));
        robot.click("letters go to the search", () -> Robot.middleOf(line), line::isFocusControl);
        robot.press("ctrl+a", "BackSpace");
        if (!words.isEmpty()) {
            robot.type(words);
        }
    }

    private Optional<TreeItem> item(String words) {
        return robot.find(Tree.class, tree -> item(tree.getItems(), words).isPresent())
                .flatMap(tree -> robot.see(() -> item(tree.getItems(), words)));
    }

    private static Optional<TreeItem> item(TreeItem[] items, String words) {
        for (var item : items) {
            var found =
                    item.getText().contains(words)
                            ? Optional.of(item)
                            : item(item.getItems(), words);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Finds the indicator and clicks on it. */
    private void select() {
        search("iku1 antar");
        robot.until("the tree shows it", () -> item("IKU1  " + TITLE).isPresent());
        var item = item("IKU1  " + TITLE).orElseThrow();
        robot.until(
                "its line has a place", () -> !item.isDisposed() && item.getBounds().height > 0);
        robot.click(
                robot.see(
                        () -> {
                            var place = item.getBounds();
                            int x = Math.max(10, place.x) + 20;
                            return item.getParent().toDisplay(x, place.y + place.height / 2);
                        }),
                "1");
    }

    private Text field(String text) {
        return robot.await(
                "the form shows " + text, Text.class, each -> each.getText().equals(text));
    }

    private void copy(String block) {
        robot.let(
                () -> {
                    var clipboard = new Clipboard(org.eclipse.swt.widgets.Display.getCurrent());
                    clipboard.setContents(
                            new Object[] {block}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                });
    }

    /** The sheet of years, its cursor in the targets of 2022. */
    private Canvas targets() {
        var sheet =
                robot.await(
                        "the table of years is shown",
                        Canvas.class,
                        each -> each.getData() instanceof Sheet);
        robot.let(sheet::setFocus);
        robot.until("it has the focus", sheet::isFocusControl);
        robot.press("ctrl+Home", "Down", "Right");
        return sheet;
    }

    @Test
    void yearsArePastedAllOrNone() {
        select();
        field(TITLE);
        targets();
        copy("3\t4\t5\n");
        robot.press("ctrl+v");
        var pasted =
                before.replaceFirst(
                        TARGETS, "target       2022: 3, 2023: 4, 2024: 5, 2025: 3, 2026: 4");
        robot.until("the block is in the plan", () -> text().equals(pasted));
        robot.until("everybody has read it", () -> robot.opened().isRead());
        robot.screenshot("pohon-formulir-dan-tempel-tahun");

        copy("6\tenam\n");
        robot.press("ctrl+v");
        robot.settle();
        assertEquals(pasted, text());
        robot.screenshot("formulir-sel-ditolak");
    }

    @Test
    void whatIsReferredToIsDeletedWithItsReferences() {
        select();
        field(TITLE);
        robot.until(
                "the tree has the focus",
                () -> robot.find(Tree.class, Tree::isFocusControl).isPresent());
        robot.press("Delete");
        var remove =
                robot.await(
                        "it is asked what shall become of the references",
                        Button.class,
                        each -> each.getText().contains("Hapus juga rujukannya"));
        robot.screenshot("hapus-dengan-rujukan");
        // Without a window manager a dialog may lie behind the window by the time of a click.
        robot.let(() -> remove.notifyListeners(SWT.Selection, new Event()));
        robot.until("it is gone", () -> !text().contains("IKU1"));
    }
}
