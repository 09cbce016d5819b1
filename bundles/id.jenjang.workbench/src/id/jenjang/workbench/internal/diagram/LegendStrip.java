package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Graph.Key;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

import java.util.List;

/** What colours mean, in a line at the foot of the picture. */
final class LegendStrip {

    private static final int MARGIN = 8;
    private static final int SAMPLE = 12;

    private LegendStrip() {}

    /** How high it is. */
    static int height(Control on) {
        var gc = new GC(on);
        gc.setFont(on.getFont());
        int high = gc.getFontMetrics().getHeight() + MARGIN;
        gc.dispose();
        return high;
    }

    static void paint(GC gc, List<Key> keys, Control on) {
        Point size = on.getSize();
        gc.setFont(on.getFont());
        int high = height(on);
        int top = size.y - high;
        gc.setBackground(on.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        gc.fillRectangle(0, top, size.x, high);
        gc.setLineWidth(1);
        int x = MARGIN;
        for (var key : keys) {
            int rgb = Integer.parseInt(key.ground().color(), 16);
            gc.setBackground(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
            gc.setForeground(on.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
            gc.fillRectangle(x, top + (high - SAMPLE) / 2, SAMPLE, SAMPLE);
            gc.drawRectangle(x, top + (high - SAMPLE) / 2, SAMPLE, SAMPLE);
            gc.setForeground(on.getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
            gc.drawText(key.text(), x + SAMPLE + 4, top + MARGIN / 2, SWT.DRAW_TRANSPARENT);
            x += SAMPLE + 4 + gc.textExtent(key.text()).x + 2 * MARGIN;
        }
    }
}
