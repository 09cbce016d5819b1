package id.jenjang.workbench.internal.hint;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.control.PushButton;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

import java.util.function.Supplier;

/**
 * Says that something is being done and how far it is, once it takes longer than a moment, and lets
 * people give it up. The window behind it can be used.
 */
public final class WaitNotice {

    /** What is done by then is done before anybody could read this. */
    private static final int MOMENT = 700;

    /** Between two looks at how far it is. */
    private static final int SOON = 100;

    private static final int MARGIN = 16;
    private static final int WIDTH = 340;

    private final Shell window;
    private final String title;
    private final String sentence;
    private final Supplier<? extends Waiting> state;
    private final Runnable cancelled;
    private final Runnable show = this::show;
    private final Runnable look = this::look;
    private Shell shell;
    private ProgressBar bar;
    private Label step;

    /**
     * A notice, not seen yet.
     *
     * @param title what is being done
     * @param sentence the same, and with what
     * @param state how far it is
     * @param cancelled what is done when somebody gives it up
     */
    public WaitNotice(
            Shell window,
            String title,
            String sentence,
            Supplier<? extends Waiting> state,
            Runnable cancelled) {
        this.window = window;
        this.title = title;
        this.sentence = sentence;
        this.state = state;
        this.cancelled = cancelled;
        window.getDisplay().timerExec(MOMENT, show);
    }

    private void show() {
        if (window.isDisposed()) {
            return;
        }
        shell = new Shell(window, SWT.TITLE | SWT.CLOSE | SWT.MODELESS);
        shell.setText(title);
        shell.addListener(SWT.Close, event -> cancelled.run());
        GridLayoutFactory.swtDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN / 2, MARGIN / 2)
                .applyTo(shell);
        var text = new Label(shell, SWT.WRAP);
        text.setText(sentence);
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
        step = new Label(shell, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(step);
        var giveUp = PushButton.of(shell, Messages.get("wait.cancel"), cancelled);
        ((GridData) giveUp.getLayoutData()).horizontalAlignment = SWT.END;
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

    /** Once it is known how much there is to do, the bar tells how much is left. */
    private void count() {
        if ((bar.getStyle() & SWT.INDETERMINATE) != 0) {
            var counting = bar(SWT.SMOOTH);
            counting.setMaximum(Waiting.WHOLE);
            counting.moveAbove(bar);
            bar.dispose();
            bar = counting;
            shell.layout();
        }
    }

    /** There is nothing more to say. */
    public void close() {
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
