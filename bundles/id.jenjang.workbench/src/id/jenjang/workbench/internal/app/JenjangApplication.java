package id.jenjang.workbench.internal.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Jenjang as a program of its own: one window over the plan on the desk. */
public final class JenjangApplication implements IApplication {

    /** The about text of the platform takes its version from here (about.mappings). */
    private static final String VERSION = "jenjang.versi";

    @Override
    public Object start(IApplicationContext context) {
        System.setProperty(VERSION, version());
        LanguageLog.keep();
        boolean damaged = LastWindow.setAsideIfDamaged();
        FocusLook.prepare();
        var display = PlatformUI.createDisplay();
        FirstPicture.read();
        var splash = Splash.show(display);
        try {
            var arguments =
                    (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            var code =
                    PlatformUI.createAndRunWorkbench(
                            display, new JenjangAdvisor(splash, damaged, arguments));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } catch (RuntimeException failed) {
            ILog.of(JenjangApplication.class).error("The window cannot be opened", failed);
            // What the last window left may be to blame; without it there is another chance.
            if (LastWindow.setAside()) {
                return EXIT_RESTART;
            }
            throw failed;
        } finally {
            display.dispose();
        }
    }

    /** As people say it, without the moment of the build. */
    private static String version() {
        var whole = FrameworkUtil.getBundle(JenjangApplication.class).getVersion();
        return whole.getMajor() + "." + whole.getMinor() + "." + whole.getMicro();
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
