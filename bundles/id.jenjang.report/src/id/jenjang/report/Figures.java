package id.jenjang.report;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table;

import java.util.List;
import java.util.stream.Stream;

/**
 * The figures a composed document prints with their origin, wherever they stand: in running text,
 * lists and table cells. They are what a document can be held against its plan by.
 */
public final class Figures {

    private Figures() {}

    /** The figures of a document in reading order; a figure printed twice stands there twice. */
    public static List<Inline.Value> of(Document document) {
        return document.sections().stream().flatMap(s -> figures(s.blocks())).toList();
    }

    /** The figures of some blocks in reading order, tables row by row. */
    public static List<Inline.Value> of(List<Block> blocks) {
        return figures(blocks).toList();
    }

    private static Stream<Inline.Value> figures(List<Block> blocks) {
        return blocks.stream().flatMap(Figures::figures);
    }

    private static Stream<Inline.Value> figures(Block block) {
        return switch (block) {
            case Paragraph paragraph ->
                    paragraph.content().stream()
                            .filter(Inline.Value.class::isInstance)
                            .map(Inline.Value.class::cast);
            case ListBlock list -> list.items().stream().flatMap(Figures::figures);
            case Table table ->
                    Stream.concat(table.header().stream(), table.body().stream())
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> figures(cell.content()));
            default -> Stream.empty();
        };
    }
}
