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

    /** So near the edge, on the side of the headings, the pointer takes hold of it. */
    private static final int NEAR = 5;

    /** The same on the side of the cells, which are chosen there. */
    private static final int BEYOND = 1;

    private final Sheet sheet;
    private final SheetLayout layout;
    private IntConsumer told;
    private boolean held;
    private boolean moved;
    private boolean shown;

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

    /** Whether the headings are to be as wide as they need. */
    boolean isWhole() {
        return layout.wished() >= whole();
    }

    private boolean isAt(Event event) {
        int beyond = event.x - layout.headingWidth();
        return isMovable() && beyond >= -NEAR && beyond <= BEYOND && event.y < layout.height();
    }

    /** Whether the edge was meant. */
    boolean pressed(Event event) {
        held = event.button == 1 && isAt(event);
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
        boolean here = isAt(event);
        if (here != shown) {
            shown = here;
            var shape = here ? event.display.getSystemCursor(SWT.CURSOR_SIZEWE) : null;
            sheet.control().setCursor(shape);
        }
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
        boolean here = event.button == 1 && isAt(event);
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
