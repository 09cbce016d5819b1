package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFileInput;
import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** The text shows what everybody looks at, in whichever file it stands. */
class TextFollowsTest {

    @TempDir Path folder;
    private Robot robot;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        robot.open(PlanCopy.of("dumai-2023", folder));
        robot.until("the plan is read", () -> robot.opened().isRead());
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private <T extends EObject> ElementRef first(Class<T> kind) {
        var now = robot.opened().now();
        return ElementRef.of(now, now.plan().rencana().all(kind).getFirst()).orElseThrow();
    }

    private void look(ElementRef element) {
        robot.let(() -> robot.windowNow().getService(PlanDesk.class).select(element, robot));
    }

    private boolean isShown(ElementRef element) {
        return robot.page().getActiveEditor() instanceof ITextEditor editor
                && editor.getEditorInput() instanceof PlanFileInput input
                && input.getPath().toPath().equals(element.file())
                && ((ITextSelection) editor.getSelectionProvider().getSelection()).getLength() > 0;
    }

    private int editors() {
        return robot.see(() -> robot.page().getEditorReferences().length);
    }

    private void show(Path file, int from, int to) {
        robot.let(() -> TextPlaces.show(robot.windowNow().getActivePage(), file, from, to - from));
    }

    private static int width(StyledText text) {
        return text.getLocationAtOffset(1).x - text.getLocationAtOffset(0).x;
    }

    @Test
    void aLineThatIsTooLongIsShownFromItsStart() throws IOException {
        var file = folder.resolve("dumai-2023").resolve("setda").resolve("renstra.jenjang");
        var document = robot.opened().file(file).document();
        robot.let(() -> document.set("// " + "panjang ".repeat(60) + "\n" + document.get()));
        show(file, 0, 1);
        var text = robot.await("its text", StyledText.class, StyledText::isFocusControl);
        int letters = robot.see(() -> text.getClientArea().width / width(text));

        // The end is out of sight, the start is not.
        show(file, letters / 2, letters + letters / 4);
        assertEquals(letters / 2, robot.see(() -> text.getSelectionRange().x));
        assertEquals(0, robot.see(text::getHorizontalPixel));

        // What begins farther to the right is brought in sight.
        show(file, 2 * letters, 2 * letters + 5);
        assertTrue(robot.see(text::getHorizontalPixel) > 0);
    }

    @Test
    void theFileOfAnElementIsBroughtWithoutTakingTheFocus() {
        robot.bring(Views.CASCADE);
        var tree = robot.await("there is a tree", Tree.class, each -> each.getItemCount() > 0);
        robot.let(tree::setFocus);
        int before = editors();
        var indicator = robot.see(() -> first(Indikator.class));
        look(indicator);
        robot.until("its text is shown", () -> isShown(indicator));
        assertTrue(robot.see(tree::isFocusControl), "The focus stays in the tree");
        assertEquals(before + 1, editors());

        var measured = robot.see(() -> first(EntriPengukuran.class));
        look(measured);
        robot.until("that text is shown", () -> isShown(measured));
        assertEquals(before + 1, editors(), "What was brought before is put away again");
    }
}
