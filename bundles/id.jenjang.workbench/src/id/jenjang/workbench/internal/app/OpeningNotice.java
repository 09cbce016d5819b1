package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.control.PushButton;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Says that a plan is being opened and how far that is, once it takes longer than a moment, and
 * lets people give it up. The window behind it can be used.
 */
final class OpeningNotice {

    /** A plan of usual size is open before anybody could read this. */
    private static final int MOMENT = 700;

    /** Between two looks at how far it is. */
    private static final int SOON = 100;

    private static final int MARGIN = 16;
    private static final int WIDTH = 340;

    private final Shell window;
    private final Path folder;
    private final Supplier<OpeningState> state;
    private final Runnable cancelled;
    private final Runnable show = this::show;
    private final Runnable look = this::look;
    private Shell shell;
    private ProgressBar bar;
    private Label step;

    /**
     * A notice, not seen yet.
     *
     * @param state how far the opening is
     * @param cancelled what is done when somebody gives it up
     */
    OpeningNotice(Shell window, Path folder, Supplier<OpeningState> state, Runnable cancelled) {
        this.window = window;
        this.folder = folder;
        this.state = state;
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
        bar = bar(SWT.INDETERMINATE);
        foot();
        shell.pack();
        var around = window.getBounds();
        var size = shell.getSize();
        shell.setLocation(
                around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 2);
        shell.open();
        look();
    }

    private ProgressBar bar(int style) {
        var made = new ProgressBar(shell, SWT.HORIZONTAL | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
        return made;
    }

    private void foot() {
        var foot = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        step = new Label(foot, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(step);
        PushButton.of(foot, Messages.get("open.cancel"), cancelled);
    }

    /** Says how far it is, and looks again soon. */
    private void look() {
        if (shell == null || shell.isDisposed()) {
            return;
        }
        var now = state.get();
        if (now.isCounted()) {
            count();
            bar.setSelection(now.percent());
            step.setText(now.words());
        }
        window.getDisplay().timerExec(SOON, look);
    }

    /** Once files are counted, the bar tells how many are left. */
    private void count() {
        if ((bar.getStyle() & SWT.INDETERMINATE) != 0) {
            var counting = bar(SWT.SMOOTH);
            counting.setMaximum(OpeningState.WHOLE);
            counting.moveAbove(bar);
            bar.dispose();
            bar = counting;
            shell.layout();
        }
    }

    /** There is nothing more to say. */
    void close() {
        if (window.isDisposed()) {
            return;
        }
        window.getDisplay().timerExec(-1, show);
        window.getDisplay().timerExec(-1, look);
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
    }
}
