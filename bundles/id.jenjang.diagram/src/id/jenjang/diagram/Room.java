package id.jenjang.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much room a graph takes at least, reckoned without laying it out: the sum of what stands side
 * by side, counting each box below the first one it hangs from, and the sum of the levels.
 */
final class Room {

    private static final double BOX_GAP = 8;

    private final Sheet sheet;
    private final Map<String, Graph.Node> nodes = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();
    private final Set<String> hanging = new HashSet<>();
    private final Graph graph;

    Room(Graph graph, Sheet sheet) {
        this.graph = graph;
        this.sheet = sheet;
        graph.nodes().forEach(n -> nodes.put(n.id(), n));
        for (var edge : graph.edges()) {
            if (hanging.add(edge.to())) {
                below.computeIfAbsent(edge.from(), k -> new java.util.ArrayList<>()).add(edge.to());
            }
        }
    }

    boolean mayFit(Frame frame) {
        double side = sheet.down() ? frame.width() : frame.height();
        double along = sheet.down() ? frame.height() : frame.width();
        return side() <= side && along() <= along;
    }

    private double along() {
        var levels = new HashMap<Integer, Double>();
        for (var node : graph.nodes()) {
            levels.merge(
                    node.level(), sheet.down() ? sheet.height(node) : sheet.width(), Math::max);
        }
        return levels.values().stream().mapToDouble(l -> l + GraphLayout.LEVEL_GAP).sum()
                - GraphLayout.LEVEL_GAP;
    }

    private double side() {
        return graph.nodes().stream()
                .filter(n -> !hanging.contains(n.id()))
                .mapToDouble(n -> side(n) + BOX_GAP)
                .sum();
    }

    private double side(Graph.Node node) {
        double own = sheet.down() ? sheet.width() : sheet.height(node);
        double children =
                below.getOrDefault(node.id(), List.of()).stream()
                        .mapToDouble(id -> side(nodes.get(id)) + BOX_GAP)
                        .sum();
        return Math.max(own, children - BOX_GAP);
    }
}
