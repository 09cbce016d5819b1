package id.jenjang.workbench.internal.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A spreadsheet in a window: headings that stay, cells that are painted when they are seen, typed
 * into by keyboard and pasted into from other programs. It changes nothing itself; what somebody
 * does goes to its {@link SheetInput}.
 */
public final class Sheet {

    private static final SheetModel NOTHING = new NoCells();

    private final Canvas canvas;
    private final SheetLayout layout = new SheetLayout();
    private final SheetEditing editing;
    private final HeadingEdge edge = new HeadingEdge(this, layout);
    private final SheetMenu menu;
    private SheetInput input;
    private SheetModel model = NOTHING;
    private SheetSelection selection = SheetSelection.FIRST;
    private boolean dragging;

    /** An empty sheet. */
    public Sheet(Composite parent, SheetInput input) {
        this.input = input;
        canvas =
                new Canvas(
                        parent,
                        SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.setData(this);
        editing = new SheetEditing(this);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> bars());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        bar(canvas.getHorizontalBar());
        bar(canvas.getVerticalBar());
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseUp, event -> released());
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClicked);
        canvas.addListener(SWT.MouseMove, this::moved);
        new SheetKeys(this, editing).listen();
        menu = new SheetMenu(this);
        menu.fill();
        canvas.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = spoken();
                            }
                        });
    }

    private void bar(ScrollBar bar) {
        bar.addListener(SWT.Selection, event -> scrolled());
    }

    /** The colour of what is wrong, on the ground of a control. */
    public static Color problemOn(Control control) {
        return SheetColours.of(control).problem();
    }

    /**
     * Lets somebody know of a text that is typed into a cell and not put in yet.
     *
     * @param told gets what puts it in, or says what is wrong; null once it is in or given up
     */
    public void whileTyping(Consumer<Runnable> told) {
        editing.whileTyping(told);
    }

    /** The control, to be laid out. */
    public Canvas control() {
        return canvas;
    }

    /** Shows something else, or the same anew; the selection stays where it is. */
    public void show(SheetModel next) {
        model = next;
        var gc = new GC(canvas);
        layout.measure(next, gc);
        gc.dispose();
        selection = selection.within(model.rows(), model.columns());
        arranged();
    }

    /** Something lies elsewhere now. */
    void arranged() {
        bars();
        editing.follow();
        canvas.redraw();
    }

    /**
     * Lets the edge of the rows' headings be moved.
     *
     * @param width where it is at first; 0 where it suits most
     * @param remember told where somebody has put it; 0 as above
     */
    public void letHeadingsBeWider(int width, IntConsumer remember) {
        if (!edge.isMovable()) {
            menu.headings();
        }
        edge.begin(width, remember);
    }

    /** How wide the headings of the rows are. */
    public int headingWidth() {
        return layout.headingWidth();
    }

    /** Whether the heading of a row has too little room. */
    public boolean isHeadingCut(int row) {
        var gc = new GC(canvas);
        try {
            return layout.isCut(model.row(row), gc);
        } finally {
            gc.dispose();
        }
    }

    HeadingEdge edge() {
        return edge;
    }

    /** What is done in the sheet goes to somebody else. */
    public void feed(SheetInput next) {
        input = next;
    }

    /** Whether somebody types into a cell just now. */
    public boolean isEditing() {
        return editing.isOpen();
    }

    /** The selected block. */
    public SheetRange selected() {
        return selection.range();
    }

    /** Selects a cell and scrolls to it. */
    public void select(int row, int column) {
        select(SheetSelection.cell(row, column));
    }

    /** Scrolls as little as shows the cell somebody is at. */
    public void reveal() {
        if (!isEmpty()) {
            layout.reveal(selection.row(), selection.column(), canvas.getClientArea());
            arranged();
        }
    }

    /** How large it must be to show everything. */
    public Point whole() {
        var trim = canvas.computeTrim(0, 0, layout.width(), layout.height());
        boolean wide = canvas.getHorizontalBar().isVisible();
        int bar = wide ? canvas.getHorizontalBar().getSize().y : 0;
        return new Point(trim.width, layout.height() + Math.max(2, bar));
    }

    /** Where the cell somebody is at is painted, in the control. */
    public Rectangle cursor() {
        return place(selection.row(), selection.column());
    }

    /** Where a cell is painted, in the control. */
    public Rectangle place(int row, int column) {
        return layout.cell(row, column);
    }

    SheetModel model() {
        return model;
    }

    SheetInput input() {
        return input;
    }

    SheetSelection selection() {
        return selection;
    }

    int page() {
        return Math.max(1, canvas.getClientArea().height / layout.rowHeight() - 2);
    }

    boolean isEmpty() {
        return model.rows() == 0 || model.columns() == 0;
    }

    void select(SheetSelection next) {
        if (isEmpty()) {
            return;
        }
        var before = selection;
        selection = next.within(model.rows(), model.columns());
        layout.reveal(selection.row(), selection.column(), canvas.getClientArea());
        bars();
        canvas.redraw();
        if (!before.equals(selection)) {
            editing.hush();
            canvas.getAccessible().setFocus(org.eclipse.swt.accessibility.ACC.CHILDID_SELF);
            input.selected(selection.range());
        }
    }

    private void paint(GC gc) {
        new SheetPainter(gc, model, layout, SheetColours.of(canvas))
                .paint(canvas.getClientArea(), selection, canvas.isFocusControl());
    }

    private void bars() {
        var area = canvas.getClientArea();
        layout.within(area.width);
        bar(canvas.getHorizontalBar(), layout.width(), area.width, layout.scrollX());
        bar(canvas.getVerticalBar(), layout.height(), area.height, layout.scrollY());
        layout.scroll(
                Math.min(layout.scrollX(), Math.max(0, layout.width() - area.width)),
                Math.min(layout.scrollY(), Math.max(0, layout.height() - area.height)));
    }

    private void bar(ScrollBar bar, int whole, int seen, int at) {
        boolean needed = whole > seen;
        bar.setVisible(needed);
        bar.setValues(
                Math.min(at, Math.max(0, whole - seen)),
                0,
                Math.max(1, whole),
                Math.max(1, Math.min(seen, whole)),
                layout.rowHeight(),
                Math.max(1, seen - layout.rowHeight()));
    }

    private void scrolled() {
        layout.scroll(
                canvas.getHorizontalBar().getSelection(), canvas.getVerticalBar().getSelection());
        editing.follow();
        canvas.redraw();
    }

    private void pressed(Event event) {
        canvas.setFocus();
        if (edge.pressed(event)) {
            return;
        }
        var row = layout.row(event.y);
        var column = layout.column(event.x);
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        if (row.isPresent() && column.isPresent()) {
            boolean inside = selection.range().holds(row.getAsInt(), column.getAsInt());
            if (event.button == 1 || !inside) {
                select(selection.to(row.getAsInt(), column.getAsInt(), extend));
            }
            dragging = event.button == 1;
        } else if (row.isPresent()) {
            int last = model.columns() - 1;
            select(new SheetSelection(row.getAsInt(), last, row.getAsInt(), 0));
        } else if (column.isPresent()) {
            int last = model.rows() - 1;
            select(new SheetSelection(last, column.getAsInt(), 0, column.getAsInt()));
        }
    }

    private void released() {
        dragging = false;
        edge.released();
    }

    private void doubleClicked(Event event) {
        if (!edge.doubleClicked(event)) {
            editing.begin(null);
        }
    }

    private void moved(Event event) {
        if (!dragging && edge.moved(event)) {
            return;
        }
        var row = layout.row(event.y);
        var column = layout.column(event.x);
        if (dragging && row.isPresent() && column.isPresent()) {
            select(selection.to(row.getAsInt(), column.getAsInt(), true));
        } else if (!dragging) {
            var tip = "";
            if (row.isPresent() && column.isPresent()) {
                tip = tip(model.cell(row.getAsInt(), column.getAsInt()), column.getAsInt());
            } else if (row.isPresent()) {
                tip = model.row(row.getAsInt()).text();
            }
            // Percent formulas and the like hold no mnemonics.
            var text = tip.isEmpty() ? null : tip.replace("&", "&&");
            if (!java.util.Objects.equals(text, canvas.getToolTipText())) {
                canvas.setToolTipText(text);
            }
        }
    }

    /** What is said of a cell; a text that has too little room there is said whole. */
    private String tip(SheetModel.Cell cell, int column) {
        if (!cell.tip().isEmpty()) {
            return cell.tip();
        }
        var gc = new GC(canvas);
        boolean cut = gc.textExtent(cell.text()).x > layout.room(column);
        gc.dispose();
        return cut ? cell.text() : "";
    }

    /** What a screen reader says of the cell somebody is at: its row, its column, its text. */
    public String spoken() {
        if (isEmpty()) {
            return "";
        }
        var cell = model.cell(selection.row(), selection.column());
        return String.join(
                ", ",
                model.row(selection.row()).text(),
                model.column(selection.column()).text(),
                cell.text());
    }
}
