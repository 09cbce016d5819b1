package id.jenjang.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.diagram.Graph.Edge;
import id.jenjang.diagram.Graph.Key;
import id.jenjang.diagram.Graph.Node;
import id.jenjang.diagram.Graph.Strip;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Cascades of every shape: boxes apart, lines around boxes, text that can be read. */
class GraphLayoutTest {

    private static final Frame PAGE = new Frame(1050, 565);

    private final GraphLayout layout = new GraphLayout();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void boxesStandApartAndLinesGoAroundThem(long seed) {
        var graph = arbitrary(new Random(seed));
        for (var scene : List.of(layout.layout(graph, PAGE), layout.free(graph))) {
            assertApart(scene.boxes());
            for (var line : scene.lines()) {
                assertTrue(line.x1() <= line.x2() && line.y1() <= line.y2(), line::toString);
                assertTrue(line.x1() == line.x2() || line.y1() == line.y2(), line::toString);
                for (var box : scene.boxes()) {
                    assertFalse(through(line, box), () -> line + " through " + box);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void fitsItsFrameAndStaysReadable(long seed) {
        var graph = arbitrary(new Random(seed));
        var scene = layout.layout(graph, PAGE);
        assertTrue(scene.width() <= PAGE.width() + 0.01 && scene.height() <= PAGE.height() + 0.01);
        layout.fitting(graph, PAGE)
                .ifPresent(
                        s ->
                                assertTrue(
                                        s.boxes().stream()
                                                .allMatch(
                                                        b ->
                                                                b.fontSize()
                                                                        >= GraphLayout
                                                                                .SMALLEST_TEXT)));
    }

    @Test
    void everyBoxBelowAnotherIsReachedByALine() {
        var graph = arbitrary(new Random(41));
        var scene = layout.free(graph);
        for (var edge : graph.edges()) {
            var lower = box(scene, edge.to());
            assertTrue(
                    scene.lines().stream().anyMatch(l -> Math.abs(l.x2() - lower.x()) < 0.1),
                    edge::toString);
        }
    }

    @Test
    void aBoxBelowTwoStandsOnceWithALineFromEach() {
        var graph =
                new Graph(
                        List.of(node("a", 0), node("b", 0), node("c", 1)),
                        List.of(new Edge("a", "c"), new Edge("b", "c")),
                        List.of());
        var scene = layout.layout(graph, PAGE);
        assertEquals(3, scene.boxes().size());
        var lower = box(scene, "c");
        var arriving =
                scene.lines().stream()
                        .filter(l -> l.x1() == l.x2() && Math.abs(l.y2() - lower.y()) < 0.1)
                        .toList();
        assertEquals(2, arriving.size(), scene.lines()::toString);
    }

    @Test
    void sharedTrunksOfDifferentBoxesNeverRunTogether() {
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        for (var id : List.of("a", "b", "c")) {
            nodes.add(node(id, 0));
        }
        for (var id : List.of("x", "y", "z")) {
            nodes.add(node(id, 1));
            for (var upper : List.of("a", "b", "c")) {
                edges.add(new Edge(upper, id));
            }
        }
        var scene = layout.layout(new Graph(nodes, edges, List.of()), PAGE);
        // Three trunks of the first lines, and one of its own for the other lines of each box.
        long arriving =
                scene.lines().stream()
                        .filter(l -> l.x1() == l.x2())
                        .filter(l -> Math.abs(l.y2() - box(scene, "x").y()) < 0.1)
                        .count();
        assertEquals(9, arriving, scene.lines()::toString);
    }

    @Test
    void levelsStandInRowsEvenWhereALevelIsSkipped() {
        var graph =
                new Graph(
                        List.of(node("a", 0), node("b", 1), node("c", 2), node("d", 2)),
                        List.of(new Edge("a", "b"), new Edge("b", "c"), new Edge("a", "d")),
                        List.of());
        var scene = layout.layout(graph, PAGE);
        assertEquals(box(scene, "c").y(), box(scene, "d").y(), 0.01);
        assertTrue(box(scene, "d").y() > box(scene, "b").y());
    }

    @Test
    void sameGraphGivesSameScene() {
        assertEquals(
                layout.layout(arbitrary(new Random(5)), PAGE),
                layout.layout(arbitrary(new Random(5)), PAGE));
    }

    @Test
    void theLegendStandsBelowInRows() {
        var keys = new ArrayList<Key>();
        for (int i = 0; i < 12; i++) {
            keys.add(new Key(Ground.PROGRAM, "Warna nomor " + i));
        }
        var graph = new Graph(List.of(node("a", 0)), List.of(), keys);
        var scene = layout.layout(graph, PAGE);
        var box = scene.boxes().getFirst();
        var legend = scene.boxes().subList(1, scene.boxes().size());
        assertEquals(12, legend.size());
        assertTrue(legend.stream().allMatch(k -> k.y() > box.y() + box.height()));
        assertTrue(legend.stream().map(Box::y).distinct().count() > 1);
        assertApart(scene.boxes());
    }

    @Test
    void aThousandBoxesAreDrawn() {
        var nodes = new ArrayList<Node>(List.of(node("r", 0)));
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < 40; i++) {
            nodes.add(node("p" + i, 1));
            edges.add(new Edge("r", "p" + i));
            for (int k = 0; k < 25; k++) {
                nodes.add(node("k" + i + "_" + k, 2));
                edges.add(new Edge("p" + i, "k" + i + "_" + k));
            }
        }
        var graph = new Graph(nodes, edges, List.of());
        assertEquals(1041, layout.free(graph).boxes().size());
        assertTrue(layout.fitting(graph, PAGE).isEmpty());
        assertTrue(layout.layout(graph, PAGE).height() <= PAGE.height() + 0.01);
    }

    /** Long texts in a low room: wider boxes, so that the whole can be shown larger. */
    @Test
    void aWideRoomHasWideBoxes() {
        var text = "Meningkatnya kualitas pelayanan publik kepada seluruh masyarakat ".repeat(3);
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        nodes.add(new Node("0", 0, Ground.VISI, "Visi", text, List.of()));
        for (int i = 1; i <= 6; i++) {
            nodes.add(new Node("" + i, 1, Ground.MISI, "Misi " + i, text, List.of()));
            edges.add(new Edge("0", "" + i));
        }
        var graph = new Graph(nodes, edges, List.of());
        var plain = new GraphLayout().drawn(graph).scene();
        var wide = new GraphLayout().drawn(graph, new Frame(2000, 500)).scene();
        assertTrue(wide.width() > plain.width() && wide.height() < plain.height());
        assertEquals(plain, new GraphLayout().drawn(graph, new Frame(500, 2000)).scene());
    }

    private static Graph arbitrary(Random random) {
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        var above = new ArrayList<String>();
        for (int level = 0; level < 2 + random.nextInt(4); level++) {
            var here = new ArrayList<String>();
            for (int i = 0; i < 1 + random.nextInt(level == 0 ? 2 : 6); i++) {
                var id = level + "." + i;
                here.add(id);
                nodes.add(arbitrary(random, id, level));
                if (!above.isEmpty()) {
                    edges.add(new Edge(above.get(random.nextInt(above.size())), id));
                    edges.add(new Edge(above.get(random.nextInt(above.size())), id));
                }
            }
            above.addAll(here);
        }
        return new Graph(
                nodes,
                edges.stream().distinct().toList(),
                List.of(new Key(Ground.SASARAN, "Sasaran"), new Key(Ground.GOOD, "Berhasil")));
    }

    private static Node arbitrary(Random random, String id, int level) {
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < random.nextInt(3); i++) {
            strips.add(
                    new Strip(
                            "indikator ".repeat(1 + random.nextInt(12)),
                            Ground.PLAIN,
                            random.nextBoolean() ? Ground.GOOD : null));
        }
        return new Node(
                id, level, Ground.SASARAN, id, "kata ".repeat(1 + random.nextInt(20)), strips);
    }

    private static Node node(String id, int level) {
        return new Node(id, level, Ground.SASARAN, id, "Uraian", List.of());
    }

    private static Box box(Scene scene, String title) {
        return scene.boxes().stream()
                .filter(b -> b.title().equals(List.of(title)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean through(Line line, Box box) {
        double slack = 0.2;
        return line.x2() > box.x() + slack
                && line.x1() < box.x() + box.width() - slack
                && line.y2() > box.y() + slack
                && line.y1() < box.y() + box.height() - slack;
    }

    private static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                var a = boxes.get(i);
                var b = boxes.get(j);
                boolean apart =
                        a.x() + a.width() <= b.x() + 0.01
                                || b.x() + b.width() <= a.x() + 0.01
                                || a.y() + a.height() <= b.y() + 0.01
                                || b.y() + b.height() <= a.y() + 0.01;
                assertTrue(apart, a + " over " + b);
            }
        }
    }
}
