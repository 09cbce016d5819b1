package id.jenjang.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.diagram.ChartData.Kind;
import id.jenjang.diagram.ChartData.Point;
import id.jenjang.diagram.ChartData.Series;
import id.jenjang.diagram.ChartScene.Bar;
import id.jenjang.diagram.ChartScene.Path;
import id.jenjang.diagram.ChartScene.Spot;
import id.jenjang.diagram.ChartScene.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.IntStream;

/** Lengths are true to the numbers, gaps stay free, and everything stands inside the picture. */
class ChartLayoutTest {

    private static final double WIDTH = 460;

    private final ChartLayout layout = new ChartLayout(FontMetrics.sans());

    @Test
    void columnsAreAsHighAsTheirNumbers() {
        var bars = bars(chart(Kind.COLUMNS, series(10, 5, 0)));
        assertEquals(bars.get(0).height(), 2 * bars.get(1).height(), 1e-9);
        assertEquals(0, bars.get(2).height(), 1e-9);
        assertEquals(bars.get(0).y() + bars.get(0).height(), bars.get(2).y(), 1e-9);
    }

    @Test
    void negativeBarsLieOnTheOtherSide() {
        var bars = bars(chart(Kind.BARS, series(-20, 40)));
        assertEquals(bars.get(1).width(), 2 * bars.get(0).width(), 1e-9);
        assertEquals(bars.get(1).x(), bars.get(0).x() + bars.get(0).width(), 1e-9);
    }

    @Test
    void columnsLieDownWhereTheirNumbersWouldTouch() {
        var chart = chart(Kind.COLUMNS, series(80, 90, 95), series(80, 70, 100));
        assertEquals(Kind.COLUMNS, layout.kind(chart, WIDTH));
        assertEquals(Kind.BARS, layout.kind(chart, 100));
        var different = chart(Kind.COLUMNS, series(10, 20, 30), series(90, 80, 70));
        assertEquals(Kind.COLUMNS, layout.kind(different, 140), "numbers at different heights");
        assertEquals(Kind.BARS, layout.kind(chart, 140), "numbers at the same height");
    }

    @Test
    void aNumberDoesNotStandOnTheHigherColumnBesideIt() {
        var chart = chart(Kind.COLUMNS, series(10, 20, 30), series(90, 80, 70));
        assertEquals(Kind.BARS, layout.kind(chart, 100));
    }

    @Test
    void gapsBreakALine() {
        var scene = layout.layout(chart(Kind.LINES, series(1, 2, Double.NaN, 4)), WIDTH);
        var paths = scene.marks().stream().filter(Path.class::isInstance).toList();
        assertEquals(1, paths.size());
        assertEquals(2, ((Path) paths.getFirst()).spots().size());
        assertEquals(3, scene.marks().stream().filter(Spot.class::isInstance).count());
    }

    @Test
    void severalSeriesAreNamed() {
        var names =
                texts(chart(Kind.COLUMNS, series(1), series(2))).stream().map(Text::text).toList();
        assertEquals(List.of("Satuan: Orang", "1.0", "2.0", "Nama 0", "Deret", "Deret"), names);
        assertEquals(
                List.of("Satuan: Orang", "1.0", "Nama 0"),
                texts(chart(Kind.COLUMNS, series(1))).stream().map(Text::text).toList());
    }

    @Test
    void aChartOfNothingIsDrawn() {
        assertEquals(List.of(), bars(chart(Kind.COLUMNS, series(Double.NaN))));
        assertEquals(0, bars(chart(Kind.COLUMNS, series(0))).getFirst().height(), 1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void everythingStandsInside(Kind kind) {
        for (int categories = 1; categories <= 12; categories++) {
            int count = categories;
            double[] numbers = IntStream.range(0, count).mapToDouble(i -> 3 - i).toArray();
            var scene = layout.layout(chart(kind, series(numbers), series(numbers)), WIDTH);
            assertEquals(
                    scene.height(),
                    layout.height(chart(kind, series(numbers), series(numbers)), WIDTH));
            for (var mark : scene.marks()) {
                switch (mark) {
                    case Bar bar -> {
                        inside(scene, bar.x(), bar.y());
                        inside(scene, bar.x() + bar.width(), bar.y() + bar.height());
                    }
                    case Text text -> inside(scene, text.x(), text.y());
                    case Spot spot -> inside(scene, spot.x(), spot.y());
                    default -> {}
                }
            }
        }
    }

    private static void inside(ChartScene scene, double x, double y) {
        assertTrue(x > -0.01 && x < scene.width() + 0.01, () -> "x = " + x);
        assertTrue(y > -0.01 && y < scene.height() + 0.01, () -> "y = " + y);
    }

    private List<Bar> bars(ChartData chart) {
        return layout.layout(chart, WIDTH).marks().stream()
                .filter(Bar.class::isInstance)
                .map(Bar.class::cast)
                .toList();
    }

    private List<Text> texts(ChartData chart) {
        return layout.layout(chart, WIDTH).marks().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    private static ChartData chart(Kind kind, Series... series) {
        int count = series[0].points().size();
        var names = IntStream.range(0, count).mapToObj(i -> "Nama " + i).toList();
        return new ChartData(kind, names, List.of(series), "Satuan: Orang");
    }

    private static Series series(double... numbers) {
        return new Series(
                "Deret",
                IntStream.range(0, numbers.length)
                        .mapToObj(i -> new Point(numbers[i], String.valueOf(numbers[i])))
                        .toList());
    }
}
