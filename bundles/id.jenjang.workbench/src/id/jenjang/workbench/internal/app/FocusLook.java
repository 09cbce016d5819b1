package id.jenjang.workbench.internal.app;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.swt.SWT;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Lets people see on Linux which button or field has the focus; other systems show it well. */
final class FocusLook {

    /** Read by SWT when the display is made; whoever starts the program may have set it. */
    private static final String STYLES = "org.eclipse.swt.internal.gtk.cssFile";

    private FocusLook() {}

    /** To be called before there is a display. */
    static void prepare() {
        if (!SWT.getPlatform().equals("gtk") || System.getProperty(STYLES) != null) {
            return;
        }
        try {
            var file = FileLocator.toFileURL(FocusLook.class.getResource("gtk.css"));
            System.setProperty(STYLES, Path.of(URIUtil.toURI(file)).toString());
        } catch (IOException | URISyntaxException missing) {
            ILog.of(FocusLook.class).warn("The focus is shown as GTK does it", missing);
        }
    }
}
