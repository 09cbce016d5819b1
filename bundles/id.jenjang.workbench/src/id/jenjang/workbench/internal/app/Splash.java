package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What is seen until the window is there. Without a native launcher it is the program's own. */
final class Splash {

    private static final int MARGIN = 36;
    private static final int POINTS = 22;

    private final Shell shell;
    private final Image logo;
    private final Font large;

    private Splash(Display display) {
        shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        var layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = MARGIN / 2;
        shell.setLayout(layout);
        shell.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        logo =
                ImageDescriptor.createFromURL(Splash.class.getResource("/icons/jenjang.svg"))
                        .createImage(display);
        var picture = new Label(shell, SWT.NONE);
        picture.setImage(logo);
        picture.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false, 1, 2));
        var name = new Label(shell, SWT.NONE);
        var data = display.getSystemFont().getFontData();
        data[0].setHeight(POINTS);
        data[0].setStyle(SWT.BOLD);
        large = new Font(display, data);
        name.setFont(large);
        name.setText("Jenjang");
        name.setForeground(display.getSystemColor(SWT.COLOR_BLACK));
        var tagline = new Label(shell, SWT.NONE);
        tagline.setText(Messages.get("welcome.tagline"));
        tagline.setForeground(display.getSystemColor(SWT.COLOR_DARK_GRAY));
    }

    /** Shows it in the middle of the screen. */
    static Splash show(Display display) {
        var splash = new Splash(display);
        splash.shell.pack();
        var screen = display.getPrimaryMonitor().getClientArea();
        var size = splash.shell.getSize();
        splash.shell.setLocation(
                screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 2);
        splash.shell.open();
        splash.shell.update();
        // Painted before the work begins, not after it.
        while (display.readAndDispatch()) {
            continue;
        }
        return splash;
    }

    /** Takes it away. */
    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
            logo.dispose();
            large.dispose();
        }
    }
}
