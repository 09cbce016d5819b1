package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.guard.PlanGuard;
import id.jenjang.workbench.internal.hint.Bubble;
import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The workbench's windows, as the guard over a plan knows them. */
final class GuardedWindows implements PlanGuard.Windows {

    private static final int LONG_ENOUGH_TO_READ = 12_000;

    /** Points above the lower edge of the window. */
    private static final int ABOVE_STATUS = 64;

    private final IWorkbench workbench;
    private final Supplier<Optional<IWorkbenchWindow>> front;
    private final ReadOnlyTabs tabs;
    private final Set<String> unsaid = new LinkedHashSet<>();

    GuardedWindows(IWorkbench workbench, Supplier<Optional<IWorkbenchWindow>> front) {
        this.workbench = workbench;
        this.front = front;
        tabs = new ReadOnlyTabs(workbench);
    }

    @Override
    public Shell front() {
        return front.get().map(IWorkbenchWindow::getShell).orElse(null);
    }

    @Override
    public void locked(Set<Path> files) {
        tabs.mark(files);
    }

    @Override
    public void show(Path file, int offset) {
        Arrays.stream(workbench.getWorkbenchWindows())
                .filter(each -> each.getActivePage() != null && showsPlan(each.getActivePage()))
                .findFirst()
                .or(front)
                .map(IWorkbenchWindow::getActivePage)
                .ifPresent(page -> TextPlaces.show(page, file, offset, 0));
    }

    private static boolean showsPlan(IWorkbenchPage page) {
        return Arrays.stream(page.getEditorReferences())
                .anyMatch(each -> each.getId().equals(PlanOpening.EDITOR));
    }

    @Override
    public void say(String sentence) {
        unsaid.add(sentence);
        var window = front();
        if (window != null && window == window.getDisplay().getActiveShell()) {
            sayNow(window);
        }
    }

    /** Somebody looks at a window again. */
    void returned() {
        var window = front();
        if (window != null && !unsaid.isEmpty()) {
            sayNow(window);
        }
    }

    private void sayNow(Shell window) {
        var place = new Point(0, window.getClientArea().height - ABOVE_STATUS);
        Bubble.at(window, LONG_ENOUGH_TO_READ).say(String.join("\n", unsaid), place);
        unsaid.clear();
    }
}
