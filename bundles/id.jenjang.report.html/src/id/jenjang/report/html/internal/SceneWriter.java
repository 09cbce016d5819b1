package id.jenjang.report.html.internal;

import id.jenjang.diagram.Box;
import id.jenjang.diagram.Scene;

import java.util.List;
import java.util.Locale;

/**
 * Writes a scene as an inline SVG picture with title and description. Its colours come from the
 * page's style, so that it is readable in the dark, too.
 */
final class SceneWriter {

    /**
     * No text on a screen is smaller than this, in points; a picture is enlarged until it is so.
     */
    private static final double SMALLEST_TEXT = 8;

    private static final double LINE_HEIGHT = 1.2;

    /** How far below the middle of its line a text stands, as a part of its size. */
    private static final double BASELINE = 0.35;

    /** How far a text that begins at the left stands from the edge, in points. */
    private static final double INDENT = 4;

    private final Markup out;
    private final Svg svg;

    SceneWriter(Markup out) {
        this.out = out;
        this.svg = new Svg(out);
    }

    /** Writes a picture. */
    void write(Scene scene, Svg.Names names) {
        svg.begin(scene.width(), scene.height(), enlarged(scene), names, null);
        svg.lines(scene.lines());
        scene.boxes().forEach(this::box);
        out.closeBlock();
    }

    private static double enlarged(Scene scene) {
        double smallest =
                scene.boxes().stream().mapToDouble(Box::fontSize).min().orElse(SMALLEST_TEXT);
        return Math.max(1, SMALLEST_TEXT / smallest);
    }

    private void box(Box box) {
        out.block("g", "class", style(box));
        out.open(
                        "rect",
                        "x",
                        Svg.number(box.x()),
                        "y",
                        Svg.number(box.y()),
                        "width",
                        Svg.number(box.width()),
                        "height",
                        Svg.number(box.height()))
                .close();
        double line = box.fontSize() * LINE_HEIGHT;
        int count = box.title().size() + box.text().size();
        double y = box.y() + (box.height() - count * line) / 2 + line / 2;
        y = text(box, box.title(), "heavy", y);
        text(box, box.text(), null, y);
        out.close();
    }

    private static String style(Box box) {
        var ground = "ground-" + box.ground().name().toLowerCase(Locale.ROOT);
        return (box.ground().dark() ? ground + " dark" : ground)
                + (box.leading() ? " leading" : "");
    }

    private double text(Box box, List<String> lines, String style, double first) {
        double y = first;
        for (var line : lines) {
            out.open(
                            "text",
                            "class",
                            style,
                            "x",
                            Svg.number(box.x() + (box.leading() ? INDENT : box.width() / 2)),
                            "y",
                            Svg.number(y + box.fontSize() * BASELINE),
                            "font-size",
                            Svg.number(box.fontSize()))
                    .text(line)
                    .close();
            y += box.fontSize() * LINE_HEIGHT;
        }
        return y;
    }
}
