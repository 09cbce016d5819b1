package id.jenjang.workbench.internal.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

import java.util.Optional;

/** Light or dark, as the platform's style sheets draw it. */
public final class Theme {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    /** Where the platform looks at the start. */
    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";

    private static final String KEPT = "themeid";

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

    /** Whether it will be dark after the next start. */
    static boolean isDarkNext() {
        var kept = InstanceScope.INSTANCE.getNode(NODE).get(KEPT, "");
        return kept.isEmpty() ? isDark() : kept.startsWith(DARK);
    }

    /**
     * Makes the window dark at once, and light at the next start: what was made in a dark window
     * keeps words too pale for a light one.
     *
     * @return what is to come with the next start
     */
    static Optional<NextStart> choose(boolean dark) {
        if (dark && !isDark()) {
            setDark(true);
            return Optional.empty();
        }
        keep(dark ? DARK : LIGHT);
        return dark || !isDark() ? Optional.empty() : Optional.of(NextStart.LOOK);
    }

    private static void keep(String theme) {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(KEPT, theme);
        try {
            node.flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(Theme.class).error("The look cannot be kept", unwritable);
        }
    }
}
