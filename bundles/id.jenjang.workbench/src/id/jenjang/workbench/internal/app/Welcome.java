package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import java.util.Arrays;
import java.util.Optional;

/** Shows the welcome page while no plan is on the desk. */
public final class Welcome implements PlanDesk.Visitor {

    private final IWorkbenchWindow window;

    Welcome(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void opened(Optional<OpenPlan> plan) {
        // One plan is taken away before the next one comes: what counts is how it ends.
        var display = window.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(this::update);
        }
    }

    /** Shows the welcome page again when nothing became of opening a plan. */
    static void unlessPlan(IWorkbenchWindow window) {
        new Welcome(window).update();
    }

    private void update() {
        var page = window.getActivePage();
        if (page == null || window.getWorkbench().isClosing()) {
            return;
        }
        if (window.getService(PlanDesk.class).plan().isPresent()) {
            close(page);
        } else if (page.isEditorAreaVisible() && !PlanOpening.isUnderWay()) {
            show(page);
            spread(page);
        }
    }

    /** Shows the welcome page. */
    public static void show(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), WelcomeInput.EDITOR, true);
        } catch (PartInitException failed) {
            ILog.of(Welcome.class).log(failed.getStatus());
        }
    }

    /** Over the whole window: without a plan the other parts have nothing to show. */
    private static void spread(IWorkbenchPage page) {
        var editor = page.findEditor(new WelcomeInput());
        if (editor != null) {
            page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        }
    }

    /** Closes the welcome page where it is shown; the texts behind it leave the others room. */
    static void close(IWorkbenchPage page) {
        var editor = page.findEditor(new WelcomeInput());
        if (editor != null) {
            page.closeEditor(editor, false);
            Arrays.stream(page.getEditorReferences())
                    .findFirst()
                    .ifPresent(each -> page.setPartState(each, IWorkbenchPage.STATE_RESTORED));
        }
    }
}
