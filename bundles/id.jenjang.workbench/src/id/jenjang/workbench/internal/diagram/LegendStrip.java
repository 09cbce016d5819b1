package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Graph.Key;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

import java.util.ArrayList;
import java.util.List;

/** What colours mean, at the foot of the picture: in a line, or in more when that is too long. */
final class LegendStrip {

    private static final int MARGIN = 8;
    private static final int SAMPLE = 12;
    private static final int GAP = 4;

    private final Control on;
    private final List<Key> keys;
    private final List<Point> places = new ArrayList<>();
    private final int line;
    private final int high;

    private LegendStrip(Control on, List<Key> keys, GC gc) {
        this.on = on;
        this.keys = keys;
        gc.setFont(on.getFont());
        line = gc.getFontMetrics().getHeight() + GAP;
        int width = on.getSize().x;
        int x = MARGIN;
        int y = GAP;
        for (var key : keys) {
            int wide = SAMPLE + GAP + gc.textExtent(key.text()).x;
            if (x > MARGIN && x + wide + MARGIN > width) {
                x = MARGIN;
                y += line;
            }
            places.add(new Point(x, y));
            x += wide + 2 * MARGIN;
        }
        high = y + line;
    }

    /** How high it is. */
    static int height(Control on, List<Key> keys) {
        var gc = new GC(on);
        try {
            return new LegendStrip(on, keys, gc).high;
        } finally {
            gc.dispose();
        }
    }

    static void paint(GC gc, List<Key> keys, Control on) {
        new LegendStrip(on, keys, gc).paint(gc);
    }

    private void paint(GC gc) {
        var display = on.getDisplay();
        Point size = on.getSize();
        int top = size.y - high;
        gc.setBackground(display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        gc.fillRectangle(0, top, size.x, high);
        gc.setLineWidth(1);
        for (int i = 0; i < keys.size(); i++) {
            var place = places.get(i);
            int rgb = Integer.parseInt(keys.get(i).ground().color(), 16);
            int y = top + place.y + (line - GAP - SAMPLE) / 2;
            gc.setBackground(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
            gc.setForeground(display.getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
            gc.fillRectangle(place.x, y, SAMPLE, SAMPLE);
            gc.drawRectangle(place.x, y, SAMPLE, SAMPLE);
            gc.setForeground(display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
            gc.drawText(
                    keys.get(i).text(),
                    place.x + SAMPLE + GAP,
                    top + place.y,
                    SWT.DRAW_TRANSPARENT);
        }
    }
}
