package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** Light or dark, as the platform's style sheets draw it. */
public final class Theme {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    /** Where the platform looks at the start. */
    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";

    private Theme() {}

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    /** Whether the window is dark. */
    public static boolean isDark() {
        var active = engine().getActiveTheme();
        return active != null && active.getId().startsWith(DARK);
    }

    /** Of words that are said beside others; they can be read on light and on dark ground. */
    public static Color pale() {
        return isDark() ? new Color(160, 168, 178) : new Color(98, 108, 122);
    }

    /** Makes the window dark or light, now and for the next start. */
    public static void setDark(boolean dark) {
        if (dark != isDark()) {
            engine().setTheme(dark ? DARK : LIGHT, true);
        }
    }

    /**
     * Makes the window dark at once, and light at the next start, which is offered: what was made
     * in a dark window keeps words too pale for a light one.
     */
    static void choose(Shell shell, boolean dark) {
        keep(dark ? DARK : LIGHT);
        if (dark) {
            setDark(true);
        } else if (isDark()
                && MessageDialog.openQuestion(
                        shell, Messages.get("theme.title"), Messages.get("theme.restart"))) {
            PlatformUI.getWorkbench().restart();
        }
    }

    private static void keep(String theme) {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        node.put("themeid", theme);
        try {
            node.flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(Theme.class).error("The look cannot be kept", unwritable);
        }
    }
}
