package id.jenjang.report.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.jenjang.report.internal.layout.TableLayout.Slot;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table.Cell;

import org.junit.jupiter.api.Test;

import java.util.List;

class TableLayoutsTest {

    private static final TableLayout LAYOUT =
            TableLayouts.parse(
                    "uji",
                    List.of(
                            "aturan | Peraturan Uji",
                            "isi | program",
                            "kolom | program | 10 | kiri | Program",
                            "tahun | target | 5 | tengah | Kinerja / Tahun {tahun} ({ke}) / Target",
                            "tahun | pagu | 8 | kanan | Kinerja / Tahun {tahun} ({ke}) / Rp",
                            "kolom | lokasi | 6 | kiri | Lokasi"));

    @Test
    void yearlyColumnsThatStandTogetherRepeatTogether() {
        assertEquals(
                List.of(
                        "program 0",
                        "target 2022",
                        "pagu 2022",
                        "target 2023",
                        "pagu 2023",
                        "lokasi 0"),
                LAYOUT.slots(List.of(2022, 2023)).stream()
                        .map(slot -> slot.key() + " " + slot.year())
                        .toList());
    }

    @Test
    void neighboursShareTitlesAndShortOnesReachDown() {
        List<Slot> slots = LAYOUT.slots(List.of(2022, 2023));

        assertEquals(
                List.of(
                        "1x3 Program, 4x1 Kinerja, 1x3 Lokasi",
                        "2x1 Tahun 2022 (1), 2x1 Tahun 2023 (2)",
                        "1x1 Target, 1x1 Rp, 1x1 Target, 1x1 Rp"),
                new LayoutHeader(slots).rows().stream().map(TableLayoutsTest::text).toList());
    }

    private static String text(List<Cell> row) {
        return String.join(", ", row.stream().map(TableLayoutsTest::text).toList());
    }

    private static String text(Cell cell) {
        var paragraph = (Paragraph) cell.content().getFirst();
        return cell.columnSpan()
                + "x"
                + cell.rowSpan()
                + " "
                + paragraph.content().getFirst().text();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> TableLayouts.parse("uji", List.of("lajur | a | 1 | kiri | A")));

        assertEquals(
                "Unknown line in table layout uji: lajur | a | 1 | kiri | A", refused.getMessage());
    }
}
