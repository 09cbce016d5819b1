package id.jenjang.diagram;

/**
 * The room a picture may take.
 *
 * @param width greatest width in points, positive
 * @param height greatest height in points, positive
 */
public record Frame(double width, double height) {}
