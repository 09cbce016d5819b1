package id.jenjang.workbench.internal.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

import java.util.function.IntConsumer;

/**
 * The edge between the headings of rows and the cells: dragged by the mouse, and put by a double
 * click, or by the menu, where nothing of a heading is cut, or back.
 */
final class HeadingEdge {

    /** So near the edge the pointer takes hold of it. */
    private static final int NEAR = 4;

    private final Sheet sheet;
    private final SheetLayout layout;
    private IntConsumer told;
    private boolean held;
    private boolean moved;

    HeadingEdge(Sheet sheet, SheetLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    /** Lets somebody move it, who wants it there at first. */
    void begin(int width, IntConsumer remember) {
        told = remember;
        put(width);
    }

    boolean isMovable() {
        return told != null;
    }

    /** Whether the headings are as wide as they need. */
    boolean isWhole() {
        return layout.isWhole();
    }

    private boolean isAt(int x) {
        return isMovable() && Math.abs(x - layout.headingWidth()) <= NEAR;
    }

    /** Whether the edge was meant. */
    boolean pressed(Event event) {
        held = event.button == 1 && isAt(event.x);
        moved = false;
        return held;
    }

    /** Whether the edge is being moved; else it shows where it can be. */
    boolean moved(Event event) {
        if (held) {
            moved = true;
            put(Math.max(1, event.x));
            return true;
        }
        var shape = isAt(event.x) ? event.display.getSystemCursor(SWT.CURSOR_SIZEWE) : null;
        sheet.control().setCursor(shape);
        return false;
    }

    void released() {
        if (held && moved) {
            told.accept(layout.headingWidth());
        }
        held = false;
    }

    /** Whether the edge was meant. */
    boolean doubleClicked(Event event) {
        boolean here = event.button == 1 && isAt(event.x);
        if (here) {
            held = false;
            fit();
        }
        return here;
    }

    /** Shows the headings whole, or as wide as they were at first when that is done already. */
    void fit() {
        int width = isWhole() ? 0 : whole();
        put(width);
        told.accept(width);
    }

    private int whole() {
        var gc = new GC(sheet.control());
        try {
            return SheetLayout.whole(sheet.model(), gc);
        } finally {
            gc.dispose();
        }
    }

    private void put(int width) {
        layout.wish(width);
        sheet.arranged();
    }
}
