package id.jenjang.workbench.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Scrolls a form to where somebody goes by the keyboard, with what belongs to it. */
final class Reveal {

    /** What is seen above and below, so that one sees what comes next. */
    private static final int MARGIN = 12;

    private final ScrolledComposite scroll;

    private Reveal(ScrolledComposite scroll) {
        this.scroll = scroll;
    }

    /** Keeps what has the focus in sight. */
    static Reveal in(ScrolledComposite scroll) {
        var reveal = new Reveal(scroll);
        Listener listener = reveal::entered;
        var display = scroll.getDisplay();
        display.addFilter(SWT.FocusIn, listener);
        scroll.addListener(SWT.Dispose, event -> display.removeFilter(SWT.FocusIn, listener));
        return reveal;
    }

    private void entered(Event event) {
        if (event.widget instanceof Control control && isInside(control) && !isClicked(control)) {
            var size = control.getSize();
            show(control, new Rectangle(0, 0, size.x, size.y));
        }
    }

    private boolean isInside(Control control) {
        Control at = control.getParent();
        while (at != null && at != scroll.getContent()) {
            at = at.getParent();
        }
        return at != null;
    }

    /** What somebody clicks on does not move away from under the pointer. */
    private static boolean isClicked(Control control) {
        var at = control.toControl(control.getDisplay().getCursorLocation());
        return new Rectangle(0, 0, control.getSize().x, control.getSize().y).contains(at);
    }

    /** Scrolls as little as shows a part of a control; its top, when it is higher than the form. */
    void show(Control control, Rectangle part) {
        int top = scroll.getDisplay().map(control, scroll.getContent(), part).y;
        int origin = scroll.getOrigin().y;
        int last = top + part.height + MARGIN - scroll.getClientArea().height;
        int wanted = Math.min(Math.max(origin, last), Math.max(0, top - MARGIN));
        if (wanted != origin) {
            scroll.setOrigin(new Point(scroll.getOrigin().x, wanted));
        }
    }
}
