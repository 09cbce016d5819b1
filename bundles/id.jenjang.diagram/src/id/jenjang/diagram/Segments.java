package id.jenjang.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Straight pieces of connectors; those that run along each other become one. */
final class Segments {

    private static final double SAME = 0.05;

    private final Map<Long, List<double[]>> across = new TreeMap<>();
    private final Map<Long, List<double[]>> down = new TreeMap<>();

    /** Adds a horizontal or vertical piece; its ends may be given in any order. */
    void add(double x1, double y1, double x2, double y2) {
        if (Math.abs(y1 - y2) <= Math.abs(x1 - x2)) {
            put(across, y1, x1, x2);
        } else {
            put(down, x1, y1, y2);
        }
    }

    private static void put(Map<Long, List<double[]>> lanes, double lane, double a, double b) {
        if (Math.abs(a - b) > SAME) {
            lanes.computeIfAbsent(Math.round(lane / SAME), k -> new ArrayList<>())
                    .add(new double[] {Math.min(a, b), Math.max(a, b)});
        }
    }

    /** The pieces, horizontal ones first. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        across.forEach(
                (lane, pieces) -> {
                    for (var p : joined(pieces)) {
                        lines.add(new Line(p[0], lane * SAME, p[1], lane * SAME));
                    }
                });
        down.forEach(
                (lane, pieces) -> {
                    for (var p : joined(pieces)) {
                        lines.add(new Line(lane * SAME, p[0], lane * SAME, p[1]));
                    }
                });
        return lines;
    }

    private static List<double[]> joined(List<double[]> pieces) {
        var joined = new ArrayList<double[]>();
        pieces.sort(Comparator.comparingDouble(p -> p[0]));
        for (var piece : pieces) {
            if (!joined.isEmpty() && piece[0] <= joined.getLast()[1] + SAME) {
                joined.getLast()[1] = Math.max(joined.getLast()[1], piece[1]);
            } else {
                joined.add(piece.clone());
            }
        }
        return joined;
    }
}
