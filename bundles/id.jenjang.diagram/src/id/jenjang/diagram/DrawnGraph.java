package id.jenjang.diagram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A picture whose boxes are known by the nodes they stand for, for screens on which people point at
 * them.
 *
 * @param graph what is drawn
 * @param scene the picture, without legend
 * @param areas where each node stands, by its id, in the order of the graph
 */
public record DrawnGraph(Graph graph, Scene scene, Map<String, Area> areas) {

    public DrawnGraph {
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    /** The picture with its legend below, as it goes into a file or on paper. */
    public Scene withLegend() {
        return Legend.below(scene, graph.legend(), GraphLayout.FREE_TEXT);
    }
}
