package id.jenjang.report.docx.internal.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.DocumentInfo;
import id.jenjang.report.tree.PageSetup;
import id.jenjang.report.tree.Section;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Column;
import id.jenjang.report.tree.Table.Row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

/** The measures and numbers a tree gets before it becomes Word. */
class FlowTest {

    @Test
    void columnsHoldTheirLongestWordAndFillTheTable() {
        var table =
                table(List.of("Uraian panjang sekali ".repeat(9), "98.575.166.924", "x"), 8, 1, 1);
        var widths = new ColumnWidths(table, 6000).widths(WordStyle.CELL);
        assertEquals(6000, widths.stream().mapToInt(Integer::intValue).sum());
        // the amount is 12 digits and 3 points: (12 * 1139 - 1139 + 3 * 569) units of 9.5 points,
        // and margins
        assertTrue(widths.get(1) >= (11 * 1139 + 3 * 569) * 190 / 2048 + 170, widths::toString);
        assertTrue(
                widths.get(0) > widths.get(1) && widths.get(1) > widths.get(2), widths::toString);
    }

    @Test
    void shortTablesKeepTheWishedProportion() {
        var widths = new ColumnWidths(table(List.of("a", "b"), 1, 3), 8000).widths(WordStyle.CELL);
        assertEquals(List.of(2000, 6000), widths);
    }

    @Test
    void textGetsSmallerUntilWordsFit() {
        var word = "Pertanggungjawaban";
        assertEquals(
                WordStyle.CELL,
                new ColumnWidths(table(List.of(word, word), 1, 1), 8000).textStyle());
        assertEquals(
                WordStyle.CELL_SMALLEST,
                new ColumnWidths(table(List.of(word, word), 1, 1), 2500).textStyle());
    }

    @Test
    void gridFillsMissingCellsAndCutsSpans() {
        var rows =
                List.of(
                        new Row(
                                List.of(Cell.of("a").spanning(1, 9), Cell.of("b").spanning(9, 1)),
                                false),
                        new Row(List.of(Cell.of("c")), false));
        var grid = TableGrid.place(rows, 3);
        assertEquals(
                List.of("0+1 BEGINS 2", "1+2 NONE 1"),
                grid.get(0).stream().map(FlowTest::slot).toList());
        assertEquals(
                List.of("0+1 CONTINUED 1", "1+1 NONE 1", "2+1 NONE 1"),
                grid.get(1).stream().map(FlowTest::slot).toList());
    }

    private static String slot(TableGrid.Slot slot) {
        return slot.column() + "+" + slot.columns() + " " + slot.merge() + " " + slot.rows();
    }

    @Test
    void captionsSetTheSequenceOnlyWhereItDoesNotContinue() {
        var captions = List.of("3.1", "3.2", "3.1.1", "3.1.2", "3.2.1", "V", "VI", "Lampiran");
        var document =
                new Document(
                        new DocumentInfo("t", "s", "a", 2023, "id-ID"),
                        List.of(
                                new Section(
                                        new PageSetup(
                                                PageSetup.Orientation.PORTRAIT,
                                                PageSetup.PageNumbering.NONE,
                                                false,
                                                ""),
                                        List.of(
                                                captions.stream()
                                                        .map(FlowTest::empty)
                                                        .toArray(Table[]::new)))));
        var flow = new CaptionFlow(new DocumentIndex(document));
        var codes =
                document.sections().getFirst().blocks().stream()
                        .map(b -> code(flow.caption(((Table) b).caption())))
                        .toList();
        assertEquals(
                List.of(
                        "SEQ Tabel \\* ARABIC \\r 1",
                        "SEQ Tabel \\* ARABIC",
                        "SEQ Tabel \\* ARABIC \\r 1",
                        "SEQ Tabel \\* ARABIC",
                        "SEQ Tabel \\* ARABIC \\r 1",
                        "SEQ Tabel \\* ROMAN \\r 5",
                        "SEQ Tabel \\* ROMAN",
                        "SEQ Tabel \\* ARABIC \\r 0"),
                codes);
    }

    private static Table empty(String number) {
        var caption = new Caption(Caption.Kind.TABLE, number, "Judul", "t_" + number);
        return new Table(caption, List.of(), List.of(), List.of(), true);
    }

    private static String code(FlowParagraph caption) {
        var label = (Span.Bookmark) caption.spans().getFirst();
        return ((Span.Field) label.content().get(1)).instruction();
    }

    @ParameterizedTest
    @CsvSource({"1,i", "4,iv", "9,ix", "14,xiv", "40,xl", "1999,mcmxcix"})
    void romanNumerals(int number, String roman) {
        assertEquals(roman, RomanNumeral.lower(number));
        assertEquals(number, RomanNumeral.value(roman.toUpperCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({"iv", "IIII", "A", "1", "''", "XV2"})
    void otherTextsAreNoNumerals(String text) {
        assertEquals(0, RomanNumeral.value(text));
    }

    private static Table table(List<String> cells, int... widths) {
        return new Table(
                null,
                Arrays.stream(widths).mapToObj(w -> new Column(w, Align.LEFT)).toList(),
                List.of(),
                List.of(new Row(cells.stream().map(Cell::of).toList(), false)),
                true);
    }
}
