package id.jenjang.diagram;

/**
 * A straight connector segment, horizontal or vertical, in points.
 *
 * @param x1 left or upper end
 * @param y1 left or upper end
 * @param x2 right or lower end
 * @param y2 right or lower end
 */
public record Line(double x1, double y1, double x2, double y2) {}
