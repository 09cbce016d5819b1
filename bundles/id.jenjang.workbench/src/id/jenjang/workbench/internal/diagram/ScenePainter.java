package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Box;
import id.jenjang.diagram.Ground;
import id.jenjang.diagram.Line;
import id.jenjang.diagram.Scene;
import id.jenjang.diagram.TextLine;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Transform;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Draws scenes on a screen, into an image or on paper. Letters are drawn from one large font made
 * smaller, so that every line is as wide as it was laid out for, at any zoom and on any device.
 */
final class ScenePainter implements AutoCloseable {

    /** Below this many pixels letters are left out; nobody could read them. */
    private static final double READABLE = 4;

    /** What is lower than this, in pixels, is left out. */
    private static final double VISIBLE = 1.2;

    private static final int FONT_SIZE = 48;
    private static final float STROKE = 0.75f;
    private static final int MIDDLE = 128;
    private static final double POINTS_PER_INCH = 72;

    private final Device device;
    private final Font plain;
    private final Font bold;
    private final double size;
    private final Color line = new Color(0x5b, 0x77, 0xa5);
    private final Color lineOnDark = new Color(0xa9, 0xbd, 0xdb);
    private final Color ink = new Color(0x1f, 0x1f, 0x1f);
    private final Color white = new Color(0xff, 0xff, 0xff);
    private final Map<Ground, Color> grounds = new EnumMap<>(Ground.class);
    private final Map<String, Integer> widths = new HashMap<>();
    private Color edge = line;

    /**
     * What of a scene is drawn, and where.
     *
     * @param scale pixels per point
     * @param x left edge of the scene in pixels
     * @param y top edge of the scene in pixels
     * @param width width of the device's area in pixels
     * @param height height of the device's area in pixels
     */
    record Window(double scale, double x, double y, double width, double height) {

        boolean shows(double left, double top, double right, double bottom) {
            return right * scale + x >= 0
                    && bottom * scale + y >= 0
                    && left * scale + x <= width
                    && top * scale + y <= height;
        }
    }

    ScenePainter(Device device) {
        this.device = device;
        var family = family(device);
        plain = new Font(device, family, FONT_SIZE, SWT.NORMAL);
        bold = new Font(device, family, FONT_SIZE, SWT.BOLD);
        size = FONT_SIZE * device.getDPI().y / POINTS_PER_INCH;
        for (var ground : Ground.values()) {
            int rgb = Integer.parseInt(ground.color(), 16);
            grounds.put(ground, new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
        }
    }

    /** A font as wide as the one scenes are laid out for, else the system's. */
    private static String family(Device device) {
        return Stream.of("Arial", "Liberation Sans", "Arimo", "Helvetica")
                .filter(each -> device.getFontList(each, true).length > 0)
                .findFirst()
                .orElse(device.getSystemFont().getFontData()[0].getName());
    }

    /** Draws a scene on a ground of the background's colour. */
    void paint(GC gc, Scene scene, Window window) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        var to = new Transform(device);
        try {
            place(gc, to, window);
            pen(gc, window);
            lines(gc, scene.lines(), window);
            for (var box : scene.boxes()) {
                if (box.height() * window.scale() > VISIBLE
                        && window.shows(
                                box.x(), box.y(), box.x() + box.width(), box.y() + box.height())) {
                    box(gc, box, window, to);
                }
            }
        } finally {
            gc.setTransform(null);
            to.dispose();
        }
    }

    private static void place(GC gc, Transform to, Window window) {
        to.identity();
        to.translate((float) window.x(), (float) window.y());
        to.scale((float) window.scale(), (float) window.scale());
        gc.setTransform(to);
    }

    /** Lines that differ from the ground, and are a pixel wide at least. */
    private void pen(GC gc, Window window) {
        var ground = gc.getBackground();
        boolean dark = ground.getRed() + ground.getGreen() + ground.getBlue() < 3 * MIDDLE;
        edge = dark ? lineOnDark : line;
        float stroke = (float) Math.max(STROKE, 1 / window.scale());
        gc.setForeground(edge);
        gc.setLineAttributes(new LineAttributes(stroke));
    }

    private void lines(GC gc, List<Line> lines, Window window) {
        for (var each : lines) {
            if (window.shows(each.x1(), each.y1(), each.x2(), each.y2())) {
                gc.drawLine(
                        (int) Math.round(each.x1()),
                        (int) Math.round(each.y1()),
                        (int) Math.round(each.x2()),
                        (int) Math.round(each.y2()));
            }
        }
    }

    private void box(GC gc, Box box, Window window, Transform to) {
        int x = (int) Math.round(box.x());
        int y = (int) Math.round(box.y());
        int width = (int) Math.round(box.x() + box.width()) - x;
        int height = (int) Math.round(box.y() + box.height()) - y;
        gc.setBackground(grounds.get(box.ground()));
        gc.fillRectangle(x, y, width, height);
        gc.setForeground(edge);
        gc.drawRectangle(x, y, width, height);
        if (box.fontSize() * window.scale() >= READABLE) {
            gc.setForeground(box.ground().dark() ? white : ink);
            TextLine.of(box).forEach(each -> text(gc, box, each, window, to));
            place(gc, to, window);
        }
    }

    private void text(GC gc, Box box, TextLine text, Window window, Transform to) {
        gc.setFont(text.bold() ? bold : plain);
        int wide = widths.computeIfAbsent(key(text), each -> gc.textExtent(text.text()).x);
        double factor = box.fontSize() / size;
        double ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        to.identity();
        to.translate(
                (float) (window.x() + text.x() * window.scale()),
                (float) (window.y() + (text.y() - ascent * factor) * window.scale()));
        to.scale(
                (float) (wide > 0 ? text.width() / wide * window.scale() : factor),
                (float) (factor * window.scale()));
        gc.setTransform(to);
        gc.drawText(text.text(), 0, 0, SWT.DRAW_TRANSPARENT);
    }

    private static String key(TextLine text) {
        return (text.bold() ? "b" : "p") + text.text();
    }

    @Override
    public void close() {
        plain.dispose();
        bold.dispose();
    }
}
