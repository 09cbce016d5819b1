package id.jenjang.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** Trees of every shape fit their frame, without boxes over one another. */
class TreeLayoutTest {

    private static final Frame PAGE = new Frame(428, 600);

    private final TreeLayout layout = new TreeLayout(FontMetrics.sans());

    @ParameterizedTest
    @CsvSource({"1,1", "2,3", "3,2", "4,2", "5,2", "2,12", "2,60", "3,6", "12,1", "4,5"})
    void fitsWithoutOverlap(int levels, int children) {
        var root = tree("Meningkatnya akuntabilitas kinerja", levels, children);
        var scene = layout.layout(root, PAGE);

        assertEquals(count(root), scene.boxes().size());
        assertTrue(scene.width() <= PAGE.width() + 0.01 && scene.height() <= PAGE.height() + 0.01);
        for (var box : scene.boxes()) {
            assertTrue(
                    box.x() >= -0.01 && box.x() + box.width() <= scene.width() + 0.01,
                    box::toString);
            assertTrue(
                    box.y() >= -0.01 && box.y() + box.height() <= scene.height() + 0.01,
                    box::toString);
        }
        assertNoOverlap(scene.boxes());
    }

    @Test
    void sameTreeGivesSameScene() {
        assertEquals(layout.layout(tree("a", 3, 4), PAGE), layout.layout(tree("a", 3, 4), PAGE));
    }

    @Test
    void childrenStandSideBySideBelowTheirParent() {
        var scene = layout.layout(tree("Kotak", 2, 3), PAGE);
        var root = scene.boxes().getFirst();
        var children = scene.boxes().subList(1, 4);
        for (var child : children) {
            assertEquals(children.getFirst().y(), child.y());
            assertTrue(child.y() > root.y() + root.height());
        }
        double middle = children.get(1).x() + children.get(1).width() / 2;
        assertEquals(middle, root.x() + root.width() / 2, 0.01);
    }

    @Test
    void manyChildrenStandInRows() {
        var scene = layout.layout(tree("Bagian", 2, 20), PAGE);
        var children = scene.boxes().subList(1, 21);
        assertEquals(5, children.stream().map(Box::x).distinct().count());
        assertEquals(4, children.stream().map(Box::y).distinct().count());
        assertEquals(9, children.getFirst().fontSize());
        for (var child : children) {
            assertTrue(scene.lines().stream().anyMatch(l -> touches(l, child)), child::toString);
        }
    }

    @Test
    void anOfficeWithManyDeepUnitsOfLongNamesIsReadable() {
        var longName = "Seksi Perencanaan, Pemantauan dan Evaluasi Pelaksanaan Pembangunan Daerah ";
        var root =
                new Node(
                        "Kepala Dinas Pekerjaan Umum dan Penataan Ruang",
                        "",
                        List.of(
                                named("Sekretariat", "Subbagian Umum dan Kepegawaian", 3, 1),
                                named("Bidang Bina Marga dan Jasa Konstruksi", longName, 2, 2),
                                named("Bidang Sumber Daya Air dan Banjir", longName, 2, 2),
                                named("Bidang Cipta Karya", "Seksi Penyehatan Permukiman", 3, 1),
                                named("Bidang Penataan Ruang", longName, 3, 1),
                                named("Unit Pelaksana Teknis Daerah", "UPTD Wilayah", 4, 1)));
        assertEquals(32, count(root));
        var scene = layout.layout(root, PAGE);
        assertTrue(scene.boxes().stream().allMatch(b -> b.fontSize() >= 7));
        assertNoOverlap(scene.boxes());
    }

    private static Node named(String name, String below, int count, int levels) {
        var children = new ArrayList<Node>();
        for (int i = 1; levels > 0 && i <= count; i++) {
            children.add(named(below + " " + i, "Subseksi Pemeliharaan", count, levels - 1));
        }
        return new Node(name, "", children);
    }

    @Test
    void childrenWithoutRoomBesideEachOtherHangAsAStack() {
        var scene = layout.layout(tree("Bagian", 2, 3), new Frame(120, 600));
        var children = scene.boxes().subList(1, 4);
        assertEquals(1, children.stream().map(Box::x).distinct().count());
        assertEquals(3, children.stream().map(Box::y).distinct().count());
    }

    @Test
    void everyChildIsConnectedByStraightLines() {
        var scene = layout.layout(tree("Kotak", 3, 3), PAGE);
        for (var line : scene.lines()) {
            assertTrue(line.x1() == line.x2() || line.y1() == line.y2(), line::toString);
            assertTrue(line.x1() <= line.x2() && line.y1() <= line.y2(), line::toString);
        }
        for (var box : scene.boxes().subList(1, scene.boxes().size())) {
            assertTrue(scene.lines().stream().anyMatch(l -> touches(l, box)), box::toString);
        }
    }

    @Test
    void longWordsAndEmptyBoxesDoNotHurt() {
        var root = new Node("M".repeat(2000), "", List.of(new Node("", "", List.of())));
        var scene = layout.layout(root, PAGE);
        assertEquals(2, scene.boxes().size());
        assertTrue(scene.height() <= PAGE.height());
    }

    @Test
    void anyTreeIsMadeToFit() {
        var scene = layout.layout(tree("Indikator kinerja utama", 2, 400), PAGE);
        assertTrue(scene.height() <= PAGE.height() + 0.01);
    }

    private static boolean touches(Line line, Box box) {
        boolean above =
                line.x2() > box.x()
                        && line.x2() < box.x() + box.width()
                        && Math.abs(line.y2() - box.y()) < 0.01;
        boolean left =
                line.y2() > box.y()
                        && line.y2() < box.y() + box.height()
                        && Math.abs(line.x2() - box.x()) < 0.01;
        return above || left;
    }

    private static void assertNoOverlap(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                var a = boxes.get(i);
                var b = boxes.get(j);
                boolean apart =
                        a.x() + a.width() <= b.x() + 0.001
                                || b.x() + b.width() <= a.x() + 0.001
                                || a.y() + a.height() <= b.y() + 0.001
                                || b.y() + b.height() <= a.y() + 0.001;
                assertTrue(apart, a + " over " + b);
            }
        }
    }

    private static Node tree(String name, int levels, int children) {
        var below = new ArrayList<Node>();
        for (int i = 0; levels > 1 && i < children; i++) {
            below.add(tree(name + " " + (i + 1), levels - 1, children));
        }
        return new Node(name, "Uraian singkat", below);
    }

    private static int count(Node node) {
        return 1 + node.children().stream().mapToInt(TreeLayoutTest::count).sum();
    }
}
