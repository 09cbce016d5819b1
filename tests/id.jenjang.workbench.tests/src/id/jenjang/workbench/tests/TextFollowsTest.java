package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
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
