package id.jenjang.workbench.internal.app;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** Light or dark, as the platform's style sheets draw it. */
public final class Theme {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

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
}
