package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Area;
import id.jenjang.diagram.Scene;
import id.jenjang.workbench.internal.diagram.ScenePainter.Window;

import org.eclipse.swt.graphics.Point;

/** Which part of a picture is seen, and how large. */
final class Zoom {

    /** A point of a picture at its natural size, in pixels. */
    static final double NATURAL = 4.0 / 3;

    private static final double SMALLEST = 0.02;
    private static final double LARGEST = 6;
    private static final double MARGIN = 28;

    /** Room for the signs beside the last boxes. */
    private static final double SIGNS = 20;

    private double scale = NATURAL;
    private double x = MARGIN;
    private double y = MARGIN;

    double scale() {
        return scale;
    }

    Window window(Point size) {
        return new Window(scale, x, y, size.x, size.y);
    }

    /** The place of the picture under a place of the screen. */
    double toPictureX(double px) {
        return (px - x) / scale;
    }

    double toPictureY(double py) {
        return (py - y) / scale;
    }

    double toScreenX(double px) {
        return px * scale + x;
    }

    double toScreenY(double py) {
        return py * scale + y;
    }

    /** Makes the picture larger or smaller around a place of the screen. */
    void by(double factor, double px, double py) {
        double next = Math.clamp(scale * factor, SMALLEST, LARGEST);
        x = px - (px - x) * next / scale;
        y = py - (py - y) * next / scale;
        scale = next;
    }

    void move(double dx, double dy) {
        x += dx;
        y += dy;
    }

    /** Shows all of a picture, no larger than its natural size. */
    void fit(Scene scene, Point size) {
        double wide = size.x - SIGNS;
        double room = 2 * MARGIN;
        double fitting = Math.min((wide - room) / scene.width(), (size.y - room) / scene.height());
        scale = Math.clamp(Math.min(NATURAL, fitting), SMALLEST, LARGEST);
        x = Math.max(MARGIN, (wide - scene.width() * scale) / 2);
        y = Math.max(MARGIN, (size.y - scene.height() * scale) / 2);
    }

    /** Moves as little as needed to show an area. */
    void reveal(Area area, Point size) {
        x += shift(toScreenX(area.x()), area.width() * scale, size.x);
        y += shift(toScreenY(area.y()), area.height() * scale, size.y);
    }

    private static double shift(double start, double length, double room) {
        if (start < MARGIN || length > room - 2 * MARGIN) {
            return MARGIN - start;
        }
        return Math.min(0, room - MARGIN - start - length);
    }

    /** Keeps an area where it stood on the screen while the picture around it changes. */
    void hold(Area before, Area after) {
        x += (before.x() - after.x()) * scale;
        y += (before.y() - after.y()) * scale;
    }
}
