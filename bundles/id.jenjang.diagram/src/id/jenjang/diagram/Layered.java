package id.jenjang.diagram;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Places the boxes of a graph level by level with the layered algorithm of the Eclipse Layout
 * Kernel: right angles, lines that share a box share a trunk, boxes of a level in the order they
 * are read. The algorithm is called by itself, without the kernel's registry, and has no
 * randomness.
 */
final class Layered {

    private static final double BOX_GAP = 8;
    private static final double LINE_GAP = 5;

    /** Far more than any level is high, so that levels asked for are the ones there are. */
    private static final double LEVEL = 1e6;

    /** Far more than any box is wide or high, so that boxes keep the order they are read in. */
    private static final double ORDER = 1e5;

    static {
        // Without the registry nobody else tells the kernel how its values are copied.
        LayoutMetaDataService.initElkReflect();
    }

    /** From here on placing boxes as short as can be takes seconds; nearly as short does, too. */
    private static final int MANY = 300;

    private final Graph graph;
    private final Sheet sheet;
    private final Map<String, ElkNode> places = new LinkedHashMap<>();
    private final Map<String, ElkPort> trunks = new HashMap<>();
    private final Set<String> hanging = new HashSet<>();

    Layered(Graph graph, Sheet sheet) {
        this.graph = graph;
        this.sheet = sheet;
    }

    /** The picture in its natural size. */
    Scene scene() {
        var root = root();
        graph.nodes().forEach(n -> places.put(n.id(), place(root, n)));
        graph.edges().forEach(this::connect);
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        var boxes = new ArrayList<Box>();
        for (var node : graph.nodes()) {
            var place = places.get(node.id());
            boxes.addAll(sheet.boxes(node, place.getX(), place.getY()));
        }
        var segments = new Segments();
        root.getContainedEdges().forEach(e -> trace(e, segments));
        return new Scene(root.getWidth(), root.getHeight(), boxes, segments.lines());
    }

    /** The picture in its natural size, with the places of its nodes. */
    DrawnGraph drawn() {
        var scene = scene();
        var areas = new LinkedHashMap<String, Area>();
        places.forEach(
                (id, place) ->
                        areas.put(
                                id,
                                new Area(
                                        place.getX(),
                                        place.getY(),
                                        place.getWidth(),
                                        place.getHeight())));
        return new DrawnGraph(graph, scene, areas);
    }

    private ElkNode root() {
        var root = ElkGraphUtil.createGraph();
        root.setProperty(LayeredOptions.DIRECTION, sheet.down() ? Direction.DOWN : Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        root.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                graph.nodes().size() > MANY
                        ? NodePlacementStrategy.BRANDES_KOEPF
                        : NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(
                LayeredOptions.CROSSING_MINIMIZATION_STRATEGY,
                CrossingMinimizationStrategy.INTERACTIVE);
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BOX_GAP);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, GraphLayout.LEVEL_GAP);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, LINE_GAP);
        root.setProperty(
                LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, GraphLayout.LEVEL_GAP / 2);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LINE_GAP);
        return root;
    }

    private ElkNode place(ElkNode root, Graph.Node node) {
        var place = ElkGraphUtil.createNode(root);
        place.setDimensions(sheet.width(), sheet.height(node));
        double along = node.level() * LEVEL;
        double across = places.size() * ORDER;
        place.setLocation(sheet.down() ? across : along, sheet.down() ? along : across);
        place.setProperty(LayeredOptions.ALIGNMENT, sheet.down() ? Alignment.TOP : Alignment.LEFT);
        return place;
    }

    /**
     * Lines from one box share a trunk; only the first line into a box may be of it, so that two
     * trunks never run together and it stays plain what hangs below what.
     */
    private void connect(Graph.Edge edge) {
        var to = places.get(edge.to());
        var trunk = hanging.add(edge.to()) ? "" : "+";
        var start =
                trunks.computeIfAbsent(
                        edge.from() + trunk, k -> ElkGraphUtil.createPort(places.get(edge.from())));
        ElkGraphUtil.createSimpleEdge(start, ElkGraphUtil.createPort(to));
    }

    private static void trace(ElkEdge edge, Segments segments) {
        for (var section : edge.getSections()) {
            double x = section.getStartX();
            double y = section.getStartY();
            for (ElkBendPoint bend : section.getBendPoints()) {
                segments.add(x, y, bend.getX(), bend.getY());
                x = bend.getX();
                y = bend.getY();
            }
            segments.add(x, y, section.getEndX(), section.getEndY());
        }
    }
}
