package id.jenjang.workbench.tests;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.ElementAt;
import id.jenjang.workbench.internal.plan.Lane;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;

import java.nio.file.Path;
import java.util.Optional;

/** Looks whether text, tree and form stand at one element. */
final class TogetherHand {

    private final Robot robot;
    private final CascadeHand cascade;
    private final FormHand form;

    TogetherHand(Robot robot, CascadeHand cascade) {
        this.robot = robot;
        this.cascade = cascade;
        form = new FormHand(robot);
    }

    /** Waits until the tree, the form and the caret stand at what is called so. */
    void at(String title) {
        robot.until("all stand at " + title, () -> isAt(title));
    }

    private boolean isAt(String title) {
        return robot.opened().isRead()
                && Lane.isIdle()
                && treeIsAt(title)
                && formIsAt(title)
                && textIsAt(selected());
    }

    private Optional<ElementRef> selected() {
        return robot.windowNow().getService(PlanDesk.class).selected();
    }

    private boolean treeIsAt(String title) {
        var selected = cascade.tree().getSelection();
        return selected.length > 0 && selected[0].getText().contains(title);
    }

    /** Whether something in the form says these words. */
    boolean formIsAt(String title) {
        return says(form.scroll().getContent(), title);
    }

    private static boolean says(Control control, String words) {
        var said =
                switch (control) {
                    case Label label -> label.getText();
                    case Link link -> link.getText();
                    case Text text -> text.getText();
                    default -> "";
                };
        if (said.contains(words)) {
            return true;
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                if (says(child, words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the editor in front shows the file of an element, and its caret stands in it. */
    boolean textIsAt(Optional<ElementRef> element) {
        return element.isPresent() && caret().equals(element) && isCaretSeen();
    }

    private Optional<ElementRef> caret() {
        return robot.page().getActiveEditor() instanceof ITextEditor editor
                        && editor.getEditorInput() instanceof PlanFileInput input
                        && editor.getSelectionProvider().getSelection() instanceof ITextSelection at
                ? ElementAt.of(
                        robot.opened().moment().orElseThrow().plan(),
                        input.getPath().toPath(),
                        at.getOffset())
                : Optional.empty();
    }

    private boolean isCaretSeen() {
        var viewer = robot.page().getActiveEditor().getAdapter(ITextViewer.class);
        var caret = viewer.getTextWidget().getCaret().getBounds();
        return viewer.getTextWidget().getClientArea().intersects(caret);
    }

    /** Opens a file of the plan, goes into its text, and puts the caret before some words. */
    void write(Path file, String words) {
        robot.let(
                () -> {
                    try {
                        PlanOpening.show(robot.page(), file);
                    } catch (PartInitException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
        robot.until("letters go into the text", () -> text().isFocusControl());
        robot.let(
                () -> {
                    int place = text().getText().indexOf(words);
                    ((ITextEditor) robot.page().getActiveEditor()).selectAndReveal(place, 0);
                });
        robot.press("Right", "Left");
    }

    StyledText text() {
        return robot.page().getActiveEditor().getAdapter(ITextViewer.class).getTextWidget();
    }

    /** Goes back to the tree. */
    void goToTree() {
        robot.go(Views.CASCADE);
        robot.let(() -> cascade.tree().setFocus());
        robot.until("the tree has the focus", () -> cascade.tree().isFocusControl());
    }
}
