package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Views;

import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** All findings of one kind are mended at once, asked for by the keyboard alone. */
class MendingTest {

    private static final String WRONG =
            SmallPlan.RENSTRA
                    .replace("derajat kesehatan", "derajat  kesehatan")
                    .replace("Kepuasan pasien", "Kepuasan pasien ")
                    .replace("Pengadaan Alat", "Pengadaan  Alat");

    @TempDir Path folder;
    private Robot robot;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        var plan = SmallPlan.in(folder);
        file = plan.resolve("renstra.jenjang");
        Files.writeString(file, WRONG);
        robot.open(plan);
        robot.until("the plan is read", () -> robot.opened().isRead());
        robot.bring(Views.PROBLEMS);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            filter("");
            robot.leave();
        }
    }

    private String text() {
        return robot.see(() -> robot.opened().now().text(file).orElseThrow());
    }

    private static boolean isTable(Tree tree) {
        return tree.getColumnCount() > 1 && tree.getHeaderVisible();
    }

    private void filter(String words) {
        var filter =
                robot.await(
                        "findings can be filtered",
                        Text.class,
                        each -> each.getMessage().startsWith("Saring"));
        robot.let(() -> filter.setText(words));
    }

    @Test
    void allOfOneKindAreMendedInOneStep() {
        filter("J405");
        var tree = robot.await("findings are listed", Tree.class, MendingTest::isTable);
        robot.until("they are found", () -> tree.getItemCount() == 1);
        robot.let(tree::setFocus);
        robot.until("they have the focus", tree::isFocusControl);
        for (int i = 0; i < 3 && !robot.see(() -> isSelected(tree, "spasi")); i++) {
            robot.press("Down");
        }
        robot.until("one is selected", () -> isSelected(tree, "spasi"));
        robot.press("ctrl+1");
        robot.until("fixes are offered", () -> tree.getMenu().isVisible());
        robot.screenshot("masalah-perbaiki-semua");
        int all = robot.see(() -> place(tree.getMenu().getItems()));
        assertTrue(all > 0, "All of this kind can be mended");
        for (int i = 0; i <= all; i++) {
            robot.press("Down");
        }
        robot.press("Return");
        robot.until("all are mended", () -> text().equals(SmallPlan.RENSTRA));
        robot.until("it is read", () -> robot.opened().isRead());
        filter("");
        robot.until("others are listed", tree::isVisible);
        robot.let(tree::setFocus);
        robot.until("they have the focus", tree::isFocusControl);
        robot.press("ctrl+z");
        robot.until("one step undoes it", () -> !text().equals(SmallPlan.RENSTRA));
        assertEquals(WRONG, text());
    }

    private static boolean isSelected(Tree tree, String words) {
        return tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().contains(words);
    }

    /** Where the entry stands among those that the arrows stop at. */
    private static int place(MenuItem[] items) {
        return Arrays.stream(items)
                .filter(each -> (each.getStyle() & org.eclipse.swt.SWT.SEPARATOR) == 0)
                .map(each -> each.getText().startsWith("Perbaiki semua temuan J405"))
                .toList()
                .indexOf(true);
    }
}
