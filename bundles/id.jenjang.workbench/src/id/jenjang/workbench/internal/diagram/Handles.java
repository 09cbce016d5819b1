package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Area;
import id.jenjang.diagram.GraphLayout;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

import java.util.Map;
import java.util.Optional;

/**
 * The small signs beside the right edge of boxes that have something below: a minus, or a plus,
 * with how much is hidden where there is room. They cover no words; boxes too small to be read have
 * none.
 */
final class Handles {

    private static final int HIGH = 14;
    private static final int LETTER = 8;

    /** A sign is smaller where boxes stand close together, so that it fits between them. */
    private static final int LEAST = 9;

    private static final double GAP = GraphLayout.LEVEL_GAP;
    private static final double READABLE = 0.45;
    private static final Color INK = new Color(0x2f, 0x55, 0x97);
    private static final Color GROUND = new Color(0xff, 0xff, 0xff);

    private final Picture picture;
    private final Zoom zoom;
    private final Point size;

    Handles(Picture picture, Zoom zoom, Point size) {
        this.picture = picture;
        this.zoom = zoom;
        this.size = size;
    }

    void paint(GC gc, Display display) {
        if (zoom.scale() < READABLE) {
            return;
        }
        gc.setFont(display.getSystemFont());
        gc.setLineWidth(1);
        for (var each : areas().entrySet()) {
            var place = place(each.getKey(), each.getValue());
            if (picture.hasBelow(each.getKey()) && isSeen(place)) {
                paint(gc, each.getKey(), place);
            }
        }
    }

    private void paint(GC gc, String node, Rectangle place) {
        boolean closed = picture.closed().contains(node);
        gc.setBackground(closed ? INK : GROUND);
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, HIGH, HIGH);
        gc.setForeground(INK);
        gc.drawRoundRectangle(place.x, place.y, place.width, place.height, HIGH, HIGH);
        gc.setForeground(closed ? GROUND : INK);
        if (place.width > HIGH) {
            var text = text(node);
            var wide = gc.textExtent(text);
            gc.drawText(
                    text,
                    place.x + (place.width - wide.x) / 2 + 1,
                    place.y + (place.height - wide.y) / 2,
                    SWT.DRAW_TRANSPARENT);
            return;
        }
        int middle = place.y + place.height / 2;
        gc.drawLine(place.x + 3, middle, place.x + place.width - 3, middle);
        if (closed) {
            int half = place.x + place.width / 2;
            gc.drawLine(half, place.y + 3, half, place.y + place.height - 3);
        }
    }

    private String text(String node) {
        return "+" + picture.points().get(node).below();
    }

    /** The box whose sign is at a place of the screen. */
    Optional<String> at(int x, int y) {
        return zoom.scale() < READABLE
                ? Optional.empty()
                : areas().entrySet().stream()
                        .filter(each -> picture.hasBelow(each.getKey()))
                        .filter(each -> place(each.getKey(), each.getValue()).contains(x, y))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private Map<String, Area> areas() {
        return picture.drawn().orElseThrow().areas();
    }

    private boolean isSeen(Rectangle place) {
        return place.intersects(0, 0, size.x, size.y);
    }

    /** How much is hidden is told where no other box may stand beside. */
    private Rectangle place(String node, Area area) {
        double right = area.x() + area.width();
        boolean last = right + GAP > picture.drawn().orElseThrow().scene().width();
        boolean told = last && picture.closed().contains(node);
        int high = told ? HIGH : (int) Math.clamp(GAP * zoom.scale() - 1, LEAST, HIGH);
        int wide = told ? text(node).length() * LETTER + 12 : high;
        int x = (int) Math.ceil(zoom.toScreenX(right));
        int y = (int) zoom.toScreenY(area.y() + area.height()) - high;
        return new Rectangle(x, y, wide, high);
    }
}
