package id.jenjang.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Widths are those of Arial, as printed in its metrics. */
class FontMetricsTest {

    private final FontMetrics metrics = FontMetrics.sans();

    @Test
    void knowsPlainAndBoldWidths() {
        assertEquals(1366, metrics.units('A', false));
        assertEquals(1479, metrics.units('A', true));
        assertEquals(569, metrics.units(' ', false));
        assertEquals(455, metrics.units('i', false));
        assertEquals(569, metrics.units('i', true));
        assertEquals(1139, metrics.units('–', false));
    }

    @Test
    void unknownCharactersCountAsADigit() {
        assertEquals(1139, metrics.units("\ud83d\ude00", false));
        assertEquals(1139, metrics.units('漢', true));
    }

    @Test
    void addsUpToPoints() {
        assertEquals(12.0 * (1366 + 455) / 2048, metrics.points("Ai", false, 12), 1e-9);
        assertEquals(0, metrics.points("", false, 12), 0);
    }
}
