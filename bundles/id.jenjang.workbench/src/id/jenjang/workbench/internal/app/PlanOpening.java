package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.hint.WaitNotice;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.osgi.service.prefs.BackingStoreException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Puts plans on the desk and remembers the last one for the next start. They are read in the
 * background; until that is done, the window shows what it showed. Used by the user interface's
 * thread only.
 */
public final class PlanOpening {

    /** The text editor: the platform's, filled by this bundle's extensions. */
    public static final String EDITOR = OpenEditors.EDITOR;

    private static final String BUNDLE = "id.jenjang.workbench";
    private static final String LAST = "lastPlan";

    private static PlanOpening running;

    private final IWorkbenchWindow window;
    private final boolean saved;
    private final OpeningJob job;
    private final WaitNotice notice;

    /** The file that shall be in front then, if somebody has asked for one. */
    private Optional<Path> front = Optional.empty();

    /**
     * An opening.
     *
     * @param saved whether nothing of the plan that is open can be lost
     */
    private PlanOpening(IWorkbenchWindow window, Path folder, boolean saved) {
        this.window = window;
        this.saved = saved;
        job = new OpeningJob(folder, this::read, this::failed);
        notice =
                new WaitNotice(
                        window.getShell(),
                        Messages.get("open.title"),
                        Messages.get("open.reading", folder.getFileName()),
                        job::state,
                        this::cancel);
    }

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
    public static void forget() {
        InstanceScope.INSTANCE.getNode(BUNDLE).remove(LAST);
    }

    /** Whether a plan is being read to be opened. */
    public static boolean isUnderWay() {
        return running != null;
    }

    /**
     * Begins to open a plan in a window, and nothing that was begun before. When it cannot be read,
     * it is said and the old plan stays.
     */
    public static void open(IWorkbenchWindow window, Path folder) {
        begin(window, folder, false);
    }

    /** Begins to open a plan, and shows one of its files then. */
    static void open(IWorkbenchWindow window, Path folder, Path file) {
        begin(window, folder, false);
        running.front = Optional.of(file);
    }

    /** Begins to open the copy of the plan that is open, which holds all its changes. */
    static void goOn(IWorkbenchWindow window, Path copy) {
        begin(window, copy, true);
    }

    private static void begin(IWorkbenchWindow window, Path folder, boolean saved) {
        if (running != null) {
            running.end();
        }
        running = new PlanOpening(window, folder, saved);
        desk(window).await(Optional.of(folder.toAbsolutePath().normalize()));
        running.job.schedule();
    }

    private static PlanDesk desk(IWorkbenchWindow window) {
        return window.getWorkbench().getService(PlanDesk.class);
    }

    private void end() {
        running = null;
        desk(window).await(Optional.empty());
        job.cancel();
        notice.close();
    }

    private void cancel() {
        end();
        Welcome.unlessPlan(window);
    }

    private boolean isOver() {
        return running != this || window.getShell() == null || window.getShell().isDisposed();
    }

    private void failed(String sentence) {
        if (!isOver()) {
            end();
            MessageDialog.openError(window.getShell(), Messages.get("open.failed"), sentence);
            Welcome.unlessPlan(window);
        }
    }

    private void read(OpeningJob.Read read) {
        if (isOver()) {
            return;
        }
        end();
        if (!saved && !UnsavedPlan.mayClose()) {
            return;
        }
        OpenEditors.remember(window);
        PlanCare.begin(window.getWorkbench());
        try {
            var desk = window.getService(PlanDesk.class);
            var opened = desk.open(read.root(), read.plan());
            read.start().ifPresent(desk::selectSoon);
            remember(opened);
            closeStrangers(window);
            enter(window.getActivePage());
            OpenEditors.restore(window.getActivePage(), opened);
            UnmadeParts.name(window);
            if (front.filter(opened::holds).isPresent()) {
                show(window.getActivePage(), front.get());
            }
            Welcome.close(window.getActivePage());
        } catch (WorkbenchException | BackingStoreException failed) {
            MessageDialog.openError(
                    window.getShell(), Messages.get("open.failed"), failed.getLocalizedMessage());
        }
    }

    /** Another Eclipse may show what it has for other work. */
    private static void enter(IWorkbenchPage page) {
        var shown = page.getPerspective();
        if (shown == null || !shown.getId().startsWith(BUNDLE)) {
            page.setPerspective(
                    page.getWorkbenchWindow()
                            .getWorkbench()
                            .getPerspectiveRegistry()
                            .findPerspectiveWithId(MenyusunPerspective.ID));
        }
    }

    /** Shows a file of the plan in the text editor. */
    public static void show(IWorkbenchPage page, Path file) throws PartInitException {
        page.openEditor(new PlanFileInput(file), EDITOR, true);
    }

    /** Files of the plan are called otherwise, wherever they are shown. */
    public static void moved(IWorkbench workbench, Path from, Path to) throws WorkbenchException {
        OpenEditors.move(workbench, from, to);
    }

    /** A file of the plan, or what lies in a folder, is shown no longer. */
    public static void hide(IWorkbench workbench, Path place) {
        OpenEditors.close(workbench, place);
    }

    /** Closes the editors of files that belong to another plan. */
    static void closeStrangers(IWorkbenchWindow window) {
        OpenEditors.closeOthers(window, window.getService(PlanDesk.class).plan());
    }
}
