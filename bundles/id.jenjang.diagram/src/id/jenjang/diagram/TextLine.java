package id.jenjang.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text in a box, where it stands.
 *
 * @param text the text; never empty
 * @param bold whether it is bold
 * @param x left edge in points
 * @param y base line in points
 * @param width how wide it is in the font it was laid out for, in points
 */
public record TextLine(String text, boolean bold, double x, double y, double width) {

    private static final double LINE_HEIGHT = 1.2;

    /** How far below the middle of its line a text stands, as a part of its size. */
    private static final double BASELINE = 0.35;

    /** How far a text that begins at the left stands from the edge, in points. */
    private static final double INDENT = 4;

    private static final FontMetrics METRICS = FontMetrics.sans();

    /** The lines of a box, from the top. */
    public static List<TextLine> of(Box box) {
        var lines = new ArrayList<TextLine>();
        double high = box.fontSize() * LINE_HEIGHT;
        int count = box.title().size() + box.text().size();
        double y = box.y() + (box.height() - count * high) / 2 + high / 2;
        y += box.fontSize() * BASELINE;
        for (int i = 0; i < count; i++) {
            boolean bold = i < box.title().size();
            var text = bold ? box.title().get(i) : box.text().get(i - box.title().size());
            double width = METRICS.points(text, bold, box.fontSize());
            double x = box.leading() ? box.x() + INDENT : box.x() + (box.width() - width) / 2;
            if (!text.isEmpty()) {
                lines.add(new TextLine(text, bold, x, y + i * high, width));
            }
        }
        return lines;
    }
}
