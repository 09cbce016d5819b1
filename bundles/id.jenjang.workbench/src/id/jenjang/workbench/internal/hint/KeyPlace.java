package id.jenjang.workbench.internal.hint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

import java.util.function.Supplier;

/** Where what is asked for by the keyboard comes up: who uses the keys has the pointer anywhere. */
public final class KeyPlace {

    private KeyPlace() {}

    /** Below the selected line of a tree, in the tree. */
    public static Point belowSelected(Tree tree) {
        if (tree.getSelectionCount() == 0) {
            return new Point(0, 0);
        }
        var line = tree.getSelection()[0].getBounds();
        return new Point(Math.max(0, line.x), line.y + line.height);
    }

    /**
     * The menu of a control comes up there when it is asked for by a key.
     *
     * @param place in the control
     */
    public static void ofMenu(Control control, Supplier<Point> place) {
        control.addListener(SWT.MenuDetect, event -> move(control, event, place));
    }

    private static void move(Control control, Event event, Supplier<Point> place) {
        if (event.detail == SWT.MENU_KEYBOARD) {
            var at = control.toDisplay(place.get());
            event.x = at.x;
            event.y = at.y;
        }
    }
}
