package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text tells what is wrong with it while it is written, and helps to write it. */
class TextEditorTest {

    private static final String PROBLEM = "org.eclipse.ui.workbench.texteditor.";

    @TempDir Path folder;
    private Robot robot;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        var plan = PlanCopy.of("dumai-2023", folder);
        file = plan.resolve("rpjmd.jenjang");
        Files.writeString(file, Files.readString(file).replace("sasaran SD4", "sasran SD4"));
        robot.open(plan);
        robot.let(() -> TextPlaces.show(robot.page(), file, 0, 0));
        var editor = robot.await("the text is shown", StyledText.class, StyledText::getEditable);
        robot.click(editor, 200, 8);
        robot.until("the text is read", () -> robot.opened().isRead());
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private String text() {
        return robot.see(() -> robot.opened().now().text(file).orElseThrow());
    }

    private ISourceViewer viewer() {
        return (ISourceViewer) robot.page().getActiveEditor().getAdapter(ITextViewer.class);
    }

    private int marks(String kind) {
        int count = 0;
        for (var all = viewer().getAnnotationModel().getAnnotationIterator(); all.hasNext(); ) {
            count += all.next().getType().equals(PROBLEM + kind) ? 1 : 0;
        }
        return count;
    }

    private void caretTo(String words) {
        robot.let(
                () -> {
                    int place = text().indexOf(words) + 1;
                    viewer().setSelectedRange(place, 0);
                    viewer().revealRange(place, 0);
                });
    }

    /** Without a window manager nobody gives the focus back when another window has closed. */
    private void back() {
        robot.let(() -> robot.window().getShell().forceActive());
        robot.click(robot.see(() -> viewer().getTextWidget()), 200, 180);
    }

    /** All else a region can say is said already. */
    private static boolean proposesAbaikan(Table list) {
        return list.getItemCount() == 1 && list.getItem(0).getText().startsWith("abaikan");
    }

    @Test
    void aMistakeIsMarkedAndItsFixIsOneKeyAway() {
        robot.until("the mistake is marked", () -> marks("error") > 0);
        var folds = ((ProjectionViewer) viewer()).getProjectionAnnotationModel();
        robot.until("there are folds", () -> folds.getAnnotationIterator().hasNext());
        caretTo("sasran");
        robot.press("ctrl+1");
        var list = robot.await("fixes are offered", Table.class, each -> each.getItemCount() > 0);
        assertTrue(robot.see(() -> list.getItem(0).getText()).contains("sasaran"));
        robot.screenshot("teks-dengan-temuan-dan-perbaikan");
        robot.press("Return");
        robot.until("it is mended", () -> !text().contains("sasran"));
        robot.until("nothing is marked any more", () -> marks("error") == 0);
        robot.press("ctrl+z");
        robot.until("one step undoes it", () -> text().contains("sasran"));
    }

    @Test
    void namesAreCompletedFoundAndChangedEverywhere() {
        caretTo("SD3 ");
        robot.press("alt+shift+r");
        var name = robot.await("a new name is asked for", Text.class, Text::isFocusControl);
        robot.let(name::selectAll);
        robot.type("SASARAN3");
        robot.press("Return");
        robot.until("it has another name", () -> text().contains("sasaran SASARAN3"));
        var other = file.resolveSibling("setda").resolve("renstra.jenjang");
        assertTrue(
                robot.see(
                        () -> robot.opened().now().text(other).orElseThrow().contains("SASARAN3")));
        back();
        robot.press("ctrl+z");
        robot.until("one step undoes it", () -> text().contains("sasaran SD3"));

        robot.until("the text is read", () -> robot.opened().isRead());
        caretTo("SD3 ");
        robot.press("ctrl+shift+g");
        var places = robot.await("references are shown", Table.class, Table::isFocusControl);
        assertTrue(robot.see(() -> places.getItemCount()) > 1);
        robot.screenshot("teks-rujukan");
        robot.press("Escape");

        back();
        caretTo("pemerintah ");
        robot.press("Home");
        robot.press("Return", "Up");
        robot.press("ctrl+space");
        robot.await("words are proposed", Table.class, TextEditorTest::proposesAbaikan);
        robot.screenshot("teks-usulan");
        robot.press("Escape");
    }
}
