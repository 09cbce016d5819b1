package id.jenjang.workbench.internal.app;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

import java.util.List;

/** Keeps tool bars free of what the platform offers for other kinds of work, or twice. */
final class ForeignActions extends PerspectiveAdapter {

    private static final List<String> SETS =
            List.of(
                    "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
                    "org.eclipse.ui.edit.text.actionSet.navigation",
                    "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
                    "org.eclipse.ui.edit.text.actionSet.openExternalFile",
                    "org.eclipse.ui.actionSet.openFiles",
                    "org.eclipse.ui.actionSet.keyBindings",
                    "org.eclipse.ui.NavigateActionSet",
                    "org.eclipse.ui.WorkingSetActionSet",
                    "org.eclipse.ui.WorkingSetModificationActionSet");

    /** The sign for the search of commands, where parts of an Eclipse are installed; ours stays. */
    private static final String SEARCH = "SearchField";

    private ForeignActions() {}

    /** Hides them in every perspective of a window. */
    static void hide(IWorkbenchWindow window) {
        window.addPerspectiveListener(new ForeignActions());
        if (window.getActivePage() != null) {
            hide(window.getActivePage());
        }
        window.getService(EModelService.class)
                .findElements(window.getService(MWindow.class), SEARCH, MToolControl.class)
                .forEach(each -> each.setToBeRendered(false));
    }

    private static void hide(IWorkbenchPage page) {
        SETS.forEach(page::hideActionSet);
    }

    @Override
    public void perspectiveChanged(
            IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
            hide(page);
        }
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        hide(page);
    }
}
