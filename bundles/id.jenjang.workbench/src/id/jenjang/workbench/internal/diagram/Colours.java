package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Graph;
import id.jenjang.diagram.Graph.Key;
import id.jenjang.diagram.Graph.Node;
import id.jenjang.diagram.Ground;
import id.jenjang.dsl.ide.cascade.CascadeNode;
import id.jenjang.dsl.ide.cascade.CascadeNode.Counts;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.report.LiveCascade.Point;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.PlanMoment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gives the boxes of a picture other colours than those of their levels. */
final class Colours {

    private static final Set<Ground> RATED =
            Set.of(Ground.BEST, Ground.GOOD, Ground.FAIR, Ground.POOR);

    private Colours() {}

    /** The colour of the worst indicator; what has none is white. */
    static Graph byPredicate(Graph graph, Map<String, Point> points) {
        var legend =
                Stream.concat(
                                graph.legend().stream().filter(key -> RATED.contains(key.ground())),
                                Stream.of(
                                        new Key(Ground.PLAIN, Messages.get("diagram.unmeasured"))))
                        .toList();
        return with(
                graph,
                node -> points.get(node.id()).worst().filter(RATED::contains).orElse(Ground.PLAIN),
                legend);
    }

    /** The colour of the gravest finding; of a closed box also of what is below. */
    static Graph byFinding(
            Graph graph, PlanMoment moment, Map<String, ElementRef> refs, Set<String> closed) {
        var tree = moment.tree();
        var drawn = new HashSet<>(refs.values());
        return with(
                graph,
                node -> {
                    var ref = refs.get(node.id());
                    return ref == null
                            ? Ground.PLAIN
                            : tree.home(ref)
                                    .map(
                                            line ->
                                                    closed.contains(node.id())
                                                            ? line.findings()
                                                            : own(line, drawn))
                                    .map(Colours::ground)
                                    .orElse(Ground.PLAIN);
                },
                List.of(
                        new Key(Ground.POOR, Messages.get("diagram.errors")),
                        new Key(Ground.FAIR, Messages.get("diagram.warnings")),
                        new Key(Ground.TUJUAN, Messages.get("diagram.notes")),
                        new Key(Ground.PLAIN, Messages.get("diagram.clean"))));
    }

    /** Without what stands against boxes below. */
    private static Counts own(CascadeNode line, Set<ElementRef> drawn) {
        var all = line.findings();
        for (var child : line.children()) {
            if (child.element().filter(drawn::contains).isPresent()) {
                var below = child.findings();
                all =
                        new Counts(
                                all.errors() - below.errors(),
                                all.warnings() - below.warnings(),
                                all.notes() - below.notes());
            }
        }
        return all;
    }

    private static Ground ground(Counts counts) {
        if (counts.errors() > 0) {
            return Ground.POOR;
        }
        if (counts.warnings() > 0) {
            return Ground.FAIR;
        }
        return counts.notes() > 0 ? Ground.TUJUAN : Ground.PLAIN;
    }

    private static Graph with(Graph graph, Function<Node, Ground> ground, List<Key> legend) {
        var nodes =
                graph.nodes().stream()
                        .map(
                                each ->
                                        new Node(
                                                each.id(),
                                                each.level(),
                                                ground.apply(each),
                                                each.title(),
                                                each.text(),
                                                each.strips()))
                        .toList();
        return new Graph(nodes, graph.edges(), legend);
    }
}
