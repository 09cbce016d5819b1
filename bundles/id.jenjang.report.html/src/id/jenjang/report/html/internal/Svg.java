package id.jenjang.report.html.internal;

import id.jenjang.diagram.Line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What all inline SVG pictures have in common: size, title and description, lines. */
final class Svg {

    private static final double PIXELS_PER_POINT = 4.0 / 3;
    private static final double MARGIN = 1;

    private final Markup out;

    Svg(Markup out) {
        this.out = out;
    }

    /**
     * What a picture is called.
     *
     * @param title its short name
     * @param description the text alternative
     * @param id id of the figure, unique in the page; null leaves the picture's parts without
     */
    record Names(String title, String description, String id) {}

    /**
     * Opens a picture.
     *
     * @param width width in points
     * @param height height in points
     * @param enlarged how much larger it stands on the screen
     * @param names what it is called
     * @param style class of the style sheet; null for none
     */
    void begin(double width, double height, double enlarged, Names names, String style) {
        double fullWidth = width + 2 * MARGIN;
        double fullHeight = height + 2 * MARGIN;
        double scale = PIXELS_PER_POINT * enlarged;
        var id = names.id();
        out.block(
                "svg",
                "class",
                style,
                "viewBox",
                String.join(
                        " ",
                        number(-MARGIN),
                        number(-MARGIN),
                        number(fullWidth),
                        number(fullHeight)),
                "width",
                whole(fullWidth * scale),
                "height",
                whole(fullHeight * scale),
                "role",
                "img",
                "aria-labelledby",
                id == null ? null : id + "-nama " + id + "-uraian");
        out.block("title", "id", id == null ? null : id + "-nama").text(names.title()).close();
        out.block("desc", "id", id == null ? null : id + "-uraian")
                .text(names.description())
                .close();
    }

    /** Draws lines as one path. */
    void lines(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var path = new StringBuilder();
        for (var line : lines) {
            path.append('M').append(number(line.x1())).append(' ').append(number(line.y1()));
            path.append('L').append(number(line.x2())).append(' ').append(number(line.y2()));
        }
        out.block("path", "class", "line", "d", path.toString()).close();
    }

    private static String whole(double value) {
        return Long.toString(Math.round(value));
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
