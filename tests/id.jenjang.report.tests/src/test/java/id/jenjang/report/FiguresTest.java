package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Origin;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Column;
import id.jenjang.report.tree.Table.Row;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class FiguresTest {

    @Test
    void figuresOfTextListsAndTablesComeInReadingOrder() {
        var nested =
                new ListBlock(
                        ListBlock.Kind.ALPHA,
                        List.of(
                                List.of(
                                        figure("2"),
                                        new ListBlock(
                                                ListBlock.Kind.BULLET,
                                                List.of(List.of(figure("3")))))));
        var table =
                new Table(
                        null,
                        List.of(new Column(1, Align.LEFT), new Column(1, Align.LEFT)),
                        List.of(new Row(List.of(cell(figure("4"))), true)),
                        List.of(new Row(List.of(cell(figure("5"), nested), cell()), false)),
                        true);

        List<Inline.Value> figures =
                Figures.of(List.of(figure("1"), nested, new PageBreak(), table));

        assertEquals(
                List.of("1", "2", "3", "4", "5", "2", "3"),
                figures.stream().map(Inline.Value::text).toList());
    }

    private static Block figure(String text) {
        return new Paragraph(
                Style.BODY,
                List.of(
                        new Inline.Text("sebanyak 99 "),
                        new Inline.Value(text, Set.of(), new Origin("IKU1", "", "target", ""))));
    }

    private static Cell cell(Block... content) {
        return new Cell(List.of(content), 1, 1, Align.LEFT);
    }
}
