package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Area;
import id.jenjang.diagram.Frame;
import id.jenjang.workbench.internal.hint.HelpByKey;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import java.util.List;
import java.util.Optional;

/** Shows a picture: people zoom, move about, point at boxes and fold what hangs below them. */
final class DiagramCanvas extends Canvas {

    /** Whoever does what people ask of a picture. */
    interface Listener {

        /** A box was chosen. */
        void chosen(String node);

        /** What a box stands for shall be seen closely. */
        void opened(String node);

        /** What hangs below a box shall be drawn, or no longer. */
        void folded(String node);

        /** The room for the whole picture has another shape. */
        void reshaped();
    }

    private static final double STEP = 1.2;
    private static final int PAN = 60;
    private static final int DRAG = 4;

    private final ScenePainter painter;
    private final Listener listener;
    private final Zoom zoom = new Zoom();
    private Picture picture;
    private String chosen;
    private Point pressed;
    private Point dragged;
    private boolean fitting = true;
    private Frame shape = new Frame(1, 1);

    DiagramCanvas(Composite parent, Listener listener) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.listener = listener;
        painter = new ScenePainter(getDisplay());
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, this::up);
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = isLeaving(event));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        HelpByKey.at(this, () -> chosenNode().map(picture::told).orElse(""), this::belowChosen);
        addListener(SWT.Dispose, event -> painter.close());
        getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = chosenNode().map(picture::told).orElse(title());
                            }
                        });
    }

    /** Where words about the chosen box come up. */
    Point belowChosen() {
        var at = chosenNode().flatMap(this::place).orElse(new Rectangle(0, 0, 0, 0));
        return new Point(Math.max(0, at.x), at.y + at.height);
    }

    private static boolean isLeaving(Event event) {
        return event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private String title() {
        return picture == null ? "" : picture.title();
    }

    /** The box that is chosen; empty when it is not drawn. */
    Optional<String> chosenNode() {
        return Optional.ofNullable(chosen).filter(each -> area(each).isPresent());
    }

    boolean hasBelow(String node) {
        return picture.hasBelow(node);
    }

    boolean isClosed(String node) {
        return picture.closed().contains(node);
    }

    private Optional<Area> area(String node) {
        return picture == null ? Optional.empty() : picture.area(node);
    }

    /** Shows a picture; the chosen box stays where it is on the screen. */
    void show(Picture next) {
        var before = chosenNode().flatMap(this::area);
        picture = next;
        var after = chosenNode().flatMap(this::area);
        if (fitting) {
            fit();
        } else if (before.isPresent() && after.isPresent()) {
            zoom.hold(before.get(), after.get());
        }
        redraw();
    }

    /** Marks a box and moves the picture so far that it is seen. */
    void choose(String node) {
        chosen = node;
        var area = area(node);
        if (area.isPresent() && !fitting) {
            zoom.reveal(area.get(), room());
        }
        redraw();
    }

    /** No box is chosen any more. */
    void chooseNone() {
        chosen = null;
        redraw();
    }

    /** Shows the whole picture, also when it or the window changes. */
    void fit() {
        fitting = true;
        if (picture != null && picture.drawn().isPresent()) {
            zoom.fit(picture.drawn().get().scene(), room());
        }
        redraw();
    }

    /** The canvas above the legend. */
    private Point room() {
        var size = getSize();
        var keys =
                Optional.ofNullable(picture)
                        .flatMap(Picture::drawn)
                        .map(each -> each.graph().legend())
                        .orElse(List.of());
        return new Point(size.x, Math.max(1, size.y - LegendStrip.height(this, keys)));
    }

    void zoomIn() {
        zoom(STEP);
    }

    void zoomOut() {
        zoom(1 / STEP);
    }

    /** The natural size. */
    void zoomNatural() {
        zoom(Zoom.NATURAL / zoom.scale());
    }

    double scale() {
        return zoom.scale();
    }

    /** Where a box stands on the canvas; empty when it is not drawn. */
    Optional<Rectangle> place(String node) {
        return area(node)
                .map(
                        each ->
                                new Rectangle(
                                        (int) zoom.toScreenX(each.x()),
                                        (int) zoom.toScreenY(each.y()),
                                        (int) (each.width() * zoom.scale()),
                                        (int) (each.height() * zoom.scale())));
    }

    private void zoom(double factor) {
        var centre = chosenNode().flatMap(this::place).filter(getClientArea()::intersects);
        var around = centre.orElse(getClientArea());
        zoom(factor, around.x + around.width / 2, around.y + around.height / 2);
    }

    private void zoom(double factor, int x, int y) {
        fitting = false;
        zoom.by(factor, x, y);
        redraw();
    }

    private void pan(double dx, double dy) {
        fitting = false;
        zoom.move(dx, dy);
        redraw();
    }

    private void resized() {
        if (fitting) {
            fit();
            listener.reshaped();
        }
    }

    /** The shape of the room in which the whole picture was shown last. */
    Frame shape() {
        if (fitting && getSize().x > 0) {
            var room = room();
            shape = new Frame(room.x, room.y);
        }
        return shape;
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.SHIFT) != 0) {
            pan(event.count * PAN / 3.0, 0);
        } else {
            zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y);
        }
        event.doit = false;
    }

    private void down(Event event) {
        setFocus();
        if (event.button == 3) {
            // The menu is about the box below the pointer.
            at(event.x, event.y).ifPresent(listener::chosen);
        }
        if (event.button == 1 || event.button == 2) {
            pressed = new Point(event.x, event.y);
            dragged = null;
        }
    }

    private void moved(Event event) {
        if (pressed == null) {
            tell(event);
            return;
        }
        var from = dragged == null ? pressed : dragged;
        boolean far = Math.abs(event.x - pressed.x) > DRAG || Math.abs(event.y - pressed.y) > DRAG;
        if (dragged != null || far) {
            setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
            pan(event.x - from.x, event.y - from.y);
            dragged = new Point(event.x, event.y);
        }
    }

    private void up(Event event) {
        boolean clicked = pressed != null && dragged == null && event.button == 1;
        pressed = null;
        dragged = null;
        setCursor(null);
        if (clicked) {
            var handle = handle(event.x, event.y);
            handle.ifPresent(listener::folded);
            if (handle.isEmpty()) {
                at(event.x, event.y).ifPresent(listener::chosen);
            }
        }
    }

    private void doubleClick(Event event) {
        if (handle(event.x, event.y).isEmpty()) {
            at(event.x, event.y).filter(picture::hasBelow).ifPresent(listener::folded);
        }
    }

    private Optional<String> at(int x, int y) {
        return picture == null
                ? Optional.empty()
                : picture.at(zoom.toPictureX(x), zoom.toPictureY(y));
    }

    private void tell(Event event) {
        var told = at(event.x, event.y).map(picture::told).orElse(null);
        if (told == null ? getToolTipText() != null : !told.equals(getToolTipText())) {
            setToolTipText(told);
        }
    }

    private void key(Event event) {
        boolean far = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> zoomIn();
            case '-', SWT.KEYPAD_SUBTRACT -> zoomOut();
            case '0', SWT.KEYPAD_0 -> zoomNatural();
            case '9', SWT.KEYPAD_9, SWT.HOME -> fit();
            case SWT.PAGE_UP -> pan(0, getSize().y - PAN);
            case SWT.PAGE_DOWN -> pan(0, PAN - getSize().y);
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN ->
                    arrow(event.keyCode, far);
            case ' ' -> chosenNode().filter(picture::hasBelow).ifPresent(listener::folded);
            case SWT.CR, SWT.KEYPAD_CR -> chosenNode().ifPresent(listener::opened);
            default -> {
                // Not for a picture.
            }
        }
    }

    /** From box to box; with Control the picture moves instead. */
    private void arrow(int key, boolean far) {
        if (!far) {
            step(key);
            return;
        }
        switch (key) {
            case SWT.ARROW_LEFT -> pan(PAN, 0);
            case SWT.ARROW_RIGHT -> pan(-PAN, 0);
            case SWT.ARROW_UP -> pan(0, PAN);
            default -> pan(0, -PAN);
        }
    }

    /** As in a tree, the way to the right opens first what is closed. */
    private void step(int key) {
        var closed = chosenNode().filter(each -> picture.closed().contains(each));
        if (key == SWT.ARROW_RIGHT && closed.isPresent()) {
            listener.folded(closed.get());
        } else {
            new Neighbours(picture).from(chosenNode(), key).ifPresent(listener::chosen);
        }
    }

    private void paint(GC gc) {
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        if (picture == null || picture.drawn().isEmpty()) {
            return;
        }
        var drawn = picture.drawn().get();
        painter.paint(gc, drawn.scene(), zoom.window(getSize()));
        new Handles(picture, zoom, getSize()).paint(gc, getDisplay());
        chosenNode().flatMap(this::place).ifPresent(each -> mark(gc, each));
        LegendStrip.paint(gc, drawn.graph().legend(), this);
    }

    private void mark(GC gc, Rectangle place) {
        gc.setForeground(
                getDisplay()
                        .getSystemColor(
                                isFocusControl()
                                        ? SWT.COLOR_LIST_SELECTION
                                        : SWT.COLOR_WIDGET_FOREGROUND));
        gc.setLineWidth(isFocusControl() ? 3 : 2);
        gc.drawRoundRectangle(place.x - 3, place.y - 3, place.width + 6, place.height + 6, 6, 6);
    }

    private Optional<String> handle(int x, int y) {
        return picture == null || picture.drawn().isEmpty()
                ? Optional.empty()
                : new Handles(picture, zoom, getSize()).at(x, y);
    }
}
