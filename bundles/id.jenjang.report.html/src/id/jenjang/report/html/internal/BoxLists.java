package id.jenjang.report.html.internal;

import id.jenjang.diagram.Graph;
import id.jenjang.diagram.Ground;
import id.jenjang.report.tree.Figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes drawn boxes as nested lists, for screens on which a picture of them would be wider than
 * the screen or too small to read.
 */
final class BoxLists {

    private final Markup out;
    private final Texts texts;

    BoxLists(Page page) {
        this.out = page.out();
        this.texts = page.texts();
    }

    /** Writes a tree. */
    void write(Figure.BoxTree tree) {
        list(List.of(tree.root()), 0, "boxes narrow");
    }

    private void list(List<Figure.Box> boxes, int level, String style) {
        out.block("ul", "class", style);
        for (var box : boxes) {
            out.block("li");
            box(Ground.ofLevel(level), box.title(), box.text());
            if (!box.children().isEmpty()) {
                list(box.children(), level + 1, null);
            }
            out.close();
        }
        out.closeBlock();
    }

    /** Writes a graph, folded: a page with many of them tells all at length in another place. */
    void write(Graph graph) {
        out.block("details", "class", "boxes narrow");
        out.block("summary").text(texts.text("boxes.list", graph.nodes().size())).close();
        new GraphList(graph).write();
        out.closeBlock();
    }

    private void box(Ground ground, String title, String text) {
        out.open("div", "class", "ground-" + ground.name().toLowerCase(Locale.ROOT));
        if (!title.isEmpty()) {
            out.open("strong");
            InlineWriter.set(title, out);
            out.close();
        }
        if (!text.isEmpty()) {
            out.text(title.isEmpty() ? "" : " ");
            InlineWriter.set(text, out);
        }
        out.close();
    }

    /** What hangs below several boxes is told in full below the first. */
    private final class GraphList {

        private final Map<String, Graph.Node> nodes = new HashMap<>();
        private final Set<String> told = new HashSet<>();
        private final Graph graph;

        GraphList(Graph graph) {
            this.graph = graph;
            graph.nodes().forEach(n -> nodes.put(n.id(), n));
        }

        void write() {
            var lower = new HashSet<String>();
            graph.edges().forEach(e -> lower.add(e.to()));
            nodes(graph.nodes().stream().filter(n -> !lower.contains(n.id())).toList());
        }

        private void nodes(List<Graph.Node> level) {
            if (level.isEmpty()) {
                return;
            }
            out.block("ul");
            for (var node : level) {
                out.block("li");
                box(node.ground(), node.title(), node.text());
                if (told.add(node.id())) {
                    node.strips().forEach(this::strip);
                    nodes(below(node));
                }
                out.close();
            }
            out.closeBlock();
        }

        private List<Graph.Node> below(Graph.Node node) {
            return graph.edges().stream()
                    .filter(e -> e.from().equals(node.id()))
                    .map(e -> nodes.get(e.to()))
                    .toList();
        }

        private void strip(Graph.Strip strip) {
            var ground = strip.mark() == null ? strip.ground() : strip.mark();
            box(ground, "", strip.text());
        }
    }
}
