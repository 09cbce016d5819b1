package id.jenjang.diagram;

import java.util.List;

/**
 * A finished picture: boxes and connector lines. The origin is the upper left corner.
 *
 * @param width width in points
 * @param height height in points
 * @param boxes boxes, parents before children
 * @param lines connectors, to be drawn below the boxes
 */
public record Scene(double width, double height, List<Box> boxes, List<Line> lines) {

    public Scene {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** The same picture, made smaller (or larger) by a factor in every measure. */
    public Scene scaled(double factor) {
        return new Scene(
                width * factor,
                height * factor,
                boxes.stream().map(b -> scaled(b, factor)).toList(),
                lines.stream()
                        .map(
                                l ->
                                        new Line(
                                                l.x1() * factor,
                                                l.y1() * factor,
                                                l.x2() * factor,
                                                l.y2() * factor))
                        .toList());
    }

    private static Box scaled(Box b, double f) {
        return new Box(
                b.x() * f,
                b.y() * f,
                b.width() * f,
                b.height() * f,
                b.ground(),
                b.leading(),
                b.title(),
                b.text(),
                b.fontSize() * f);
    }
}
