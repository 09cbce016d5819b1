package id.jenjang.diagram;

import java.util.ArrayList;
import java.util.List;

/** What the colours of a picture mean, in rows of small boxes below it. */
final class Legend {

    private static final double ABOVE = 10;
    private static final double GAP = 6;
    private static final double PADDING = 4;
    private static final double HEIGHT = 1.7;

    private Legend() {}

    /** A picture with its legend; the picture alone when there is none. */
    static Scene below(Scene scene, List<Graph.Key> keys, double fontSize) {
        if (keys.isEmpty()) {
            return scene;
        }
        double widest = keys.stream().mapToDouble(k -> width(k, fontSize)).max().orElse(0);
        double room = Math.max(scene.width(), widest);
        var boxes = new ArrayList<>(scene.boxes());
        double x = 0;
        double y = scene.height() + ABOVE;
        for (var key : keys) {
            double width = width(key, fontSize);
            if (x > 0 && x + width > room) {
                x = 0;
                y += fontSize * HEIGHT + GAP;
            }
            boxes.add(
                    new Box(
                            x,
                            y,
                            width,
                            fontSize * HEIGHT,
                            key.ground(),
                            false,
                            List.of(),
                            List.of(key.text()),
                            fontSize));
            x += width + GAP;
        }
        return new Scene(room, y + fontSize * HEIGHT, boxes, scene.lines());
    }

    private static double width(Graph.Key key, double fontSize) {
        return FontMetrics.sans().points(key.text(), false, fontSize) + 2 * PADDING + 2;
    }
}
