package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The list of files is that of the folder. */
class FilesTest {

    @TempDir Path folder;
    private Robot robot;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        robot.open(SmallPlan.in(folder));
        robot.go(Views.FILES);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    private static boolean lists(Tree tree, String name) {
        return Arrays.stream(tree.getItems()).map(TreeItem::getText).anyMatch(name::equals);
    }

    @Test
    void whatWasPutThereFromElsewhereIsSeenByWhoComesBack() throws IOException {
        var root = robot.see(() -> robot.opened().root());
        var plan = Files.list(root).filter(Files::isRegularFile).findFirst().orElseThrow();
        var tree =
                robot.await(
                        "the files are listed",
                        Tree.class,
                        each -> lists(each, plan.getFileName().toString()));
        Files.writeString(root.resolve("lkjip-2023.docx"), "");
        // Told as the window system tells it; which window it brings to the front is its own
        // affair.
        robot.let(() -> robot.windowNow().getShell().notifyListeners(SWT.Activate, new Event()));
        robot.until("the new file is listed", () -> lists(tree, "lkjip-2023.docx"));
        robot.let(() -> tree.setSelection(item(tree, "lkjip-2023.docx")));
        robot.let(tree::setFocus);
        robot.press("Return");
        var told =
                robot.await(
                        "that no program shows it is said",
                        Label.class,
                        each -> each.getText().contains("lkjip-2023.docx"));
        assertTrue(
                robot.see(
                        () ->
                                Arrays.stream(robot.page().getEditorReferences())
                                        .noneMatch(each -> each.getTitle().contains("docx"))),
                "it is no text");
        robot.let(() -> told.getShell().close());
    }

    private static TreeItem item(Tree tree, String name) {
        return Arrays.stream(tree.getItems())
                .filter(each -> each.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
