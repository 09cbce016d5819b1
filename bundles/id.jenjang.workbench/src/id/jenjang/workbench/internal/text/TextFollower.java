package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Brings the file of the element everybody looks at to the text editor, as long as texts are shown,
 * and leaves the focus where it is. Of the editors it has opened only the last one stays, unless
 * somebody has worked in them.
 */
public final class TextFollower implements PlanDesk.Visitor, IPartListener2, IPerspectiveListener {

    /** Who goes through a tree by the arrow keys shall not open every file on the way. */
    private static final int PAUSE = 250;

    private final IWorkbenchWindow window;
    private final PlanDesk desk;
    private final Display display;
    private final Runnable follow = this::follow;
    private OpenPlan plan;
    private ElementRef wanted;
    private IEditorPart brought;

    private TextFollower(IWorkbenchWindow window, PlanDesk desk) {
        this.window = window;
        this.desk = desk;
        display = window.getWorkbench().getDisplay();
    }

    /** Follows in a window what lies on a desk, until it is told to stop. */
    public static TextFollower in(IWorkbenchWindow window, PlanDesk desk) {
        var follower = new TextFollower(window, desk);
        window.getPartService().addPartListener(follower);
        window.addPerspectiveListener(follower);
        desk.add(follower);
        return follower;
    }

    /** Follows no longer. */
    public void stop() {
        desk.remove(this);
        window.getPartService().removePartListener(this);
        window.removePerspectiveListener(this);
        wanted = null;
    }

    @Override
    public void opened(Optional<OpenPlan> now) {
        plan = now.orElse(null);
        wanted = null;
        brought = null;
    }

    @Override
    public void selected(ElementRef element, Object origin) {
        wanted = origin instanceof CaretLink ? null : element;
        display.timerExec(PAUSE, follow);
    }

    /** What was chosen where no texts are shown is brought when they are shown again. */
    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        if (page.isEditorAreaVisible()) {
            wanted = desk.selected().orElse(null);
            display.timerExec(PAUSE, follow);
        }
    }

    @Override
    public void perspectiveChanged(
            IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        // Texts are hidden or shown by going elsewhere only.
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (brought != null && reference.getPart(false) == brought) {
            brought = null;
        }
    }

    private void follow() {
        if (wanted != null && display.getFocusControl() instanceof Text) {
            // A new editor takes the focus for a moment, and a name that is just typed would end.
            display.timerExec(PAUSE, follow);
            return;
        }
        var element = wanted;
        wanted = null;
        var page = window.getActivePage();
        if (element == null || plan == null || plan.newest().isEmpty() || page == null) {
            return;
        }
        var file = element.file();
        if (page.isEditorAreaVisible()
                && shown(page).filter(each -> !each.equals(file)).isPresent()) {
            try {
                bring(page, element);
            } catch (PartInitException failed) {
                ILog.of(TextFollower.class).log(failed.getStatus());
            }
        }
    }

    /** The file of the plan whose text is shown. */
    private static Optional<Path> shown(IWorkbenchPage page) {
        return page.getActiveEditor() != null
                        && page.getActiveEditor().getEditorInput() instanceof PlanFileInput input
                ? Optional.of(input.getPath().toPath())
                : Optional.empty();
    }

    private void bring(IWorkbenchPage page, ElementRef element) throws PartInitException {
        var input = new PlanFileInput(element.file());
        boolean there = page.findEditor(input) != null;
        var before = brought;
        var editor = page.openEditor(input, PlanOpening.EDITOR, false);
        page.bringToTop(editor);
        if (editor instanceof ITextEditor text) {
            TextPlaces.of(plan.newest().orElseThrow().plan(), element)
                    .ifPresent(range -> TextPlaces.select(text, range.offset(), range.length()));
        }
        if (before != null && before != editor && !before.isDirty()) {
            page.closeEditor(before, false);
        }
        if (!there) {
            brought = editor;
        } else if (before != editor) {
            brought = null;
        }
    }
}
