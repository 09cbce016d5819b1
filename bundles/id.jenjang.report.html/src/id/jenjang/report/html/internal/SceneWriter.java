package id.jenjang.report.html.internal;

import id.jenjang.diagram.Box;
import id.jenjang.diagram.Line;
import id.jenjang.diagram.Scene;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Writes a scene as an inline SVG picture with title and description. Its colours come from the
 * page's style, so that it is readable in the dark, too.
 */
final class SceneWriter {

    private static final double PIXELS_PER_POINT = 4.0 / 3;

    /**
     * No text on a screen is smaller than this, in points; a picture is enlarged until it is so.
     */
    private static final double SMALLEST_TEXT = 8;

    private static final double LINE_HEIGHT = 1.2;

    /** How far below the middle of its line a text stands, as a part of its size. */
    private static final double BASELINE = 0.35;

    private static final int GROUNDS = 5;
    private static final double MARGIN = 1;

    private final Markup out;

    SceneWriter(Markup out) {
        this.out = out;
    }

    /**
     * Writes a picture.
     *
     * @param scene what is drawn
     * @param title its short name
     * @param description the text alternative
     * @param id id of the figure, unique in the page; null leaves the picture's parts without
     */
    void write(Scene scene, String title, String description, String id) {
        double width = scene.width() + 2 * MARGIN;
        double height = scene.height() + 2 * MARGIN;
        double scale = PIXELS_PER_POINT * enlarged(scene);
        out.block(
                "svg",
                "viewBox",
                number(-MARGIN)
                        + " "
                        + number(-MARGIN)
                        + " "
                        + number(width)
                        + " "
                        + number(height),
                "width",
                whole(width * scale),
                "height",
                whole(height * scale),
                "role",
                "img",
                "aria-labelledby",
                id == null ? null : id + "-nama " + id + "-uraian");
        out.block("title", "id", id == null ? null : id + "-nama").text(title).close();
        out.block("desc", "id", id == null ? null : id + "-uraian").text(description).close();
        lines(scene.lines());
        scene.boxes().forEach(this::box);
        out.closeBlock();
    }

    private static double enlarged(Scene scene) {
        double smallest =
                scene.boxes().stream().mapToDouble(Box::fontSize).min().orElse(SMALLEST_TEXT);
        return Math.max(1, SMALLEST_TEXT / smallest);
    }

    private void lines(List<Line> lines) {
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

    private void box(Box box) {
        out.block("g", "class", "box-" + Math.min(box.level(), GROUNDS - 1));
        out.open(
                        "rect",
                        "x",
                        number(box.x()),
                        "y",
                        number(box.y()),
                        "width",
                        number(box.width()),
                        "height",
                        number(box.height()))
                .close();
        double line = box.fontSize() * LINE_HEIGHT;
        int count = box.title().size() + box.text().size();
        double y = box.y() + (box.height() - count * line) / 2 + line / 2;
        y = text(box, box.title(), "heavy", y);
        text(box, box.text(), null, y);
        out.close();
    }

    private double text(Box box, List<String> lines, String style, double first) {
        double y = first;
        for (var line : lines) {
            out.open(
                            "text",
                            "class",
                            style,
                            "x",
                            number(box.x() + box.width() / 2),
                            "y",
                            number(y + box.fontSize() * BASELINE),
                            "font-size",
                            number(box.fontSize()))
                    .text(line)
                    .close();
            y += box.fontSize() * LINE_HEIGHT;
        }
        return y;
    }

    private static String whole(double value) {
        return Long.toString(Math.round(value));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
