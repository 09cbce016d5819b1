package id.jenjang.diagram;

import java.util.List;

/**
 * A drawn box with its text already wrapped.
 *
 * @param x left edge in points
 * @param y top edge in points
 * @param width width in points
 * @param height height in points
 * @param ground its colour
 * @param leading whether text begins at the left edge instead of standing in the middle
 * @param title bold lines
 * @param text plain lines below the title
 * @param fontSize font size in points; lines are 1.2 times as high
 */
public record Box(
        double x,
        double y,
        double width,
        double height,
        Ground ground,
        boolean leading,
        List<String> title,
        List<String> text,
        double fontSize) {

    public Box {
        title = List.copyOf(title);
        text = List.copyOf(text);
    }
}
