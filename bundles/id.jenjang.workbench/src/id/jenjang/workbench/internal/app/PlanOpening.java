package id.jenjang.workbench.internal.app;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.osgi.service.prefs.BackingStoreException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/** Puts plans on the desk and remembers the last one for the next start. */
public final class PlanOpening {

    /** The text editor: the platform's, filled by this bundle's extensions. */
    public static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    private static final String BUNDLE = "id.jenjang.workbench";
    private static final String LAST = "lastPlan";

    private PlanOpening() {}

    /** The plan the workbench was closed with, if its folder is still there. */
    static Optional<Path> last() {
        var folder = InstanceScope.INSTANCE.getNode(BUNDLE).get(LAST, "");
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(folder)).filter(Files::isDirectory);
    }

    private static void remember(OpenPlan plan) throws BackingStoreException {
        var node = InstanceScope.INSTANCE.getNode(BUNDLE);
        node.put(LAST, plan.root().toString());
        node.flush();
        Settings.opened(plan.root());
    }

    /** The next start begins without a plan. */
    static void forget() {
        InstanceScope.INSTANCE.getNode(BUNDLE).remove(LAST);
    }

    /** Puts a plan on the desk before there is a window. */
    static void atStart(PlanDesk desk, Path folder) throws PlanLoadException {
        desk.open(folder, Messages.language());
    }

    /**
     * Opens a plan in a window; says so when it cannot be opened, and keeps the old one then.
     *
     * @return whether it was opened
     */
    public static boolean open(IWorkbenchWindow window, Path folder) {
        if (!UnsavedPlan.mayClose()) {
            return false;
        }
        try {
            var plan = window.getService(PlanDesk.class).open(folder, Messages.language());
            remember(plan);
            closeStrangers(window);
            var files = plan.now().files();
            if (!files.isEmpty()) {
                show(window.getActivePage(), files.first());
            }
            return true;
        } catch (PlanLoadException | PartInitException | BackingStoreException failed) {
            MessageDialog.openError(
                    window.getShell(), Messages.get("open.failed"), failed.getLocalizedMessage());
            return false;
        }
    }

    /** Shows a file of the plan in the text editor. */
    public static void show(IWorkbenchPage page, Path file) throws PartInitException {
        page.openEditor(new PlanFileInput(file), EDITOR, true);
    }

    /** Closes the editors of files that belong to another plan. */
    static void closeStrangers(IWorkbenchWindow window) {
        var plan = window.getService(PlanDesk.class).plan();
        for (var page : window.getPages()) {
            var strangers = new ArrayList<IEditorReference>();
            for (var editor : page.getEditorReferences()) {
                var path = path(editor);
                if (path.isPresent() && plan.filter(each -> each.holds(path.get())).isEmpty()) {
                    strangers.add(editor);
                }
            }
            page.closeEditors(strangers.toArray(IEditorReference[]::new), false);
        }
    }

    private static Optional<Path> path(IEditorReference editor) {
        try {
            IEditorInput input = editor.getEditorInput();
            return input instanceof IPathEditorInput file && EDITOR.equals(editor.getId())
                    ? Optional.of(file.getPath().toPath())
                    : Optional.empty();
        } catch (PartInitException unknown) {
            return Optional.empty();
        }
    }
}
