package id.jenjang.workbench.internal.app;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Room for the settings. The platform makes their window as large as the page asked for needs, and
 * cuts those that are larger; who made it smaller than that finds it larger again.
 */
final class SettingsRoom {

    /** The largest page, that of the keys, can be read in it. */
    private static final Point LEAST = new Point(920, 720);

    private SettingsRoom() {}

    /** Gives room to the settings from now on. */
    static void give(Display display) {
        display.addFilter(SWT.Show, SettingsRoom::shown);
    }

    private static void shown(Event event) {
        if (event.widget instanceof Shell shell && shell.getData() instanceof PreferenceDialog) {
            var screen = shell.getMonitor().getClientArea();
            var before = shell.getBounds();
            int width = Math.min(Math.max(LEAST.x, before.width), screen.width);
            int height = Math.min(Math.max(LEAST.y, before.height), screen.height);
            // Around the same middle.
            shell.setBounds(
                    Math.max(screen.x, before.x - (width - before.width) / 2),
                    Math.max(screen.y, before.y - (height - before.height) / 2),
                    width,
                    height);
        }
    }
}
