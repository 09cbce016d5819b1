package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.guard.PlanGuard;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.text.TextFollower;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What goes with every plan on a desk, in Jenjang's own window as in an Eclipse that Jenjang is
 * installed into: one guard over the work, one voice when saving fails, and in each window a text
 * that follows the selection. Used by the user interface's thread only.
 */
public final class PlanCare implements AutoCloseable {

    private static boolean begun;

    private final IWorkbench workbench;
    private final PlanDesk desk;
    private final SaveTrouble trouble;
    private final GuardedWindows guarded;
    private final Optional<PlanGuard> guard;
    private final Map<IWorkbenchWindow, TextFollower> followers = new HashMap<>();
    private final IWindowListener windows = new Windows();

    /** Takes care of the plans on a desk from now on. */
    public PlanCare(IWorkbench workbench, PlanDesk desk) {
        this.workbench = workbench;
        this.desk = desk;
        trouble = new SaveTrouble(this::inFront);
        guarded = new GuardedWindows(workbench, this::inFront);
        guard =
                Settings.folder()
                        .map(
                                folder ->
                                        new PlanGuard(
                                                workbench.getDisplay(),
                                                guarded,
                                                folder.resolve("pulih"),
                                                Settings::office));
        desk.add(trouble);
        Arrays.stream(workbench.getWorkbenchWindows()).forEach(windows::windowOpened);
        workbench.addWindowListener(windows);
        guard.ifPresent(desk::add);
    }

    /** Takes care of the plans of a workbench until it ends, unless that is already done. */
    static void begin(IWorkbench workbench) {
        if (!begun) {
            begun = true;
            workbench.addWorkbenchListener(
                    new End(new PlanCare(workbench, workbench.getService(PlanDesk.class))));
        }
    }

    /** The one that is in front on the screen; the workbench may think of another one. */
    private Optional<IWorkbenchWindow> inFront() {
        var front = workbench.getDisplay().getActiveShell();
        var all = workbench.getWorkbenchWindows();
        return Arrays.stream(all)
                .filter(each -> each.getShell() == front)
                .findFirst()
                .or(() -> Optional.ofNullable(workbench.getActiveWorkbenchWindow()))
                .or(() -> Arrays.stream(all).findFirst());
    }

    @Override
    public void close() {
        workbench.removeWindowListener(windows);
        followers.values().forEach(TextFollower::stop);
        followers.clear();
        desk.remove(trouble);
        guard.ifPresent(desk::remove);
        guard.ifPresent(PlanGuard::close);
    }

    /** The windows come and go while the plan stays. */
    private final class Windows implements IWindowListener {

        @Override
        public void windowOpened(IWorkbenchWindow window) {
            followers.computeIfAbsent(window, each -> TextFollower.in(each, desk));
        }

        @Override
        public void windowClosed(IWorkbenchWindow window) {
            Optional.ofNullable(followers.remove(window)).ifPresent(TextFollower::stop);
        }

        @Override
        public void windowActivated(IWorkbenchWindow window) {
            guard.ifPresent(PlanGuard::lookNow);
            guarded.returned();
        }

        @Override
        public void windowDeactivated(IWorkbenchWindow window) {}
    }

    /** The workbench ends: whoever works in it decides about changes that are not saved. */
    private static final class End implements IWorkbenchListener {

        private final PlanCare care;
        private boolean decided;

        End(PlanCare care) {
            this.care = care;
        }

        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            // A program that must end asks nobody; what is not saved is offered the next time.
            decided = !forced && UnsavedPlan.mayClose();
            if (decided) {
                care.inFront().ifPresent(OpenEditors::remember);
            }
            return forced || decided;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            if (decided) {
                care.desk.close();
            }
            care.close();
            begun = false;
        }
    }
}
