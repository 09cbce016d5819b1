package id.jenjang.report.html.internal;

import id.jenjang.diagram.ChartScene;
import id.jenjang.diagram.ChartScene.Anchor;
import id.jenjang.diagram.ChartScene.Axis;
import id.jenjang.diagram.ChartScene.Bar;
import id.jenjang.diagram.ChartScene.Mark;
import id.jenjang.diagram.ChartScene.Path;
import id.jenjang.diagram.ChartScene.Spot;
import id.jenjang.diagram.ChartScene.Text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a chart as an inline SVG picture; its colours come from the page's style. */
final class ChartWriter {

    /** How many tones the style sheet has; further series begin anew. */
    private static final int TONES = 4;

    private static final double SPOT = 2.5;

    private final Svg svg;
    private final Markup out;

    ChartWriter(Markup out) {
        this.out = out;
        this.svg = new Svg(out);
    }

    /** Writes a chart; what is said of it is described at {@link Svg#begin}. */
    void write(ChartScene scene, Svg.Names names) {
        svg.begin(
                scene.width(),
                scene.height(),
                1,
                names,
                hasOneTone(scene) ? "chart single" : "chart");
        scene.marks().forEach(this::mark);
        out.closeBlock();
    }

    /** A chart of one series is drawn in the strongest tone. */
    private static boolean hasOneTone(ChartScene scene) {
        return scene.marks().stream()
                .allMatch(
                        m ->
                                switch (m) {
                                    case Bar bar -> bar.tone() == 0;
                                    case Spot spot -> spot.tone() == 0;
                                    default -> true;
                                });
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Bar bar ->
                    out.block(
                                    "rect",
                                    "class",
                                    tone(bar.tone()),
                                    "x",
                                    Svg.number(bar.x()),
                                    "y",
                                    Svg.number(bar.y()),
                                    "width",
                                    Svg.number(bar.width()),
                                    "height",
                                    Svg.number(bar.height()))
                            .close();
            case Path path -> out.block("path", "class", tone(path.tone()), "d", d(path)).close();
            case Spot spot ->
                    out.block(
                                    "circle",
                                    "class",
                                    tone(spot.tone()),
                                    "cx",
                                    Svg.number(spot.x()),
                                    "cy",
                                    Svg.number(spot.y()),
                                    "r",
                                    Svg.number(SPOT))
                            .close();
            case Axis axis -> svg.lines(List.of(axis.line()));
            case Text text -> text(text);
        }
    }

    private void text(Text text) {
        out.block(
                        "text",
                        "class",
                        text.anchor() == Anchor.MIDDLE
                                ? null
                                : text.anchor().name().toLowerCase(Locale.ROOT),
                        "x",
                        Svg.number(text.x()),
                        "y",
                        Svg.number(text.y()),
                        "font-size",
                        Svg.number(text.size()))
                .text(text.text())
                .close();
    }

    private static String d(Path path) {
        return path.spots().stream()
                .map(s -> Svg.number(s.x()) + " " + Svg.number(s.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String tone(int tone) {
        return "tone-" + tone % TONES;
    }
}
