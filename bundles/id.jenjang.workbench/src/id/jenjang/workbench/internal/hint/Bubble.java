package id.jenjang.workbench.internal.hint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * A sentence over the window, beside what it is about; nobody has to answer it. It is seen until
 * its time is over, until whoever says it takes it back, until there is a newer one, or until
 * somebody goes to another window. A tool tip of JFace is not used for it, because it takes back
 * whatever is said just then, of anything.
 */
public final class Bubble {

    /** Where a display keeps the bubble that was said last. */
    private static final String NEWEST = Bubble.class.getName();

    /** Points to the right of the place that is named. */
    private static final int INDENT = 3;

    private final Control control;
    private final int millis;
    private final Runnable over = this::hush;
    private final Listener left = event -> leaving();
    private final Listener gone = event -> hush();
    private Shell window;
    private Shell shell;
    private CLabel words;

    private Bubble(Control control, int millis) {
        this.control = control;
        this.millis = millis;
    }

    /** Sentences about a control, each until it is taken back. */
    public static Bubble at(Control control) {
        return new Bubble(control, 0);
    }

    /**
     * Sentences about a control.
     *
     * @param millis how long each is seen at most
     */
    public static Bubble at(Control control, int millis) {
        return new Bubble(control, millis);
    }

    /** Says a sentence at a place of the control, instead of what was said before. */
    public void say(String sentence, Point place) {
        var display = control.getDisplay();
        if (display.getData(NEWEST) instanceof Bubble newest && newest != this) {
            newest.hush();
        }
        display.setData(NEWEST, this);
        if (!isSaid()) {
            open();
        }
        words.setText(sentence);
        shell.pack();
        shell.setLocation(within(control.toDisplay(place.x + INDENT, place.y), shell.getSize()));
        shell.setVisible(true);
        if (millis > 0) {
            display.timerExec(millis, over);
        }
    }

    private boolean isSaid() {
        return shell != null && !shell.isDisposed();
    }

    private void open() {
        window = control.getShell();
        window.addListener(SWT.Deactivate, left);
        control.addListener(SWT.Dispose, gone);
        shell = new Shell(window, SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
        shell.setLayout(new FillLayout());
        words = new CLabel(shell, SWT.NONE);
        var display = control.getDisplay();
        words.setForeground(display.getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        words.setBackground(display.getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        words.addListener(SWT.MouseDown, this::pressed);
    }

    /** Where it is seen whole, and as near as can be. */
    private Point within(Point place, Point size) {
        Rectangle room = control.getMonitor().getBounds();
        int x = Math.clamp(place.x, room.x, Math.max(room.x, room.x + room.width - size.x));
        int y = Math.clamp(place.y, room.y, Math.max(room.y, room.y + room.height - size.y));
        return new Point(x, y);
    }

    /** A click is meant for what lies below. */
    private void pressed(Event event) {
        var display = control.getDisplay();
        var click = new Event();
        click.type = SWT.MouseDown;
        click.button = event.button;
        hush();
        display.asyncExec(() -> display.post(click));
    }

    /** Unless the window is left for a moment only. */
    private void leaving() {
        var display = control.getDisplay();
        display.asyncExec(
                () -> {
                    if (isSaid() && display.getActiveShell() != window) {
                        hush();
                    }
                });
    }

    /** Takes back what was said here; nothing that was said elsewhere. */
    public void hush() {
        if (isSaid()) {
            var display = shell.getDisplay();
            display.timerExec(-1, over);
            window.removeListener(SWT.Deactivate, left);
            control.removeListener(SWT.Dispose, gone);
            shell.dispose();
            display.setData(NEWEST, null);
        }
    }
}
