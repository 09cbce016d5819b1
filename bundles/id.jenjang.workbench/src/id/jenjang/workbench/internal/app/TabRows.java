package id.jenjang.workbench.internal.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Finds the place of tools beside their tabs again after going to another perspective. The platform
 * does so while parts have not their size yet, and leaves tools where they cover what is shown.
 */
final class TabRows extends PerspectiveAdapter {

    private final IWorkbenchWindow window;

    private TabRows(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Looks after a window. */
    static void watch(IWorkbenchWindow window) {
        window.addPerspectiveListener(new TabRows(window));
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        var shell = window.getShell();
        shell.getDisplay()
                .asyncExec(
                        () -> {
                            if (!shell.isDisposed()) {
                                arrange(shell);
                            }
                        });
    }

    private static void arrange(Composite in) {
        if (in instanceof CTabFolder tabs) {
            tabs.notifyListeners(SWT.Resize, new Event());
        }
        for (var child : in.getChildren()) {
            if (child instanceof Composite inner && inner.isVisible()) {
                arrange(inner);
            }
        }
    }
}
