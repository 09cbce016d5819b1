package id.jenjang.report.internal.pohon;

import id.jenjang.diagram.Graph;
import id.jenjang.diagram.Graph.Edge;
import id.jenjang.diagram.Graph.Key;
import id.jenjang.diagram.Graph.Node;
import id.jenjang.diagram.Graph.Strip;
import id.jenjang.diagram.Ground;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Figure.Measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns elements of a cascade into boxes and lines, with indicators as compartments. */
final class CascadeGraph {

    private final Wording wording;
    private final Map<String, Element> elements;
    private final Map<String, List<String>> notes;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Set<Level> levels = new LinkedHashSet<>();
    private final Map<Ground, String> predicates = new TreeMap<>();

    /**
     * @param wording words of the legend
     * @param elements all elements of the cascade by id, for what stands below several
     * @param notes what boxes say at their foot, by id; a box without an entry says nothing
     */
    CascadeGraph(Wording wording, Map<String, Element> elements, Map<String, List<String>> notes) {
        this.wording = wording;
        this.elements = elements;
        this.notes = notes;
    }

    /**
     * The picture of some elements.
     *
     * @param roots what is drawn with all below
     * @param last what stands below several elements is drawn below each down to this level
     */
    Graph of(List<Element> roots, Level last) {
        roots.forEach(this::box);
        roots.forEach(r -> r.all().forEach(e -> hang(e, last)));
        List<Key> legend = new ArrayList<>();
        for (Level level : Level.values()) {
            if (levels.contains(level)) {
                legend.add(new Key(level.ground(), wording.text(level.key())));
            }
        }
        predicates.forEach(
                (ground, text) ->
                        legend.add(
                                new Key(
                                        ground,
                                        wording.text("pohon.predikat", Map.of("predikat", text)))));
        return new Graph(List.copyOf(nodes.values()), List.copyOf(edges), legend);
    }

    private void box(Element element) {
        levels.add(element.level());
        List<Strip> strips = new ArrayList<>();
        element.measures().forEach(m -> strips.add(strip(m)));
        for (String note : notes.getOrDefault(element.id(), List.of())) {
            strips.add(new Strip(note, Ground.CONTINUED, null));
        }
        nodes.put(
                element.id(),
                new Node(
                        element.id(),
                        element.level().ordinal(),
                        element.level().ground(),
                        PlainText.of(title(element)),
                        PlainText.of(element.name()),
                        strips));
        element.children().forEach(this::box);
    }

    /** The colour tells the lowest levels; their boxes are many and shall be small. */
    private String title(Element element) {
        boolean plain = element.title().equals(wording.text(element.level().key()));
        return plain && element.level().compareTo(Level.PROGRAM) > 0 ? "" : element.title();
    }

    private Strip strip(Measure measure) {
        boolean rated = !measure.predicate().isEmpty();
        if (rated) {
            predicates.merge(
                    measure.ground(),
                    measure.predicate(),
                    (a, b) -> a.contains(b) ? a : a + ", " + b);
        }
        return new Strip(
                PlainText.of(measure.text()), Ground.PLAIN, rated ? measure.ground() : null);
    }

    private void hang(Element element, Level last) {
        element.children().forEach(c -> edges.add(new Edge(element.id(), c.id())));
        for (String id : element.shared()) {
            Element shared = elements.get(id);
            if (shared.level().compareTo(last) <= 0) {
                if (!nodes.containsKey(id)) {
                    box(shared.alone());
                }
                edges.add(new Edge(element.id(), id));
            }
        }
    }
}
