package id.jenjang.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;

import java.util.ArrayList;
import java.util.List;

/** Finds words of a window that have less room than they need. Used by the window's thread. */
final class Cut {

    private final List<String> found = new ArrayList<>();

    private Cut() {}

    /** What is cut in a window, each with its words and how much is missing. */
    static List<String> in(Shell shell) {
        var cut = new Cut();
        cut.look(shell, shell.getClientArea());
        return cut.found;
    }

    private void look(Composite parent, Rectangle room) {
        for (var child : parent.getChildren()) {
            if (child.isVisible() && child.getSize().x > 0) {
                look(child, room);
                if (child instanceof Composite composite && !(child instanceof Combo)) {
                    look(composite, composite.getClientArea());
                }
            }
        }
    }

    /** What is wider than its window can be scrolled to, but nobody looks for it there. */
    private void look(ScrolledComposite scrolled) {
        var content = scrolled.getContent();
        int room = scrolled.getClientArea().width;
        if (content != null && content.getSize().x > room + 1) {
            found.add(content + ": " + content.getSize() + " in " + room);
        }
    }

    private void look(Control control, Rectangle room) {
        if (control instanceof ScrolledComposite scrolled) {
            look(scrolled);
        }
        var words = words(control);
        if (words.isBlank()) {
            return;
        }
        var size = control.getSize();
        Point needed;
        if ((control.getStyle() & SWT.WRAP) != 0) {
            needed = new Point(0, control.computeSize(size.x, SWT.DEFAULT, true).y);
        } else {
            needed = control.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        }
        if (needed.x > size.x + 1 || needed.y > size.y + 1) {
            found.add(words + ": " + size + ", needs " + needed);
        }
        var bounds = control.getBounds();
        boolean scrolled = control.getParent() instanceof ScrolledComposite;
        if (!scrolled && bounds.x + bounds.width > room.x + room.width + 1) {
            found.add(words + ": reaches " + bounds + " out of " + room);
        }
    }

    private static String words(Control control) {
        return switch (control) {
            case Label label when (label.getStyle() & SWT.SEPARATOR) == 0 -> label.getText();
            case Button button -> button.getText();
            case Link link -> link.getText();
            case Combo combo -> combo.getText();
            case ToolBar bar when bar.getItemCount() > 0 -> tools(bar);
            default -> "";
        };
    }

    private static String tools(ToolBar bar) {
        var words = new StringBuilder();
        for (var item : bar.getItems()) {
            words.append(item.getText()).append(' ');
        }
        return words.toString();
    }
}
