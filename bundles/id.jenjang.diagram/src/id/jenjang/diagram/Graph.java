package id.jenjang.diagram;

import java.util.List;

/**
 * Boxes on levels and the lines between them; a box may hang below several others.
 *
 * @param nodes boxes in the order they are read; ids are unique
 * @param edges lines from an upper box to a lower one; both ends are among the nodes
 * @param legend what colours mean, in order; may be empty
 */
public record Graph(List<Node> nodes, List<Edge> edges, List<Key> legend) {

    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        legend = List.copyOf(legend);
    }

    /**
     * A box to place.
     *
     * @param id names the box in edges
     * @param level 0 for the topmost level; edges lead to greater levels
     * @param ground its colour
     * @param title first lines, bold; may be empty
     * @param text further text; may be empty
     * @param strips what stands in compartments below, in order
     */
    public record Node(
            String id, int level, Ground ground, String title, String text, List<Strip> strips) {

        public Node {
            strips = List.copyOf(strips);
        }
    }

    /**
     * A compartment at the foot of a box.
     *
     * @param text what it says
     * @param ground its colour
     * @param mark colour of the bar at its left edge; null draws none
     */
    public record Strip(String text, Ground ground, Ground mark) {}

    /**
     * A line between two boxes.
     *
     * @param from id of the upper box
     * @param to id of the lower box
     */
    public record Edge(String from, String to) {}

    /**
     * What a colour means.
     *
     * @param ground the colour
     * @param text its meaning
     */
    public record Key(Ground ground, String text) {}
}
