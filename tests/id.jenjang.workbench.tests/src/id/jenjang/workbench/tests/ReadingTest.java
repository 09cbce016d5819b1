package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What helps to find one's way in a text: pointing, marks, folds, the outline, its layout. */
class ReadingTest {

    private static final String OCCURRENCE = "org.eclipse.ui.genericeditor.text";

    @TempDir Path folder;
    private Robot robot;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        file = SmallPlan.in(folder).resolve("renstra.jenjang");
        open();
    }

    private void open() {
        robot.open(file.getParent());
        robot.let(() -> TextPlaces.show(robot.page(), file, 0, 0));
        robot.await("the text is shown", StyledText.class, StyledText::getEditable);
        robot.until("the plan is read", () -> robot.opened().isRead());
        focus();
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.away();
            robot.leave();
        }
    }

    private void focus() {
        robot.let(() -> robot.page().activate(robot.page().getActiveEditor()));
        robot.until("the text has the focus", () -> widget().isFocusControl());
    }

    private ProjectionViewer viewer() {
        return (ProjectionViewer) robot.page().getActiveEditor().getAdapter(ITextViewer.class);
    }

    private StyledText widget() {
        return viewer().getTextWidget();
    }

    private WatchedText text() throws IOException {
        return new WatchedText(robot, file, Files.readString(file));
    }

    private void caretTo(String words, int further) {
        robot.let(
                () -> {
                    int place = viewer().getDocument().get().indexOf(words) + further;
                    viewer().setSelectedRange(place, 0);
                    viewer().revealRange(place, 0);
                });
    }

    /** Where words of the text stand on the screen. */
    private Point place(String words) {
        return robot.see(
                () -> {
                    var widget = widget();
                    int at = widget.getText().indexOf(words);
                    var bounds = widget.getTextBounds(at, at + words.length() - 1);
                    return widget.toDisplay(
                            bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
                });
    }

    @Test
    void whatANameStandsForIsToldWhereThePointerRests() {
        var told = toldOf("P2", "Peningkatan Kapasitas");
        robot.screenshot("teks-tunjuk");
        assertFalse(robot.see(told::getEditable));
        robot.away();
        robot.until("it is told no longer", () -> told.isDisposed() || !told.isVisible());
    }

    /** What is told where the pointer rests, which follows the word when figures move it down. */
    private StyledText toldOf(String word, String meaning) {
        var told = told(meaning);
        while (told.isEmpty()) {
            var there = place(word);
            // A hand does not arrive at once.
            for (int i = 12; i >= 0; i--) {
                robot.move(new Point(there.x - 2 * i, there.y));
                robot.settle();
            }
            robot.until(
                    "it is told", () -> told(meaning).isPresent() || !place(word).equals(there));
            told = told(meaning);
        }
        return told.get();
    }

    private Optional<StyledText> told(String meaning) {
        return robot.find(
                StyledText.class,
                each ->
                        each.getShell() != robot.windowNow().getShell()
                                && each.getText().contains(meaning));
    }

    @Test
    void allPlacesOfTheNameAtTheCaretAreMarked() {
        caretTo("mendukung S1", 11);
        robot.until("it is marked", () -> !marked().isEmpty());
        var text = SmallPlan.RENSTRA;
        assertEquals(
                List.of(
                        new Region(text.indexOf("S1 "), 2),
                        new Region(text.indexOf("mendukung S1") + 10, 2)),
                robot.see(this::marked));
        robot.screenshot("teks-nama-sama");
        caretTo("didukung P2", 10);
        robot.until(
                "another name is",
                () -> marked().contains(new Region(text.indexOf("program P2") + 8, 2)));
        assertEquals(2, robot.<Integer>see(() -> marked().size()));
        caretTo("// dari survei", 0);
        robot.until("none is", () -> marked().isEmpty());
    }

    private List<IRegion> marked() {
        var all = new ArrayList<IRegion>();
        var model = viewer().getAnnotationModel();
        for (var each = model.getAnnotationIterator(); each.hasNext(); ) {
            var mark = each.next();
            if (mark.getType().equals(OCCURRENCE)) {
                var place = model.getPosition(mark);
                all.add(new Region(place.getOffset(), place.getLength()));
            }
        }
        all.sort(Comparator.comparingInt(IRegion::getOffset));
        return all;
    }

    @Test
    void linesAreFoldedByAClickAndComeBack() {
        robot.until(
                "there are folds",
                () -> viewer().getProjectionAnnotationModel().getAnnotationIterator().hasNext());
        var words = "sasaran S1";
        int before = robot.see(() -> widget().getLineCount());
        assertTrue(robot.see(() -> widget().getText().contains("IKU2")));
        robot.click(
                "they are folded",
                () -> Optional.of(sign(words)),
                () -> !widget().getText().contains("IKU2"));
        assertEquals(before - 7, robot.<Integer>see(() -> widget().getLineCount()));
        assertTrue(robot.see(() -> viewer().getDocument().get()).contains("IKU2"));
        robot.screenshot("teks-terlipat");
        robot.click(
                "they are there again",
                () -> Optional.of(sign(words)),
                () -> widget().getLineCount() == before);
        assertEquals(SmallPlan.RENSTRA, robot.see(() -> widget().getText()));
    }

    /** Where the sign beside a line stands. */
    private Point sign(String words) {
        var widget = widget();
        int line = widget.getLineAtOffset(widget.getText().indexOf(words));
        int y = widget.getLinePixel(line) + widget.getLineHeight() / 2;
        var column = folds();
        return new Point(column.toDisplay(column.getSize().x / 2, 0).x, widget.toDisplay(0, y).y);
    }

    /** The strip beside the text where folds have their signs. */
    private Control folds() {
        var ruler =
                (CompositeRuler)
                        robot.page().getActiveEditor().getAdapter(IVerticalRulerInfo.class);
        for (var all = ruler.getDecoratorIterator(); all.hasNext(); ) {
            IVerticalRulerColumn column = all.next();
            if (column.getClass().getSimpleName().equals("ProjectionRulerColumn")) {
                return column.getControl();
            }
        }
        throw new AssertionError("Texts have no folds");
    }

    @Test
    void theOutlineLeadsToTheText() {
        robot.bring(Views.OUTLINE);
        var tree = robot.await("the outline", Tree.class, each -> line(each, "T2").isPresent());
        int place = SmallPlan.RENSTRA.indexOf("T2");
        robot.click(
                "the caret goes there",
                () -> line(tree, "T2").map(each -> middle(tree, each)),
                () -> viewer().getSelectedRange().x == place);
        assertEquals("T2", robot.see(() -> widget().getSelectionText()));
        robot.screenshot("teks-kerangka");
        focus();
        caretTo("program P2", 3);
        robot.until(
                "it follows the caret",
                () -> tree.getSelectionCount() == 1 && isOf(tree.getSelection()[0], "P2"));
    }

    private static Point middle(Tree tree, TreeItem line) {
        var bounds = line.getTextBounds(0);
        return tree.toDisplay(bounds.x + 20, bounds.y + bounds.height / 2);
    }

    private Optional<TreeItem> line(Tree tree, String name) {
        return Parts.isIn(Views.OUTLINE, tree) ? find(tree.getItems(), name) : Optional.empty();
    }

    private static Optional<TreeItem> find(TreeItem[] items, String name) {
        for (var item : items) {
            if (isOf(item, name)) {
                return Optional.of(item);
            }
            var below = find(item.getItems(), name);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(TreeItem item, String name) {
        return item.getText().contains(name);
    }

    @Test
    void theTextIsLaidOut() throws IOException {
        robot.leave();
        var wild =
                SmallPlan.RENSTRA
                        .replace("\n      didukung P2", "\ndidukung    P2")
                        .replace("program P2 ", "  program   P2  ");
        Files.writeString(file, wild);
        open();
        var text = text();
        robot.press("ctrl+shift+f");
        text.becomes("it is laid out", SmallPlan.RENSTRA);
        robot.press("ctrl+z");
        text.returns();
    }

    @Test
    void aProposalIsTakenByTheKeyboard() throws IOException {
        var text = text();
        caretTo("didukung P2", "didukung P2".length());
        robot.type(", P");
        robot.press("ctrl+space");
        var list = robot.await("names are proposed", Table.class, each -> isLine(each, "P1"));
        robot.screenshot("teks-usulan-nama");
        for (int i = 0; i < 5 && !robot.see(() -> isChosen(list, "P1")); i++) {
            robot.press("Down");
        }
        robot.press("Return");
        var wanted = SmallPlan.RENSTRA.replace("didukung P2", "didukung P2, P1");
        robot.until("it is taken", () -> list.isDisposed() || !list.isVisible());
        robot.until("it is in the text", () -> widget().getText().equals(wanted));
        robot.until("it is the plan", () -> text.now().equals(wanted));
    }

    private static boolean isLine(Table table, String name) {
        return table.getItemCount() > 0 && table.getItem(0).getText().startsWith(name);
    }

    private static boolean isChosen(Table table, String name) {
        return table.getSelectionCount() == 1 && table.getSelection()[0].getText().startsWith(name);
    }
}
