package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Somebody opens a file of a plan where another Eclipse lists its files: the whole plan is opened,
 * and that file shown.
 */
public final class PlanFileLauncher implements IEditorLauncher {

    private static final String PLAN_FILES = "*.jenjang";

    @Override
    public void open(IPath path) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var file = path.toPath();
        try {
            if (window.getService(PlanDesk.class).plan().filter(p -> p.holds(file)).isPresent()) {
                PlanOpening.show(window.getActivePage(), file);
            } else {
                PlanOpening.open(window, root(file), file);
            }
        } catch (PartInitException failed) {
            ILog.of(PlanFileLauncher.class).log(failed.getStatus());
        } catch (IOException unreadable) {
            tell(window, file, unreadable);
        }
    }

    private static void tell(IWorkbenchWindow window, Path file, IOException why) {
        MessageDialog.openError(
                window.getShell(),
                Messages.get("open.failed"),
                Messages.get("file.unreadable", file, WhyFailed.of(why)));
    }

    /** The highest folder above a file from which down to it plan files stand in every folder. */
    private static Path root(Path file) throws IOException {
        var root = file.getParent();
        while (root.getParent() != null && holdsPlanFiles(root.getParent())) {
            root = root.getParent();
        }
        return root;
    }

    private static boolean holdsPlanFiles(Path folder) throws IOException {
        if (!Files.isReadable(folder)) {
            return false;
        }
        try (var files = Files.newDirectoryStream(folder, PLAN_FILES)) {
            return files.iterator().hasNext();
        }
    }
}
