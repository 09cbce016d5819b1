package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.FirstPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import java.nio.file.Path;
import java.util.Optional;

/** How the workbench starts and stops: with the plan it was started with, or the last one. */
final class JenjangAdvisor extends WorkbenchAdvisor {

    /** How often the window's thread is woken while its window is being opened, in milliseconds. */
    private static final int TICK = 20;

    /** The window can be used by then; nobody has opened the settings, in milliseconds. */
    private static final int REST = 500;

    private final Optional<Path> wanted;
    private final Splash splash;
    private final boolean anew;

    /**
     * A workbench.
     *
     * @param arguments of the program; the first that is neither an option nor an option's value is
     *     the folder of a plan
     * @param splash what is seen until the window is there
     * @param anew whether the window begins anew because what the last one left was damaged
     */
    JenjangAdvisor(Splash splash, boolean anew, String... arguments) {
        this.splash = splash;
        this.anew = anew;
        wanted = folder(arguments);
    }

    /** The folder among the arguments; other parts of the platform take options of their own. */
    static Optional<Path> folder(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            boolean valueOfOption = i > 0 && arguments[i - 1].startsWith("-");
            if (!arguments[i].startsWith("-") && !valueOfOption) {
                return Optional.of(Path.of(arguments[i]));
            }
        }
        return Optional.empty();
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    /**
     * The thread that has opened the windows tells the one that waits for it by a call that can get
     * lost just before that one sleeps; then nothing happens until the screen tells something,
     * which may take seconds. A timer is never lost.
     */
    @Override
    public boolean openWindows() {
        var ticks = new Ticks(getWorkbenchConfigurer().getWorkbench().getDisplay());
        ticks.run();
        try {
            return super.openWindows();
        } finally {
            ticks.opened = true;
        }
    }

    private static final class Ticks implements Runnable {

        private final Display display;
        private boolean opened;

        Ticks(Display display) {
            this.display = display;
        }

        @Override
        public void run() {
            if (!opened) {
                display.timerExec(TICK, this);
            }
        }
    }

    @Override
    public void postStartup() {
        splash.close();
        var workbench = getWorkbenchConfigurer().getWorkbench();
        workbench.getDisplay().timerExec(REST, () -> tidy(workbench));
        SettingsRoom.give(workbench.getDisplay());
        DialogFocus.keep(workbench.getDisplay());
        if (anew) {
            MessageDialog.openInformation(
                    window().getShell(),
                    Messages.get("window.anew.title"),
                    Messages.get("window.anew"));
        }
        wanted.or(PlanOpening::last)
                .ifPresentOrElse(
                        folder -> PlanOpening.open(window(), folder),
                        () -> {
                            FirstPlan.read(Messages.language());
                            ClassesAhead.load(workbench.getService(PlanDesk.class));
                        });
    }

    private static void tidy(IWorkbench workbench) {
        SettingsTree.tidy(workbench.getPreferenceManager());
        ForeignCommands.forget(workbench);
    }

    private IWorkbenchWindow window() {
        return getWorkbenchConfigurer().getWorkbench().getWorkbenchWindows()[0];
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return MenyusunPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
            IWorkbenchWindowConfigurer configurer) {
        return new JenjangWindowAdvisor(configurer);
    }
}
