package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

import java.nio.file.Path;

/**
 * Says that a plan is being opened, once that takes longer than a moment, and lets people give it
 * up. The window behind it can be used.
 */
final class OpeningNotice {

    /** A plan of usual size is open before anybody could read this. */
    private static final int MOMENT = 700;

    private static final int MARGIN = 16;
    private static final int WIDTH = 340;

    private final Shell window;
    private final Path folder;
    private final Runnable cancelled;
    private final Runnable show = this::show;
    private Shell shell;

    OpeningNotice(Shell window, Path folder, Runnable cancelled) {
        this.window = window;
        this.folder = folder;
        this.cancelled = cancelled;
        window.getDisplay().timerExec(MOMENT, show);
    }

    private void show() {
        if (window.isDisposed()) {
            return;
        }
        shell = new Shell(window, SWT.TITLE | SWT.CLOSE | SWT.MODELESS);
        shell.setText(Messages.get("open.title"));
        shell.addListener(SWT.Close, event -> cancelled.run());
        GridLayoutFactory.swtDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN / 2, MARGIN / 2)
                .applyTo(shell);
        var text = new Label(shell, SWT.WRAP);
        text.setText(Messages.get("open.reading", folder.getFileName()));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        var bar = new ProgressBar(shell, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var cancel = new Button(shell, SWT.PUSH);
        cancel.setText(Messages.get("open.cancel"));
        cancel.addListener(SWT.Selection, event -> cancelled.run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(cancel);
        shell.pack();
        var around = window.getBounds();
        var size = shell.getSize();
        shell.setLocation(
                around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 2);
        shell.open();
    }

    /** There is nothing more to say. */
    void close() {
        if (window.isDisposed()) {
            return;
        }
        window.getDisplay().timerExec(-1, show);
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
    }
}
