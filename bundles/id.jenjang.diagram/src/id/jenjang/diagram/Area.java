package id.jenjang.diagram;

/**
 * The place a node takes in a picture, with all its compartments.
 *
 * @param x left edge in points
 * @param y top edge in points
 * @param width width in points
 * @param height height in points
 */
public record Area(double x, double y, double width, double height) {

    /** Whether a point lies in it. */
    public boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
